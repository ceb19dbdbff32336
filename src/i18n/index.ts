/** The languages of the interface. Each is a folder; this table names the folders. */
import type { Locale, Words } from '../dossier/schema/names.ts';
import { en } from './en/index.ts';
import type { Ui } from './en/pages.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

export const LANGUAGES: Readonly<Record<Locale, Language>> = { en, fr };

/** The words of the site in a language. */
export const ui = (locale: Locale): Ui => LANGUAGES[locale].pages;

/** The record’s words in a language; the rules have checked that every language is there. */
export const say = (words: Words, locale: Locale): string => words[locale] ?? Object.values(words)[0] ?? '';

export type { Ui };
