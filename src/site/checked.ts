/** How quotations were checked against their sources: computed, never typed into a record. */

import type { QuoteCheck } from '../check/verbatim/check.ts';
import { all, type Graph, type Node } from '../dossier/graph.ts';

export type CheckState = QuoteCheck['state'];

export const checkOf = (graph: Graph, quote: Node<'quotes'>): CheckState => graph.verdicts.get(quote.id)?.check.state ?? 'not-checked';

export interface CheckCounts {
  full: number;
  copy: number;
  none: number;
  total: number;
}

export function checkCounts(graph: Graph): CheckCounts {
  const states = all(graph, 'quotes').map((quote) => checkOf(graph, quote));
  const count = (state: CheckState) => states.filter((one) => one === state).length;
  return { full: count('checked-full'), copy: count('checked-passage'), none: count('not-checked'), total: states.length };
}
