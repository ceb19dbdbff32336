/**
 * Content on its way to a terminal. A record comes from anyone: an escape
 * sequence in it could rewrite the screen, a bidirectional control could show
 * words in another order than they stand. Neither is printed; both are shown.
 */

/** Joiners shape letters of some scripts and do nothing else. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const JOINERS = new Set(['\u200c', '\u200d']);

/** The text in one line, with what cannot be seen written as its code: ⟨U+202E⟩. Line breaks become spaces. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(HIDDEN, (character) => (JOINERS.has(character) ? character : codeOf(character)));
}

/** `⟨U+202F⟩` */
export const codeOf = (character: string) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
