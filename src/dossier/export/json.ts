/** The whole graph as one JSON document: the header, every record, and what refers to what. */
import { all, type Graph, key, type Node } from '../graph.ts';
import { KINDS } from '../schema/fields.ts';

export function dossierJson(graph: Graph) {
  return {
    dossier: graph.header,
    records: Object.fromEntries(
      KINDS.map((kind) => [kind, (all(graph, kind) as Node[]).map((node) => ({ id: node.id, ...node.data }))]),
    ),
    links: KINDS.flatMap((kind) =>
      (all(graph, kind) as Node[]).flatMap((node) => node.links.map(({ to, field }) => ({ from: key(node), field, to: key(to) }))),
    ),
  };
}
