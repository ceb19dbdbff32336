/**
 * What a page says of itself to reference managers and harvesters, as `name` and
 * `content` of `<meta>`: the `citation_` names of Highwire Press and Dublin Core
 * (DCMI, in HTML as by RFC 2731). The page of a source describes the source, as a
 * library’s catalogue does; any other page describes itself and names what it is from.
 */

import { get, type Node } from '../../dossier/graph.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { speakerName } from '../../dossier/speakers.ts';
import { licenceAddress, type Site, say } from '../site.ts';
import { type CslDate, isoDates } from './date.ts';
import { addressOf, citedItem, isRecord, type Page, sourceItem } from './item.ts';
import { nameText } from './name.ts';

/** The `<link rel href>` that tell what the prefixes of the names mean. */
export const META_SCHEMAS = [
  ['schema.DC', 'http://purl.org/dc/elements/1.1/'],
  ['schema.DCTERMS', 'http://purl.org/dc/terms/'],
] as const;

export type MetaTag = readonly [name: string, content: string];

/** Highwire writes dates with strokes, as precisely as they are known; of a range, the first day. */
const stroked = (date: CslDate | undefined) => date && isoDates(date)[0]?.replaceAll('-', '/');

export function metaTags(site: Site, cited: Node | Page, locale: Locale): MetaTag[] {
  const { graph } = site;
  const node = isRecord(cited) ? cited : undefined;
  const source = node?.kind === 'sources' ? node : undefined;
  const item = source ? sourceItem(graph, source, locale) : citedItem(site, cited, locale);
  const authors = (item.author ?? []).map(nameText);
  const page = isRecord(cited) ? site.record(cited, locale) : cited.url;
  const quote = node?.kind === 'quotes' ? node : undefined;
  const from = isRecord(cited) ? quote && get(graph, 'sources', quote.data.source) : cited.source;

  const tags: [string, string | undefined][] = [
    ['citation_title', item.title],
    ...authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', stroked(item.issued)],
    ['citation_publisher', source && item['container-title']],
    ['citation_language', item.language],
    ['citation_public_url', item.URL ?? page],
    ['DC.title', item.title],
    ...authors.map((name): [string, string] => ['DC.creator', name]),
    ['DC.contributor', quote && speakerName(graph, quote, locale)],
    ['DC.date', item.issued && isoDates(item.issued).join('/')],
    ['DC.publisher', item['container-title'] ?? item.publisher],
    ['DC.language', item.language],
    ['DC.type', 'Text'],
    ['DC.identifier', item.URL ?? page],
    ['DC.description', item.abstract],
    ['DC.source', from && addressOf(from.data)],
    ['DC.relation', source && page],
    ...(node ? topicsOf(site, node) : []).map((topic): [string, string] => ['DC.subject', say(topic.data.term, locale)]),
    ['DCTERMS.isPartOf', source ? undefined : site.home(locale)],
    ['DCTERMS.license', source ? undefined : licenceAddress(graph.header.licence)],
  ];
  return tags.filter((tag): tag is [string, string] => tag[1] !== undefined);
}

function topicsOf({ graph }: Site, node: Node): Node<'topics'>[] {
  const ids = node.kind === 'quotes' || node.kind === 'claims' || node.kind === 'figures' ? (node.data.topics ?? []) : [];
  return ids.map((id) => get(graph, 'topics', id));
}
