/** What a record is called, and what it says of itself, by the table of kinds. */
import { type Kind, rowOf } from './kinds.ts';
import type { Words } from './schema/names.ts';

interface Described {
  readonly kind: Kind;
  readonly data: object;
}

/** The words a record is called by: in one language (its own), or keyed by language; undefined where it has none. */
export function titleWords({ kind, data }: Described): string | Words | undefined {
  const { title } = rowOf(kind);
  return title && (data as Record<string, string | Words | undefined>)[title];
}

/** The words, keyed by language, that say in a sentence what a record is about. */
export const leadWords = ({ kind, data }: Described): Words | undefined => (data as Record<string, Words | undefined>)[rowOf(kind).lead];

/** The first words of a text, cut between words, at most `length` characters. */
export function excerpt(text: string, length = 70): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')}…`;
}
