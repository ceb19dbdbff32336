/** What `npm run new` says, by language. */
import type { Locale } from '../../dossier/schema/fields.ts';
import { en, type Words } from '../../i18n/en/new.ts';
import { fr } from '../../i18n/fr/new.ts';

const WORDS: Record<Locale, Words> = { en, fr };

export const wordsIn = (locale: Locale): Words => WORDS[locale];

/** The language of a POSIX locale such as fr_CA.UTF-8; English where it is another or none. */
export const localeOf = (environment: string | undefined): Locale => (/^fr\b|^fr_/i.test(environment ?? '') ? 'fr' : 'en');

export type { Words };
