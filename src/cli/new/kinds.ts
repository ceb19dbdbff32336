/** How people call the kinds of record on the command line. */
import { KIND_TABLE, KINDS, type Kind, rowOf } from '../../dossier/kinds.ts';
import { nearest } from '../../dossier/suggest.ts';
import { fold } from '../../search/query/fold.ts';

/** The kind that a word names, singular or plural, English or French, accents aside. */
export const kindOf = (word: string): Kind | undefined => KINDS.find((kind) => rowOf(kind).names.includes(fold(word)));

/** The English word of a kind nearest to a mistyped one. */
export const kindLike = (word: string): string | undefined =>
  nearest(
    fold(word),
    KINDS.flatMap((kind) => rowOf(kind).names),
  );

/** The one a command is written with. */
export const nameOf = (kind: Kind): string => KIND_TABLE[kind].names[0];
