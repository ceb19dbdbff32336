/**
 * Content on its way to a terminal, a message or a comment. A record comes from
 * anyone: an escape sequence in it could rewrite the screen, a bidirectional
 * control could show words in another order than they stand. Neither is printed;
 * both are shown.
 */

/** Joiners shape letters of some scripts and do nothing else. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const JOINERS = new Set(['\u200c', '\u200d']);

/** The text in one line, with what cannot be seen written as its code: ⟨U+202E⟩. Line breaks become spaces. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(HIDDEN, (character) => (JOINERS.has(character) ? character : codeOf(character)));
}

/** A stranger’s words, fit to stand in a message: printable, and short. */
export function shown(text: string, length = 60): string {
  const visible = printable(text);
  return visible.length > length ? `${visible.slice(0, length).toWellFormed()}…` : visible;
}

/** `⟨U+202F⟩` */
export const codeOf = (character: string) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
