/**
 * What a page says of itself to harvesters, as `name` and `content` of `<meta>`:
 * Dublin Core (DCMI, in HTML as by RFC 2731). Every page describes itself alone, that of
 * a source, too. Nothing is said in the `citation_` names of Highwire Press, nor in
 * `DC.source`, `DC.contributor` and `DC.type`: programs read them as a paper’s, and made
 * a journal article by the speaker of each quotation. What a reader would cite is in
 * the page’s COinS (see coins.ts).
 */

import { get, type Node } from '../../dossier/graph.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { say } from '../../i18n/index.ts';
import { licenceAddress, type Site } from '../site.ts';
import { edtf } from './date.ts';
import { addressOf, citedItem, isRecord, type Page } from './item.ts';

/** The `<link rel href>` that define the prefixes of the names. */
export const META_SCHEMAS = [
  ['schema.DC', 'http://purl.org/dc/elements/1.1/'],
  ['schema.DCTERMS', 'http://purl.org/dc/terms/'],
] as const;

export type MetaTag = readonly [name: string, content: string];

export function metaTags(site: Site, cited: Node | Page, locale: Locale): MetaTag[] {
  const { graph } = site;
  const node = isRecord(cited) ? cited : undefined;
  const item = citedItem(site, cited, locale);
  const about = node?.kind === 'quotes' ? get(graph, 'sources', node.data.source) : node?.kind === 'sources' ? node : undefined;
  const source = isRecord(cited) ? about : cited.source;

  const tags: [string, string | undefined][] = [
    ['DC.title', item.title],
    ['DC.date', item.issued && edtf(item.issued)],
    ['DC.publisher', say(graph.header.title, locale)],
    ['DC.language', item.language],
    ['DC.identifier', item.URL],
    ['DC.description', item.abstract],
    ...(node ? topicsOf(site, node) : []).map((topic): [string, string] => ['DC.subject', say(topic.data.term, locale)]),
    ['DCTERMS.references', source && addressOf(source.data)],
    ['DCTERMS.isPartOf', site.home(locale)],
    ['DCTERMS.license', licenceAddress(graph.header.licence)],
  ];
  return tags.filter((tag): tag is [string, string] => tag[1] !== undefined);
}

function topicsOf({ graph }: Site, node: Node): Node<'topics'>[] {
  const ids = node.kind === 'quotes' || node.kind === 'claims' || node.kind === 'figures' ? (node.data.topics ?? []) : [];
  return ids.map((id) => get(graph, 'topics', id));
}
