/**
 * Long lists: a record's page shows the first few records of each kind that refer
 * to it; where there are more, a page of their own lists them all.
 */
import { all, type Node, referring } from '../dossier/graph.ts';
import { KINDS, type Kind, PAGED } from '../dossier/kinds.ts';
import { graph } from './dossier.ts';

/** How many records of one kind a record’s page lists before it points to the rest. */
export const SHOWN = 8;

/** How many entries a page of a list holds. */
export const PER_PAGE = 100;

export interface Related {
  node: Node;
  kind: Kind;
  nodes: Node[];
}

/** Every list that is too long for its record’s page. */
export function longLists(): Related[] {
  return PAGED.flatMap((one) => all(graph, one)).flatMap((node) =>
    KINDS.map((kind) => ({ node, kind, nodes: referring(node, kind) })).filter(({ nodes }) => nodes.length > SHOWN),
  );
}

/** The path of page `n` (from 1) of a list under `path`. */
export const pagePath = (path: string, n: number) => (n === 1 ? path : `${path}/page/${n}`);

/** Cuts a list into pages; an empty list has one page. */
export function pages<T>(items: readonly T[], size = PER_PAGE): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
