/** What each language calls the kinds of record: one entry a kind, in the file kinds.ts of its folder. */
import type { Kind, PagedKind } from '../dossier/kinds.ts';

interface Names {
  /** All records of the kind, as the heading of a list. */
  many: string;
  /** One record, as a label. */
  one: string;
  /** The noun in a sentence and after a number, in the forms that the language has: `['source', 'sources']`. */
  counted: readonly [one: string, other: string];
  /** What `npm run new` accepts for it, folded: no accents, no capitals. English ones hold in every language. */
  names: readonly [string, ...string[]];
}

export type KindWords = {
  readonly [K in Kind]: Names & (K extends PagedKind ? { /** Under the heading of its index. */ intro: string } : unknown);
};

/** One column of the words: `column(kinds, 'many')`. */
export const column = <Name extends keyof Names>(kinds: KindWords, name: Name): Record<Kind, Names[Name]> =>
  Object.fromEntries(Object.entries(kinds).map(([kind, words]) => [kind, words[name]])) as Record<Kind, Names[Name]>;

/** “3 sources”: what writes a number of records of each kind. */
export const counts = (
  kinds: KindWords,
  plural: (one: string, other: string) => (n: number) => string,
): Record<Kind, (n: number) => string> =>
  Object.fromEntries(Object.entries(kinds).map(([kind, { counted }]) => [kind, plural(...counted)])) as Record<Kind, (n: number) => string>;
