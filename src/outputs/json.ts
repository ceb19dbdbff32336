/**
 * The records as JSON, whole or by kind. Each file says what it contains, its date and
 * version, and names the JSON Schema that it follows (see schema.ts).
 */
import { all, key, type Node } from '../dossier/graph.ts';
import { KINDS, type Kind } from '../dossier/kinds.ts';
import { newestDate, type Site } from './site.ts';

/** A record as it is exported: its fields, its id, the addresses of its page, and of a quotation how it was checked. */
export const exported = (site: Site, node: Node) => ({
  id: node.id,
  addresses: Object.fromEntries(site.graph.locales.map((locale) => [locale, site.record(node, locale)])),
  ...(node.kind === 'quotes' && { checked: site.checked(node) }),
  ...node.data,
});

const nodes = (site: Site, kind: Kind) => all(site.graph, kind);

const heading = (site: Site, schema: string) => ({
  $schema: site.file(`data/schemas/${schema}.json`),
  version: site.version,
  date: newestDate(site.graph),
  licence: site.graph.header.licence,
});

/** The records of one kind, in the order readers meet them. */
export const kindJson = (site: Site, kind: Kind) => ({
  ...heading(site, kind),
  kind,
  records: nodes(site, kind).map((node) => exported(site, node)),
});

/** The whole graph as one document: the header, every record, and what refers to what. */
export const wholeJson = (site: Site) => ({
  ...heading(site, 'dossier'),
  dossier: site.graph.header,
  records: Object.fromEntries(KINDS.map((kind) => [kind, nodes(site, kind).map((node) => exported(site, node))])),
  links: KINDS.flatMap((kind) =>
    nodes(site, kind).flatMap((node) => node.links.map(({ to, field }) => ({ from: key(node), field, to: key(to) }))),
  ),
});
