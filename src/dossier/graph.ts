/**
 * Records → graph: every reference resolved to the node it names, and every node
 * aware of what refers to it. Pages, index and exports read this and nothing else.
 */

import { inOrder } from './event-order.ts';
import { KINDS, type Kind, type RecordOf } from './kinds.ts';
import { PAGES } from './program-pages.ts';
import type { DossierHeader } from './schema/dossier.ts';
import type { Locale } from './schema/fields.ts';
import { reach, shapes } from './schema/shape.ts';
import type { Fingerprint, Verdict } from './verdict.ts';
import { zonesOf } from './zones.ts';

/** A record in the graph. `Node` alone is any of them: `switch (node.kind)` tells which, and so what its data is. */
export type Node<K extends Kind = Kind> = { [P in K]: NodeOfKind<P> }[K];

interface NodeOfKind<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly data: RecordOf[K];
  /** The YAML file, relative to the dossier's folder: `quotes/toll-pays.yaml`. */
  readonly file: string;
  /** The MDX files beside it, by language, relative to the dossier's folder. */
  readonly prose: Partial<Record<Locale, string>>;
  /** What it refers to, in the order of its fields. */
  readonly links: Link[];
  /** What refers to it, in the order of the referring kinds and records. */
  readonly backlinks: Link[];
}

export interface Link {
  readonly from: Node;
  readonly to: Node;
  /** The field that refers, without list positions: `evidence.source`. */
  readonly field: string;
}

export interface Graph {
  readonly header: DossierHeader;
  /** How each quotation was checked against its source, by its id; the place in the source where it was found. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** By the id of the source. */
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  readonly locales: readonly Locale[];
  readonly nodes: { readonly [K in Kind]: ReadonlyMap<string, Node<K>> };
}

/** `claims/unfair-toll`: names a record across kinds; its address under a language, too. */
export const key = (node: { kind: Kind; id: string }) => `${node.kind}/${node.id}`;

/** The node with this id. Only for ids that the rules have checked to exist. */
export function get<K extends Kind>(graph: Graph, kind: K, id: string): Node<K> {
  const node = (graph.nodes[kind] as ReadonlyMap<string, Node<K>>).get(id);
  if (!node) throw new Error(`There is no ${kind}/${id} in the graph.`);
  return node;
}

/** Caches the list of each kind: every page asks for some, and a list is as long as the dossier. */
const lists = new WeakMap<ReadonlyMap<string, Node>, readonly Node[]>();

/** All nodes of a kind, in the order readers meet them. */
export function all<K extends Kind>(graph: Graph, kind: K): readonly Node<K>[] {
  const nodes: ReadonlyMap<string, Node> = graph.nodes[kind];
  const list = lists.get(nodes) ?? [...nodes.values()];
  lists.set(nodes, list);
  return list as readonly Node<K>[];
}

/** The nodes of one kind that refer to this one, each once; `field` narrows it to one of their fields. */
export function referring<K extends Kind>(node: Node, kind: K, field?: string): Node<K>[] {
  const found = new Set<Node<K>>();
  for (const link of node.backlinks) {
    if (link.from.kind === kind && (field === undefined || link.field === field)) found.add(link.from as Node<K>);
  }
  return [...found];
}

/** What a graph is made of: what the collections hold. */
export interface Contents {
  readonly header: DossierHeader;
  /** By kind and id. */
  readonly records: { readonly [K in Kind]: ReadonlyMap<string, { readonly data: RecordOf[K] }> };
  /** Which records have prose, and in which languages. */
  readonly prose: Iterable<{ readonly kind: Kind; readonly id: string; readonly locale: Locale }>;
  readonly verdicts: Graph['verdicts'];
  readonly fingerprints: Graph['fingerprints'];
}

/** The name of a text in the dossier’s folder and in the collection of prose: `claims/unfair-toll.en.mdx`. */
export const proseName = (prose: { kind: Kind; id: string; locale: Locale }) => `${key(prose)}.${prose.locale}.mdx`;

