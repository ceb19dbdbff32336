/**
 * Content on its way to a terminal, a message or a comment. Anyone can write a
 * record: an escape sequence in it could rewrite the screen, a bidirectional control
 * could show words in another order. Neither is printed: its code is shown instead.
 */
import { replaceUnseen } from './characters.ts';

/** The text in one line, with what cannot be seen written as its code: ⟨U+202E⟩. Line breaks become spaces. */
export function printable(text: string): string {
  return replaceUnseen(text.replace(/[\t\n\r]+/g, ' '), codeOf);
}

/** A stranger’s words, fit for a message: printable, and short. */
export function shown(text: string, length = 60): string {
  const visible = printable(text);
  return visible.length > length ? `${visible.slice(0, length).toWellFormed()}…` : visible;
}

/** `⟨U+202F⟩` */
export const codeOf = (character: string) => `⟨U+${hex(character)}⟩`;

/** JSON for a program, and fit for a terminal: what cannot be seen is escaped, which changes no value. */
export const printableJson = (json: string): string =>
  json
    .split('\n')
    .map((line) =>
      replaceUnseen(line, (character) =>
        [...character.split('')].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
      ),
    )
    .join('\n');

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
