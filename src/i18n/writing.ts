/** How each language of the interface is written: what the checks and the search must know of it. Small, as a browser loads it. */
import type { Locale } from '../dossier/schema/names.ts';
import { writing as en } from './en/writing.ts';
import { writing as fr } from './fr/writing.ts';

export interface Writing {
  /** Words that negate a sentence, as check/verbatim folds them: accents stay. */
  negations: string;
  /** What an elision or a contraction leaves of a word cut at its apostrophe: before it, and after it. */
  cutAtEnd: RegExp | undefined;
  cutAtStart: RegExp | undefined;
  /** Words that are the regular plural of the word without their last letter: s or x. */
  plural: RegExp;
  /** Words that look like such a plural and are not. */
  noPlurals: string;
  /** Other forms of a word, each pair both ways: what one form ends in and what the other has there instead. */
  otherForms: readonly (readonly [one: RegExp, other: string, another: RegExp, back: string])[];
  /** What may follow the number of a day, and stand between a day and its month: parts of a regular expression. */
  day: string;
  ofMonth: string;
}

export const WRITING: Readonly<Record<Locale, Writing>> = { en, fr };

/** What is known of the language of a BCP 47 tag, if it is one of the interface. */
export const writingOf = (tag: string): Writing | undefined => {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(WRITING, language) ? WRITING[language as Locale] : undefined;
};
