/** How quotations were checked against their sources: computed, never typed into a record. */

import { all, type Graph, get, type Node, referring } from '../dossier/graph.ts';
import type { QuoteCheck } from '../dossier/verdict.ts';

export type CheckState = QuoteCheck['state'];

export const checkOf = (graph: Graph, quote: Node<'quotes'>): CheckState => graph.verdicts.get(quote.id)?.check.state ?? 'not-checked';

/**
 * Whether the words stand at more than one place of their source: by its fingerprint or, where
 * they are too few for that, in other quotations of the same source.
 */
export function standsTwice(graph: Graph, quote: Node<'quotes'>): boolean {
  const { text, source } = quote.data;
  if (graph.verdicts.get(quote.id)?.standsTwice) return true;
  return referring(get(graph, 'sources', source), 'quotes', 'source').some((other) => other !== quote && other.data.text.includes(text));
}

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
