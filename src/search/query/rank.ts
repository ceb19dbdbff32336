/** How well a record answers: the exact phrase, then all words close together, then all words; quotations before what cites them. */
import type { Library, Places } from './library.ts';
import type { Wanted } from './query.ts';

/** Something that is wanted, and where it stands. */
export interface Part {
  one: Wanted;
  places: Places;
  /** The places where its last word does not go on. */
  whole: Places;
}

/** Words that stand within this many places for each of them are close. */
const CLOSE = 3;

/** An actor is meant by its name where so much of what its names take, the gaps between them included, was typed. */
const NAMED = 0.2;

/**
 * Gives each row a number, the greater the better. What comes first counts most:
 * a name that was typed; how near the words stand to one another; whether they
 * stand in the quotation or title itself; whether the last word is whole; the
 * kind; the reader’s language; and between equals again the nearness, and the
 * shorter text.
 */
export function ranking(library: Library, asked: readonly Part[], lang: string): (row: number) => number {
  const size = asked.reduce((sum, { one }) => sum + one.forms.length, 0);
  // How far the next word stands from each, typed as they are: d’Isa is two words, of which one is asked for.
  const steps = asked.map(({ one }, i) => one.forms.length + one.taken.after + (asked[i + 1]?.one.taken.before ?? 0));
  // The rows stand in the order in which kinds are most likely to answer.
  const kinds = library.start.kinds.map(([kind]) => kind);
  const { lang: langs } = library.start.facets;
  const mine = langs.values.findIndex(([id]) => id === lang) + 1;

  return (row) => {
    const head = library.start.heads[row] ?? 0;
    const lists = asked.map(({ places }) => places.get(row) ?? NOWHERE);
    const isInHead = lists.every((list) => (list[0] ?? head) < head);
    const heads = isInHead && lists.length > 1 ? lists.map((list) => list.filter((place) => place < head)) : lists;
    // A quotation or a title is short: what stands in it stands close together.
    const near = isInHead ? Math.max(1, nearness(heads, steps)) : nearness(lists, steps);
    const nearest = isInHead && near < 2 ? Math.max(near, nearness(lists, steps)) : near;
    const kind = library.kindOf(row);
    const isNamed = kind === 'actors' && isInHead && near === 2 && size / head >= NAMED;
    const isWhole = asked.every(({ places, whole }) => places === whole || whole.has(row));
    const filed = langs.rows[row] ?? 0;
    const isMine = typeof filed === 'number' ? filed === mine : filed.includes(mine);
    return [
      [isNamed ? 1 : 0, 2],
      [Math.floor(nearest), 3],
      [isInHead ? 1 : 0, 2],
      [isWhole ? 1 : 0, 2],
      [kinds.length - kinds.indexOf(kind), 16],
      [isMine ? 1 : 0, 2],
      [Math.floor(near * 500), 1_024],
      [Math.max(0, 999 - head), 1_000],
    ].reduce((sum, [value = 0, values = 1]) => sum * values + value, 0);
  };
}

const NOWHERE: readonly number[] = [];

/** 2: one after the other, as they were typed. From 1 to 2: close, the closer the more. From 0 to 1: in the same record. */
function nearness(lists: readonly (readonly number[])[], steps: readonly number[]): number {
  if (lists.length < 2) return 2;
  if (lists.some((list) => list.length === 0)) return 0;
  const inOrder = lists[0]?.some((start) => {
    let at = start;
    return lists.every((list, i) => {
      const stands = list.includes(at);
      at += steps[i] ?? 1;
      return stands;
    });
  });
  if (inOrder) return 2;
  const span = narrowest(lists);
  return span <= CLOSE * lists.length ? 1 + 1 / (1 + span) : 1 / (1 + span);
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
