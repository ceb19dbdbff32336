/** How well a record answers: the exact phrase, then all words close together, then all words; quotations before what cites them. */
import type { Kind } from '../dossier/schema/names.ts';
import type { Library, Places } from './library.ts';
import type { Wanted } from './query.ts';

export interface Asked {
  one: Wanted;
  places: Places;
}

/** Compared number by number, the greater first. */
export type Rank = readonly number[];

/** Quotations first; then what is most likely to answer by its title. */
const KINDS: readonly Kind[] = ['quotes', 'claims', 'events', 'figures', 'topics', 'actors', 'passages', 'pages', 'sources'];

/** Words that stand within this many places for each of them are close. */
const CLOSE = 3;

export function rank(library: Library, row: number, asked: readonly Asked[], lang: string): Rank {
  const head = library.start.heads[row] ?? 0;
  const lists = asked.map(({ places }) => places.get(row) ?? []);
  const sizes = asked.map(({ one }) => one.forms.length);
  const inHead = lists.map((list) => list.filter((place) => place < head));
  const isInHead = inHead.every((list) => list.length > 0);
  // A quotation or a title is short: what stands in it stands close together.
  const near = isInHead ? Math.max(1, nearness(inHead, sizes)) : nearness(lists, sizes);
  const nearest = isInHead && near < 2 ? Math.max(near, nearness(lists, sizes)) : near;

  const kind = library.kindOf(row);
  const size = sizes.reduce((sum, n) => sum + n, 0);
  const isName = kind === 'actors' && isInHead && near === 2 && size / head >= 0.3;
  return [
    isName ? 1 : 0,
    Math.floor(nearest),
    isInHead ? 1 : 0,
    -KINDS.indexOf(kind),
    library.filed('lang', row).some((at) => library.start.facets.lang.values[at]?.[0] === lang) ? 1 : 0,
    near,
    head > 0 ? -head : 0,
  ];
}

/** 2: one after the other, as they were typed. From 1 to 2: close, the closer the more. From 0 to 1: in the same record. */
function nearness(lists: readonly (readonly number[])[], sizes: readonly number[]): number {
  if (lists.length < 2) return 2;
  if (lists.some((list) => list.length === 0)) return 0;
  const [first = []] = lists;
  const inOrder = first.some((start) => {
    let at = start;
    return lists.every((list, i) => {
      const stands = list.includes(at);
      at += sizes[i] ?? 1;
      return stands;
    });
  });
  if (inOrder) return 2;
  const span = narrowest(lists);
  const limit = CLOSE * lists.length;
  return span <= limit ? 1 + 1 / (1 + span) : 1 / (1 + span);
}

/** The fewest places between the first and the last of one place from each list. */
function narrowest(lists: readonly (readonly number[])[]): number {
  const at = lists.map(() => 0);
  let best = Number.POSITIVE_INFINITY;
  for (;;) {
    let low = 0;
    let [from, to] = [Number.POSITIVE_INFINITY, -1];
    for (const [i, list] of lists.entries()) {
      const place = list[at[i] ?? 0] ?? 0;
      if (place < from) [from, low] = [place, i];
      if (place > to) to = place;
    }
    best = Math.min(best, to - from);
    at[low] = (at[low] ?? 0) + 1;
    if ((at[low] ?? 0) >= (lists[low]?.length ?? 0)) return best;
  }
}

/** Compares two ranks for sorting: the better first. */
export function compare(a: Rank, b: Rank): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? 0;
    if (one !== other) return other - one;
  }
  return 0;
}
