/** How many columns a terminal shows a text in, near enough to put a caret under a character. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    count += /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF01-\uFF60]/u.test(character) ? 2 : 1;
  }
  return count;
}
