/** A search as the address holds it: ?q=…&kind=…&sort=date. */
import { FACETS } from '../query/facets.ts';
import type { Choice, Order } from '../query/find.ts';

export interface State {
  q: string;
  choice: Choice;
  order: Order;
}

export function readState(search: string): State {
  const params = new URLSearchParams(search);
  const choice = Object.fromEntries(FACETS.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []))) as Choice;
  return { q: params.get('q') ?? '', choice, order: params.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** What follows the path: '' where nothing was asked. */
export function writeState({ q, choice, order }: State): string {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', q.trim());
  for (const name of FACETS) {
    const value = choice[name];
    if (value) params.set(name, value);
  }
  if (order === 'date') params.set('sort', 'date');
  return params.size > 0 ? `?${params}` : '';
}

/** Whether anything is asked for. */
export const isAsked = ({ q, choice }: State): boolean => /\S/u.test(q) || Object.keys(choice).length > 0;
