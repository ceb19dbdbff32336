/** Graph → CSL-JSON: a source as such, and a record of this dossier as a page of it. */

import { dateOf, is, type Site, say } from '../export/site.ts';
import { type Graph, get, type Node } from '../graph.ts';
import type { Locale } from '../schema/fields.ts';
import type { Source } from '../schema/source.ts';
import { type CslDate, cslDate, cslDay } from './date.ts';
import { authorName, type CslName, publisherName } from './name.ts';

/** An item of CSL-JSON 1.0.2, with the variables that records fill. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'document' | 'post-weblog' | 'webpage';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: string;
  abstract?: string;
}

/** What stands for a title that was not seen: brackets mark, in every style, what the citing hand supplies. */
const UNTITLED: Record<Locale, string> = { en: '[Untitled]', fr: '[Sans titre]' };

/** Where a source can be opened: at its publisher’s, else where it was read, else in an archive. */
export function addressOf({ url, mirror, archived }: Source): string | undefined {
  return url ?? (typeof mirror === 'string' ? mirror : mirror?.[0]) ?? archived;
}

/** The original source. `locale` is of use only where it has no title. */
export function sourceItem(graph: Graph, { id, data }: Node<'sources'>, locale: Locale): CslItem {
  const url = addressOf(data);
  const type = data.kind === 'article' ? 'article-newspaper' : data.kind === 'post' ? 'post-weblog' : url ? 'webpage' : 'document';
  return {
    id: `source:${id}`,
    type,
    title: data.title ?? UNTITLED[locale],
    ...(data.authors.length > 0 && { author: data.authors.map((author) => authorName(graph, author)) }),
    [type === 'document' ? 'publisher' : 'container-title']: publisherName(graph, data),
    ...(data.published && { issued: cslDate(data.published) }),
    ...(url !== undefined && data.accessed !== undefined && { accessed: cslDay(data.accessed) }),
    ...(url !== undefined && { URL: url }),
    language: data.lang,
  };
}

/** The page of a record in this dossier. A quotation’s exact words go with it whole, as the abstract. */
export function recordItem(site: Site, node: Node, locale: Locale): CslItem {
  const { text, lang } = site.titleOf(node, locale);
  const date = dateOf(site.graph, node);
  return {
    id: `dossier:${node.kind}:${node.id}`,
    type: 'webpage',
    title: text,
    'container-title': say(site.graph.header.title, locale),
    ...(date !== undefined && { issued: cslDay(date) }),
    URL: site.record(node, locale),
    language: lang || locale,
    ...(is(node, 'quotes') && { abstract: node.data.text }),
  };
}

/** The sources a record rests on, each once: a quotation’s, those of a claim’s evidence, those of a figure’s values; a source itself. */
export function sourcesOf(graph: Graph, node: Node): Node<'sources'>[] {
  const ids = is(node, 'sources')
    ? [node.id]
    : is(node, 'quotes')
      ? [node.data.source]
      : is(node, 'claims')
        ? node.data.evidence.map(({ source }) => source)
        : is(node, 'figures')
          ? node.data.values.map(({ source }) => source)
          : [];
  return [...new Set(ids)].map((id) => get(graph, 'sources', id));
}

/** What a reference manager takes from a record’s page: the sources first, then the page itself. */
export const itemsOf = (site: Site, node: Node, locale: Locale): CslItem[] => [
  ...sourcesOf(site.graph, node).map((source) => sourceItem(site.graph, source, locale)),
  recordItem(site, node, locale),
];
