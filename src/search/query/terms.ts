/**
 * How words are written in the index. Pagefind looks words up in two ways: as they
 * are, in a phrase, or as the beginning of a word. A mark after the singular
 * makes these two serve for all: artistes is kept as `artiste0s`, artiste as
 * `artiste00`. So
 * - a phrase is looked up as it is: `artiste0s` and nothing else;
 * - a word in either number is the beginning `artiste0`;
 * - the beginning of a word is itself: `artis`.
 * No word begins with a whole other one, as each ends in its mark. The marks are
 * a digit after letters and a letter after digits, which Pagefind keeps.
 */
import { singular, variants } from './variants.ts';

/** Separates two texts of one record: Pagefind counts a place for it and indexes nothing. */
export const GAP = '.';

/** The word as it is written in the index. */
export function exact(form: string): string {
  if (isNumber(form)) return number(form);
  const { stem, ending } = singular(form);
  return `${stem}0${ending || '0'}`;
}

/** Two words written as one, which are indexed as well: for words, which are looked up as beginnings, and not for phrases. */
export const asOne = (form: string): string => `${singular(form).stem}01`;

/** What is looked up for a word in all its forms: each is a beginning. */
export function anyForm(form: string): string[] {
  if (isNumber(form)) return [number(form)];
  return [...new Set([`${singular(form).stem}0`, ...variants(form).map((other) => `${singular(other).stem}0`)])];
}

/** What is looked up for the beginning of a word. */
export const beginning = (form: string): string => form.replace('.', 'y');

const isNumber = (form: string) => /^\p{Nd}/u.test(form);
const number = (form: string) => `${form.replace('.', 'y')}z`;

/** A word of an address: begins with a digit and goes on with a letter, which no word of a text does. */
export const ofAddress = (form: string): string => `0${exact(form)}`;

/** Stands after the last word of an address. */
export const ADDRESS_END = '0z0';

export const isOfAddress = (term: string): boolean => /^0./.test(term);
