/** What `npm run new` says, by language. */
import { LOCALES, type Locale } from '../../dossier/schema/names.ts';
import type { CommandWords } from '../../i18n/en/new.ts';
import { LANGUAGES } from '../../i18n/index.ts';

export const wordsIn = (locale: Locale): CommandWords => LANGUAGES[locale].commands;

/** The language of a POSIX locale such as fr_CA.UTF-8; the first of the interface where it is another or none. */
export function localeOf(environment: string | undefined): Locale {
  const language = /^\p{L}+/u.exec(environment ?? '')?.[0].toLowerCase();
  return LOCALES.find((locale) => locale === language) ?? LOCALES[0];
}

export type { CommandWords as Words };
