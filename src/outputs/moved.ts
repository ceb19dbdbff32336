/**
 * Addresses that records had before, and what stands at them now, on a host that serves
 * files and knows no redirects: a page that redirects, the files to cite, embed and follow
 * under their old names, and `_redirects` for the hosts that read it (Netlify, Cloudflare
 * Pages). A record that was taken out can leave a page that says what became of it.
 */
import { createHash } from 'node:crypto';
import { all, type Node } from '../dossier/graph.ts';
import { KINDS, rowOf } from '../dossier/kinds.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { say } from '../i18n/index.ts';
import { citeFolder, downloads, FORMATS } from './cite/cite.ts';
import { embedPage, embedPath, oembed, oembedPath } from './embed.ts';
import { ATOM_TYPE, atom, feedPath, JSON_FEED_TYPE, jsonFeed } from './feed.ts';
import type { ExportFile, Site } from './site.ts';
import { escapeXml } from './xml.ts';

const HTML = 'text/html; charset=utf-8';

interface Former {
  node: Node;
  /** The same record under an id that it had before. */
  old: Node;
}

/** Every id that a record had before; a passage has no page of its own. */
const formerOf = (site: Site): Former[] =>
  KINDS.filter((kind) => kind !== 'passages')
    .flatMap((kind): readonly Node[] => all(site.graph, kind))
    .flatMap((node) => (node.data.formerly ?? []).map((id) => ({ node, old: { ...node, id } as Node })));

/** The file at a whole address of the site that ends in a slash. */
const fileAt = (site: Site, address: string) => `${address.slice(site.file('').length)}index.html`;

const STYLE =
  ':root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}body{max-width:40rem;margin:3rem auto;padding:0 1rem}a{color:inherit}';
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A page that stands where another one was. `head` and `body` are HTML. */
const standIn = (locale: Locale, title: string, head: string, body: string) =>
  [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(POLICY)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `${head}<title>${escapeXml(title)}</title><style>${STYLE}</style></head>`,
    `<body>${body}</body></html>\n`,
  ].join('\n');

function movedPage(site: Site, node: Node, locale: Locale): string {
  const url = escapeXml(site.record(node, locale));
  const { text } = site.titleOf(node, locale);
  return standIn(
    locale,
    text,
    `<meta http-equiv="refresh" content="0; url=${url}"><link rel="canonical" href="${url}">`,
    `<p>${escapeXml(site.words(locale).moved)} <a href="${url}">${escapeXml(text)}</a></p>`,
  );
}

/** What the dossier says of a record that it holds no longer. */
function removedPage(site: Site, { date, note }: Removed, kind: Node['kind'], locale: Locale): string {
  const { removed } = site.words(locale);
  const title = say(site.graph.header.title, locale);
  const links = [
    [site.index(kind, locale), site.kindName(kind, locale)],
    [site.home(locale), title],
  ].map(([url = '', name = '']) => `<a href="${escapeXml(url)}">${escapeXml(name)}</a>`);
  return standIn(
    locale,
    title,
    '',
    `<h1>${escapeXml(removed(date))}</h1><p>${escapeXml(say(note, locale))}</p><p>${links.join(' · ')}</p>`,
  );
}

type Removed = NonNullable<Site['graph']['header']['removed']>[number];

function removedFiles(site: Site): ExportFile[] {
  return site.graph.locales.flatMap((locale) =>
    (site.graph.header.removed ?? []).flatMap((one): ExportFile[] => {
      const [kind, id] = one.id.split('/') as [Node['kind'], string];
      const page = { type: HTML, text: () => removedPage(site, one, kind, locale) };
      const address = site.record({ kind, id } as Node, locale);
      return [{ ...page, path: fileAt(site, address) }, ...(kind === 'quotes' ? [{ ...page, path: `embed/${locale}/${id}.html` }] : [])];
    }),
  );
}

function filesOf(site: Site, { node, old }: Former, locale: Locale): ExportFile[] {
  const json = (path: string, value: () => unknown, type = 'application/json; charset=utf-8'): ExportFile => ({
    path,
    type,
    text: () => `${JSON.stringify(value())}\n`,
  });
  return [
    { path: fileAt(site, site.record(old, locale)), type: HTML, text: () => movedPage(site, node, locale) },
    ...downloads(site, node, locale).flatMap(({ path, type, text }) =>
      path === undefined ? [] : [{ path: path.replace(`/${node.id}.`, `/${old.id}.`), type, text }],
    ),
    ...(node.kind === 'quotes' && old.kind === 'quotes'
      ? [
          { path: embedPath(old, locale), type: HTML, text: () => embedPage(site, node, locale) },
          json(oembedPath(old, locale), () => oembed(site, node, locale)),
        ]
      : []),
    ...(node.kind === 'actors' && old.kind === 'actors'
      ? [
          { path: feedPath(old, locale, 'atom'), type: ATOM_TYPE, text: () => atom(site, node, locale) },
          json(feedPath(old, locale, 'json'), () => jsonFeed(site, node, locale), JSON_FEED_TYPE),
        ]
      : []),
  ];
}

/**
 * References that were files once, and are in the pages of their records now. A page that redirects would again be
 * a file for each: where `_redirects` is not read, the 404 page redirects (src/layouts/not-found.ts).
 */
function filesNowInPages(site: Site): string[] {
  const kinds = KINDS.filter((kind) => rowOf(kind).references === 'inPage');
  return site.graph.locales.flatMap((locale) =>
    kinds.flatMap((kind) => {
      const folder = new URL(site.file(citeFolder(locale, kind))).pathname;
      const page = new URL(site.record({ kind, id: '' } as Node, locale)).pathname.replace(/(?<!\/)\/+$/, '');
      return FORMATS.map(({ extension }) => `${folder}/:id.${extension} ${page}/:id/#references 301\n`);
    }),
  );
}

export function movedFiles(site: Site): ExportFile[] {
  const former = formerOf(site);
  const pathOf = (node: Node, locale: Locale) => new URL(site.record(node, locale)).pathname;
  const redirects = () =>
    [
      ...site.graph.locales.flatMap((locale) => former.map(({ node, old }) => `${pathOf(old, locale)} ${pathOf(node, locale)} 301\n`)),
      // Cloudflare Pages asks for those with placeholders last.
      ...filesNowInPages(site),
    ].join('');
  return [
    ...site.graph.locales.flatMap((locale) => former.flatMap((one) => filesOf(site, one, locale))),
    ...removedFiles(site),
    { path: '_redirects', type: 'text/plain; charset=utf-8', text: redirects },
  ];
}
