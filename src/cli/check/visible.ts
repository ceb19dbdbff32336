/** A stranger’s words on their way to a terminal. */

/** On one line, and with nothing in it that a terminal obeys or that turns the direction of writing. */
export function visible(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu, '\u{FFFD}');
}

/** How many columns a terminal shows it in, near enough to put a caret under a character. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    count += /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF01-\uFF60]/u.test(character) ? 2 : 1;
  }
  return count;
}
