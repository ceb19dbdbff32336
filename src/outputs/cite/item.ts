/** Graph → CSL-JSON: a source as such, and a record of this dossier as a page of it. */

import { type Graph, get, type Node } from '../../dossier/graph.ts';
import { isInferred } from '../../dossier/inferred.ts';
import type { Kind } from '../../dossier/kinds.ts';
import { marked } from '../../dossier/marks.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import type { Source } from '../../dossier/schema/source.ts';
import { say } from '../../i18n/index.ts';
import { unseenTitle } from '../../site/titles.ts';
import { dateOf, newestDate, type Page, type Site } from '../site.ts';
import { type CslDate, cslDate, cslDay } from './date.ts';
import { authorName, type CslName, publisherName } from './name.ts';

export type { Page };

/** An item of CSL-JSON 1.0.2, with the variables that records fill. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'book' | 'broadcast' | 'dataset' | 'document' | 'post-weblog' | 'report' | 'song' | 'webpage';
  title: string;
  author?: CslName[];
  interviewer?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: string;
  abstract?: string;
}

/** Where a source can be opened: at its publisher’s, else where it was read, else in an archive. */
export function addressOf({ url, mirror, archived }: Source): string | undefined {
  return url ?? (typeof mirror === 'string' ? mirror : mirror?.[0]) ?? archived;
}

/**
 * Kinds of source that CSL has a type for; what has none is a web page, or a document where it has no address.
 * An interview stands in a newspaper, with the one who asks. `interview`, `legal_case` and `motion_picture`
 * are not used: under them some of the styles leave out the publisher, the date or the address.
 */
const TYPES: { readonly [K in Source['kind']]?: CslItem['type'] } = {
  article: 'article-newspaper',
  interview: 'article-newspaper',
  post: 'post-weblog',
  video: 'broadcast',
  // What CSL calls a song is any recording of sound.
  audio: 'song',
  dataset: 'dataset',
  book: 'book',
  report: 'report',
};

/** Works that a body publishes; the others stand in something that has a title. */
const PUBLISHED: ReadonlySet<CslItem['type']> = new Set(['book', 'dataset', 'document', 'report', 'song']);

/** The original source. `locale` is of use only where it has no title. */
export function sourceItem(graph: Graph, node: Node<'sources'>, locale: Locale): CslItem {
  const { id, data } = node;
  const url = addressOf(data);
  const type = TYPES[data.kind] ?? (url ? 'webpage' : 'document');
  return {
    id: `source:${id}`,
    type,
    // Square brackets mark, in every style, what the citing hand supplies.
    title: data.title === undefined ? unseenTitle(graph, node, locale) : isInferred(data, 'title') ? `[${data.title}]` : data.title,
    ...(data.authors.length > 0 && { author: data.authors.map((author) => authorName(graph, author)) }),
    ...(data.interviewers && { interviewer: data.interviewers.map((one) => authorName(graph, one)) }),
    [PUBLISHED.has(type) ? 'publisher' : 'container-title']: publisherName(graph, data),
    ...(data.published && { issued: cslDate(data.published) }),
    ...(url !== undefined && data.accessed !== undefined && { accessed: cslDay(data.accessed) }),
    ...(url !== undefined && { URL: url }),
    language: data.lang,
  };
}

/** The page of a record in this dossier. A quotation’s exact words go with it whole, as the abstract, between their marks. */
export function recordItem(site: Site, node: Node, locale: Locale): CslItem {
  const date = dateOf(site.graph, node);
  return {
    id: `dossier:${node.kind}:${node.id}`,
    type: 'webpage',
    title: site.titleOf(node, locale).text,
    'container-title': say(site.graph.header.title, locale),
    ...(date !== undefined && { issued: cslDay(date) }),
    URL: site.record(node, locale),
    language: locale,
    ...(node.kind === 'quotes' && { abstract: marked(node.data.text, node.data.lang) }),
  };
}

export const isRecord = (cited: Node | Page): cited is Node => 'kind' in cited;

/** Such a page: it changes with any record, so the newest dates it. The home page represents the dossier, so it has no container. */
function pageItem({ graph }: Site, { id, title, url }: Page, locale: Locale): CslItem {
  const dossier = say(graph.header.title, locale);
  const date = newestDate(graph);
  return {
    id: `dossier:${id}`,
    type: 'webpage',
    title,
    ...(title !== dossier && { 'container-title': dossier }),
    ...(date !== '' && { issued: cslDay(date) }),
    URL: url,
    language: locale,
  };
}

/** The kinds whose lists offer each record to reference managers, so that a reader may take several at once. */
export const LISTED_ITEMS: ReadonlySet<string> = new Set<Kind>(['quotes', 'sources']);

/** What a reader of a page would cite first: of a source’s page the source, of any other the page. */
export const mainItem = (site: Site, cited: Node | Page, locale: Locale): CslItem =>
  isRecord(cited) && cited.kind === 'sources' ? sourceItem(site.graph, cited, locale) : citedItem(site, cited, locale);

/** A page of this dossier, whatever it shows. */
export const citedItem = (site: Site, cited: Node | Page, locale: Locale): CslItem =>
  isRecord(cited) ? recordItem(site, cited, locale) : pageItem(site, cited, locale);

/** The sources a page rests on, each once: where a claim was made, then its evidence; where a figure’s values and an event stand; of a source, itself. */
export function sourcesOf(graph: Graph, cited: Node | Page): Node<'sources'>[] {
  if (!isRecord(cited)) return cited.source ? [cited.source] : [];
  return [...new Set(sourceIds(graph, cited))].map((id) => get(graph, 'sources', id));
}

function sourceIds(graph: Graph, node: Node): string[] {
  if (node.kind === 'sources') return [node.id];
  if (node.kind === 'quotes') return [node.data.source];
  if (node.kind === 'figures') return node.data.values.map(({ source }) => source);
  if (node.kind === 'events') return node.data.sources ?? [];
  if (node.kind !== 'claims') return [];
  return [...node.data.quotes.map((id) => get(graph, 'quotes', id).data.source), ...node.data.evidence.map(({ source }) => source)];
}

/** What a reference manager takes from a page: the sources first, then the page itself. */
export const itemsOf = (site: Site, cited: Node | Page, locale: Locale): CslItem[] => [
  ...sourcesOf(site.graph, cited).map((source) => sourceItem(site.graph, source, locale)),
  citedItem(site, cited, locale),
];
