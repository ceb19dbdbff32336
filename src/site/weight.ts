/** How much a record weighs in the dossier: what lists put first. */
import { type Node, referring } from '../dossier/graph.ts';

/** How many quotations an actor speaks, how many claims it makes, and both together. */
export function saidBy(actor: Node<'actors'>): { quotes: number; claims: number; total: number } {
  const quotes = referring(actor, 'quotes', 'speaker').length;
  const claims = referring(actor, 'claims', 'assertedBy').length;
  return { quotes, claims, total: quotes + claims };
}

/** How many records refer to a record. */
export const usesOf = (node: Node): number => new Set(node.backlinks.map(({ from }) => from)).size;
