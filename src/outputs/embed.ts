/** A quotation to take away: as HTML to paste, as a small page for an iframe, and as oEmbed (1.0) for sites that ask. */
import { createHash } from 'node:crypto';
import { directionOf } from '../dossier/direction.ts';
import { get, type Node } from '../dossier/graph.ts';
import { marked } from '../dossier/marks.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { speakerName, speakersOf } from '../dossier/speakers.ts';
import { say } from '../i18n/index.ts';
import { addressOf } from './cite/item.ts';
import { publisherName } from './cite/name.ts';
import { mainLocale, type Site } from './site.ts';
import { escapeXml } from './xml.ts';

/** Plain HTML: a blockquote with its address and language, and who said it where. No script, no style, no picture. */
export function quoteHtml(site: Site, node: Node<'quotes'>, locale: Locale): string {
  const { graph } = site;
  const { text, lang } = node.data;
  const source = get(graph, 'sources', node.data.source).data;
  const speaker = speakerName(graph, node, locale);
  const url = addressOf(source);
  const title = source.title === undefined ? '' : `<cite lang="${escapeXml(source.lang)}">${escapeXml(source.title)}</cite>, `;
  const work = `${title}${escapeXml(publisherName(graph, source))}`;
  const direction = directionOf(lang) ? ' dir="rtl"' : '';
  return [
    '<figure>',
    `<blockquote lang="${escapeXml(lang)}"${direction}${url === undefined ? '' : ` cite="${escapeXml(url)}"`}><p>${escapeXml(marked(text, lang))}</p></blockquote>`,
    `<figcaption lang="${locale}"><bdi>${escapeXml(speaker)}</bdi>, ${url === undefined ? work : `<a href="${escapeXml(url)}">${work}</a>`} · `,
    `<a href="${escapeXml(site.record(node, locale))}">${escapeXml(say(graph.header.title, locale))}</a></figcaption>`,
    '</figure>',
  ].join('');
}

const STYLE =
  ':root{color-scheme:light dark;font:100%/1.5 Charter,"Iowan Old Style",Georgia,serif}body{margin:1rem}figure{margin:0}blockquote{margin:0 0 .5rem;font-size:1.25rem}p{margin:0}figcaption{font:.875rem/1.4 system-ui,sans-serif}a{color:inherit}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing but the page’s own style; who may frame it is for the server to say, since a page cannot. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The page’s path. */
export const embedPath = (node: Node<'quotes'>, locale: Locale) => `embed/${locale}/${node.id}.html`;
export const oembedPath = (node: Node<'quotes'>, locale: Locale) => `embed/${locale}/${node.id}.json`;

/** The page for an iframe: its links open outside the frame. */
export function embedPage(site: Site, node: Node<'quotes'>, locale: Locale): string {
  const title = site.titleOf(node, locale).text;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(POLICY)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<base target="_blank"><title>${escapeXml(title)}</title><link rel="canonical" href="${escapeXml(site.record(node, locale))}"><style>${STYLE}</style></head>`,
    `<body>${quoteHtml(site, node, locale)}</body></html>`,
  ].join('\n');
}

/** The width of the frame where there is room, in pixels. */
const WIDTH = 600;

/** How many lines a text takes, of so many characters at most, words kept whole; wide scripts and signs count twice. */
function linesOf(text: string, perLine: number): number {
  const width = (word: string) =>
    [...word].reduce((sum, sign) => sum + (/[\u1100-\uffdc]|\p{Extended_Pictographic}/u.test(sign) ? 2 : 1), 0);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ \n]/)) {
    const wide = width(word);
    if (used > 0 && used + 1 + wide > perLine) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(wide / perLine);
    used = (used === 0 ? 0 : used + 1) + (wide % perLine);
  }
  return lines;
}

/** The height that shows the whole of the page in a column of 320 pixels, by its style sheet: lines of 30 and of 20 pixels. */
function heightOf(site: Site, node: Node<'quotes'>, locale: Locale): number {
  const { graph } = site;
  const source = get(graph, 'sources', node.data.source).data;
  const caption = [speakerName(graph, node, locale), source.title, publisherName(graph, source), say(graph.header.title, locale)].join(
    ', ',
  );
  return 50 + 30 * linesOf(marked(node.data.text, node.data.lang), 26) + 20 * linesOf(caption, 38);
}

/**
 * The quotation in a blockquote of text and links alone. WordPress keeps only such a one,
 * takes the links out of the frame after it, and shows the blockquote instead.
 */
function plainQuote(site: Site, node: Node<'quotes'>, locale: Locale): string {
  const { graph } = site;
  const source = get(graph, 'sources', node.data.source).data;
  const url = addressOf(source);
  const work = escapeXml([source.title, publisherName(graph, source)].filter(Boolean).join(', '));
  return [
    `<blockquote>${escapeXml(marked(node.data.text, node.data.lang))} — ${escapeXml(speakerName(graph, node, locale))}, `,
    url === undefined ? work : `<a href="${escapeXml(url)}">${work}</a>`,
    ` · <a href="${escapeXml(site.record(node, locale))}">${escapeXml(say(graph.header.title, locale))}</a></blockquote>`,
  ].join('');
}

/** The answer to an oEmbed request, of type `rich` (§2.3.4.4): the quotation as text, and the frame. */
export function oembed(site: Site, node: Node<'quotes'>, locale: Locale) {
  const { graph } = site;
  const [speaker, ...others] = speakersOf(graph, node);
  const title = site.titleOf(node, locale).text;
  const height = heightOf(site, node, locale);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: speakerName(graph, node, locale),
    // oEmbed has room for one address.
    ...(speaker && others.length === 0 && { author_url: site.record(speaker, locale) }),
    provider_name: say(graph.header.title, locale),
    provider_url: site.home(mainLocale(graph)),
    html: `${plainQuote(site, node, locale)}<iframe src="${escapeXml(site.file(embedPath(node, locale)))}" title="${escapeXml(title)}" width="${WIDTH}" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>`,
    width: WIDTH,
    height,
  };
}