/** The graph of a dossier whose rules found no error. Throws on a dangling id. */
export function build({ header, records, prose: texts, verdicts, fingerprints }: Contents): Graph {
  const prose = new Map<string, Partial<Record<Locale, string>>>();
  for (const text of texts) prose.set(key(text), { ...prose.get(key(text)), [text.locale]: proseName(text) });

  const nodesOf = (kind: Kind) =>
    new Map(
      Array.from(records[kind] as ReadonlyMap<string, { data: RecordOf[Kind] }>, ([id, { data }]): [string, Node] => {
        const name = key({ kind, id });
        return [id, { kind, id, data, file: `${name}.yaml`, prose: prose.get(name) ?? {}, links: [], backlinks: [] } as unknown as Node];
      }),
    );
  const nodes = Object.fromEntries(KINDS.map((kind) => [kind, nodesOf(kind)])) as unknown as Graph['nodes'];
  const graph: Graph = { header, locales: header.locales, nodes, verdicts, fingerprints };
  order(graph);

  for (const kind of KINDS) {
    for (const node of all(graph, kind)) {
      for (const { path: pattern, to } of shapes[kind].refs) {
        const field = pattern.filter((step) => step !== '*').join('.');
        for (const { value } of reach(node.data, pattern)) {
          if (typeof value !== 'string') continue;
          const link: Link = { from: node, to: get(graph, to, value), field };
          node.links.push(link);
          link.to.backlinks.push(link);
        }
      }
    }
  }
  return graph;
}

/** Puts each kind in the order readers meet it; equals by id, so that the order is always the same. */
function order(graph: Graph) {
  const { article, home } = graph.header;
  const number = (id: string | undefined) => (id ? Number(id.slice(1)) : Number.POSITIVE_INFINITY);
  const sourceRank = (id: string) =>
    article !== undefined && id === article ? '' : (graph.nodes.sources.get(id)?.data.published?.date ?? '9');
  const [zone = 'UTC'] = zonesOf(graph.header, graph.nodes.events.values());
  const events = new Map(inOrder([...graph.nodes.events.values()], zone).map(({ id }, place) => [id, place]));
  // Kinds that are not named here stand in the order of their ids.
  const ranks: { [K in Kind]?: (node: Node<K>) => readonly (string | number)[] } = {
    sources: (node) => [sourceRank(node.id)],
    actors: (node) => [node.data.name.toLocaleLowerCase('en')],
    // In the order of their source, where their places in it are known.
    quotes: (node) => {
      const outcome = graph.verdicts.get(node.id)?.outcome;
      return [
        sourceRank(node.data.source),
        node.data.source,
        outcome?.outcome === 'found' ? outcome.place.start : Number.POSITIVE_INFINITY,
      ];
    },
    claims: (node) => [number(node.data.article[0]), number(node.data.omissions?.[0]), number(node.data.discrepancies?.[0])],
    events: (node) => [events.get(node.id) ?? 0],
    // Those of the home page first, then those for which most sources give a number.
    figures: (node) => [
      home.figures?.includes(node.id) ? home.figures.indexOf(node.id) : Number.POSITIVE_INFINITY,
      -node.data.values.length,
    ],
    topics: (node) => [(node.data.term[graph.locales[0] ?? 'en'] ?? node.id).toLocaleLowerCase('en')],
    passages: (node) => [node.data.order],
    pages: (node) => [[...PAGES, node.id].indexOf(node.id)],
  };
  const rankOf = ranks as { [K in Kind]?: (node: Node) => readonly (string | number)[] };
  for (const kind of KINDS) sortBy(graph.nodes[kind] as Map<string, Node>, rankOf[kind] ?? (() => []));
}

function sortBy(nodes: Map<string, Node>, rank: (node: Node) => readonly (string | number)[]) {
  const ranked = [...nodes.values()].map((node) => ({ node, rank: [...rank(node), node.id] }));
  ranked.sort((a, b) => {
    for (const [i, left] of a.rank.entries()) {
      const right = b.rank[i];
      if (right !== undefined && left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
  nodes.clear();
  for (const { node } of ranked) nodes.set(node.id, node);
}
