import type { Locale, Words } from '../dossier/schema/fields.ts';
import { en, type Ui } from './en/pages.ts';
import { fr } from './fr/pages.ts';

const UI: Record<Locale, Ui> = { en, fr };

/** The words of the interface in a language. */
export const ui = (locale: Locale): Ui => UI[locale];

/** The record's words in a language; the rules have checked that every language is there. */
export const say = (words: Words, locale: Locale): string => words[locale] ?? Object.values(words)[0] ?? '';

export type { Ui };
