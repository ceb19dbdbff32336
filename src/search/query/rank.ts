/** How well a record answers: the exact phrase, then all words close together, then all words; quotations before what cites them. */
import type { Library, Places } from './library.ts';
import type { Wanted } from './query.ts';

/** Something that is wanted, and where it stands. */
export interface Part {
  one: Wanted;
  places: Places;
  /** The places where its last word does not go on. */
  whole: Places;
  /** The places where it stands as it was typed, whole and in no other way to write it. */
  typed: Places;
}

/** Words that stand within this many places for each of them are close. */
const CLOSE = 3;

/** An actor is meant by its name where so much of what its names take, the gaps between them included, was typed. */
const NAMED = 0.2;

/**
 * Gives each row a number, the greater the better. What comes first counts most:
 * a name that was typed; how near the words stand to one another; whether they
 * stand in the quotation or title itself; whether the last word is whole; the
 * kind; whether a source printed them, or they are our translation; the reader’s
 * language; and between equals again the nearness, and the shorter text.
 */
export function ranking(library: Library, asked: readonly Part[], lang: string): (row: number) => number {
  const size = asked.reduce((sum, { one }) => sum + Math.max(one.forms.length, ...one.ways.map(({ length }) => length)), 0);
  const steps = stepsOf(asked);
  // The rows stand in the order in which kinds are most likely to answer.
  const kinds = library.start.kinds.map(([kind]) => kind);
  const { lang: langs } = library.start.facets;
  const mine = langs.values.findIndex(([id]) => id === lang);

  return (row) => {
    const [printed, head] = library.lengths(row);
    const lists = asked.map(({ places }) => places.get(row) ?? NOWHERE);
    const isInHead = lists.every((list) => (list[0] ?? head) < head);
    const heads = isInHead && lists.length > 1 ? lists.map((list) => list.filter((place) => place < head)) : lists;
    // A quotation or a title is short: what stands in it stands close together.
    const near = isInHead ? Math.max(1, nearness(heads, steps)) : nearness(lists, steps);
    const nearest = isInHead && near < 2 ? Math.max(near, nearness(lists, steps)) : near;
    const kind = library.kindOf(row);
    const isPrinted = lists.every((list) => (list[0] ?? printed) < printed);
    const isWhole = asked.every(({ places, whole }) => places === whole || whole.has(row));
    // Who types half a name may mean any other word that begins so.
    const isNamed = kind === 'actors' && isInHead && isWhole && near >= AS_ONE && size / (isPrinted ? printed : head) >= NAMED;
    const isTyped =
      isWhole &&
      asked.every(({ typed }) => (typed.get(row)?.[0] ?? Number.POSITIVE_INFINITY) < (isInHead ? head : Number.POSITIVE_INFINITY));
    const isMine = library.near.filed('lang', row).includes(mine);
    return [
      [isNamed ? 1 : 0, 2],
      [Math.floor(nearest), 3],
      [isInHead ? 1 : 0, 2],
      [isTyped ? 2 : isWhole ? 1 : 0, 3],
      [kinds.length - kinds.indexOf(kind), 16],
      [isPrinted ? 1 : 0, 2],
      [isMine ? 1 : 0, 2],
      [Math.floor(near * 500), 1_024],
      [Math.max(0, 999 - head), 1_000],
    ].reduce((sum, [value = 0, values = 1]) => sum * values + value, 0);
  };
}

/** Whether two ranks differ in nothing but fine nearness and the length of the text. */
export const answersAsWell = (a: number, b: number): boolean => Math.floor(a / FINE) === Math.floor(b / FINE);

/** What the last two of the steps of a rank take. */
const FINE = 1_024 * 1_000;

/** How far the next word stands from each, typed as they are: d’Isa is two words, of which one is asked for. */
const stepsOf = (asked: readonly Part[]) =>
  asked.map(({ one }, i) => one.forms.length + one.taken.after + (asked[i + 1]?.one.taken.before ?? 0));

/** Whether a row has all the words in its quotation or title, or close together elsewhere. */
export function areTogether(library: Library, asked: readonly Part[], row: number): boolean {
  const [, head] = library.lengths(row);
  const lists = asked.map(({ places }) => places.get(row) ?? NOWHERE);
  return lists.every((list) => (list[0] ?? head) < head) || nearness(lists, stepsOf(asked)) >= 1;
}

/** How near words are that were typed apart and stand as one: nearer than any that only stand close. */
const AS_ONE = 1.99;

const NOWHERE: readonly number[] = [];

/** 2: one after the other, as they were typed. From 1 to 2: close, the closer the more. From 0 to 1: in the same record. */
function nearness(lists: readonly (readonly number[])[], steps: readonly number[]): number {
  if (lists.length < 2) return 2;
  if (lists.some((list) => list.length === 0)) return 0;
  const inOrder = (isAsOne: boolean) =>
    lists[0]?.some((start) => {
      let [at, before] = [start, start];
      return lists.every((list, i) => {
        const here = list.includes(at) ? at : isAsOne && list.includes(before) ? before : undefined;
        if (here === undefined) return false;
        before = here;
        at = here + (steps[i] ?? 1);
        return true;
      });
    });
  if (inOrder(false)) return 2;
  if (inOrder(true)) return AS_ONE;
  const span = narrowest(lists);
  return span <= CLOSE * lists.length ? 1 + Math.min(0.98, 1 / (1 + span)) : 1 / (2 + span);
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
