/** How people call the kinds of record on the command line. */
import { KINDS, type Kind } from '../../dossier/kinds.ts';
import { LOCALES } from '../../dossier/schema/names.ts';
import { nearest } from '../../dossier/suggest.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import { fold } from '../../search/query/fold.ts';

/** Names of the kind in every language of the interface. */
const namesOf = (kind: Kind) => LOCALES.flatMap((locale) => LANGUAGES[locale].kinds[kind].names);

/** The kind that a word names, singular or plural, in any language, accents aside. */
export const kindOf = (word: string): Kind | undefined => KINDS.find((kind) => namesOf(kind).includes(fold(word)));

/** The name of a kind nearest to a mistyped one. */
export const kindLike = (word: string): string | undefined => nearest(fold(word), KINDS.flatMap(namesOf));

/** The one a command is written with. */
export const nameOf = (kind: Kind): string => LANGUAGES[LOCALES[0]].kinds[kind].names[0];
