/**
 * What was added or changed, as Atom (RFC 4287) and JSON Feed (1.1), from the dates of
 * the records: of everything, of a kind, of an actor, in each language. The same
 * records give the same bytes.
 */
import { contactOf } from '../dossier/contact.ts';
import { all, type Node } from '../dossier/graph.ts';
import type { Kind } from '../dossier/kinds.ts';
import { marked } from '../dossier/marks.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { leadWords } from '../dossier/titles.ts';
import { say } from '../i18n/index.ts';
import { quoteHtml } from './embed.ts';
import { dateOf, firstNamed, instantOf, newestDate, type Site } from './site.ts';
import { element, escapeXml } from './xml.ts';

/** What is said and what happened (claims, quotations, events), the records of a kind, or those that concern an actor. */
export type Scope = 'all' | Kind | Node<'actors'>;

/** The kinds of the feed that every page offers. */
const MAIN: readonly Kind[] = ['claims', 'quotes', 'events'];

/**
 * How many entries a feed holds, the newest first: enough for a reader who looks once a month.
 * A day is never split: readers would not see the entries that a feed leaves out.
 */
export const ENTRIES = 50;

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';
export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** `feeds/fr/quotes.atom`, `feeds/en/actors/town-hall.json`. */
export const feedPath = (scope: Scope, locale: Locale, format: 'atom' | 'json'): string =>
  `feeds/${locale}/${typeof scope === 'string' ? scope : `actors/${scope.id}`}.${format}`;

/** What a feed is called: the dossier’s title, and the kind or actor it is of. */
export function feedTitle(site: Site, scope: Scope, locale: Locale): string {
  const title = say(site.graph.header.title, locale);
  if (scope === 'all') return title;
  return `${title} · ${typeof scope === 'string' ? site.kindName(scope, locale) : scope.data.name}`;
}

interface Entry {
  node: Node;
  date: string;
}

/** The records of a scope, the newest first, then in the order readers meet them; of the last day all. */
function entries(site: Site, scope: Scope): Entry[] {
  const nodes: readonly Node[] =
    scope === 'all'
      ? MAIN.flatMap((kind): readonly Node[] => all(site.graph, kind))
      : typeof scope === 'string'
        ? all(site.graph, scope)
        : [scope, ...new Set(scope.backlinks.map(({ from }) => from))].filter((node, at) => at === 0 || node !== scope);
  const list = nodes
    .flatMap((node) => {
      const date = dateOf(site.graph, node);
      return date === undefined ? [] : [{ node, date: instantOf(date) }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const last = list[ENTRIES - 1]?.date;
  return list.filter(({ date }, at) => at < ENTRIES || date === last);
}

/** The words that say what a record is about; its title where it has none. */
function summaryOf(site: Site, node: Node, locale: Locale): string {
  const words = leadWords(node);
  return words ? say(words, locale) : site.titleOf(node, locale).text;
}

/** A quotation for a feed: as it is embedded, and under it the words in the reader’s language. */
function quotationHtml(site: Site, node: Node<'quotes'>, locale: Locale): string {
  const reading = site.reading(node, locale);
  const words =
    reading &&
    `<p><span lang="${escapeXml(reading.lang)}">${escapeXml(marked(reading.text, reading.lang))}</span> (${escapeXml(reading.label)})</p>`;
  return `${quoteHtml(site, node, locale)}${words ?? ''}`;
}

const updatedOf = (site: Site, list: readonly Entry[]) => list[0]?.date ?? instantOf(newestDate(site.graph) || '1970');

/** The editors’ address, as Atom has it (RFC 4287 §3.2). */
function atomContact(site: Site): string {
  const contact = contactOf(site.graph.header);
  return contact ? element(contact.isEmail ? 'email' : 'uri', {}, escapeXml(contact.text)) : '';
}

export function atom(site: Site, scope: Scope, locale: Locale): string {
  const list = entries(site, scope);
  const text = (name: string, words: string, lang?: string) =>
    element(name, { type: 'text', 'xml:lang': lang && lang !== locale ? lang : undefined }, escapeXml(words));
  const entry = ({ node, date }: Entry) => {
    const { text: title, lang } = site.titleOf(node, locale);
    const url = site.record(node, locale);
    return [
      '<entry>',
      element('id', {}, escapeXml(site.record(firstNamed(node), locale))),
      text('title', title, lang),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
      node.data.added === undefined ? '' : element('published', {}, instantOf(node.data.added)),
      element('updated', {}, date),
      element('category', { term: node.kind, label: site.kindName(node.kind, locale) }),
      text('summary', summaryOf(site, node, locale)),
      node.kind === 'quotes' ? element('content', { type: 'html' }, escapeXml(quotationHtml(site, node, locale))) : '',
      '</entry>',
    ];
  };
  const self = site.file(feedPath(scope, locale, 'atom'));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', {}, escapeXml(site.file(feedPath(typeof scope === 'string' ? scope : firstNamed(scope), locale, 'atom')))),
    text('title', feedTitle(site, scope, locale)),
    text('subtitle', say(site.graph.header.description, locale)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: homeOf(site, scope, locale) }),
    element('updated', {}, updatedOf(site, list)),
    element('author', {}, element('name', {}, escapeXml(say(site.graph.header.title, locale))) + atomContact(site)),
    element('rights', {}, escapeXml(site.graph.header.licence)),
    ...list.flatMap(entry),
    '</feed>',
    '',
  ]
    .filter((line, at, lines) => line !== '' || at === lines.length - 1)
    .join('\n');
}

const homeOf = (site: Site, scope: Scope, locale: Locale) =>
  scope === 'all' ? site.home(locale) : typeof scope === 'string' ? site.index(scope, locale) : site.record(scope, locale);

export const jsonFeed = (site: Site, scope: Scope, locale: Locale) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feedTitle(site, scope, locale),
  description: say(site.graph.header.description, locale),
  home_page_url: homeOf(site, scope, locale),
  feed_url: site.file(feedPath(scope, locale, 'json')),
  language: locale,
  authors: [{ name: say(site.graph.header.title, locale), url: contactOf(site.graph.header)?.href ?? site.home(locale) }],
  items: entries(site, scope).map(({ node, date }) => {
    const { text, lang } = site.titleOf(node, locale);
    const summary = summaryOf(site, node, locale);
    return {
      id: site.record(firstNamed(node), locale),
      url: site.record(node, locale),
      title: text,
      ...(node.kind === 'quotes' ? { content_html: quotationHtml(site, node, locale) } : { content_text: summary }),
      summary,
      ...(node.data.added !== undefined && { date_published: instantOf(node.data.added) }),
      date_modified: date,
      language: lang || locale,
      tags: [node.kind],
    };
  }),
});
