/** What was added to the dossier or changed in it, by day, from the dates of the records. */
import { all, type Graph, type Node } from '../dossier/graph.ts';
import { isPaged, KINDS, type Kind, PAGED } from '../dossier/kinds.ts';

/** As readers look for them: those with pages of their own first. */
const ORDER: readonly Kind[] = [...PAGED, ...KINDS.filter((kind) => !isPaged(kind))];

export interface DayOfChanges {
  /** ISO 8601, as precise as the records give it. */
  readonly date: string;
  readonly groups: readonly { readonly what: 'added' | 'updated'; readonly kind: Kind; readonly nodes: readonly Node[] }[];
}

/** The days, newest first; of each, what was added before what was changed, by kind. A record that was changed on the day it was added was added. */
export function changesOf(graph: Graph): DayOfChanges[] {
  const days = new Map<string, Map<string, Node[]>>();
  const put = (date: string | undefined, what: 'added' | 'updated', node: Node) => {
    if (date === undefined) return;
    const day = days.get(date) ?? new Map<string, Node[]>();
    const key = `${what} ${node.kind}`;
    const nodes = day.get(key) ?? [];
    nodes.push(node);
    day.set(key, nodes);
    days.set(date, day);
  };
  for (const kind of ORDER)
    for (const node of all(graph, kind)) {
      put(node.data.added, 'added', node);
      if (node.data.updated !== node.data.added) put(node.data.updated, 'updated', node);
    }
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, day]) => ({
      date,
      groups: (['added', 'updated'] as const).flatMap((what) =>
        ORDER.flatMap((kind) => {
          const nodes = day.get(`${what} ${kind}`);
          return nodes ? [{ what, kind, nodes }] : [];
        }),
      ),
    }));
}
