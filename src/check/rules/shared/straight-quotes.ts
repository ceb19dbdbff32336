/** The quotation marks of typewriters in words of ours: ' and ". */
import type { Slip } from './our-words.ts';

/**
 * After a letter, ' is an apostrophe or closes a quotation: ’ in both cases. Any
 * other straight mark opens something, closes something or measures feet, and a
 * person must say which. Words masked as U+FFFC may end in a letter, too.
 */
export function straightQuotes(words: string, hints: { apostrophe: string; quotation: string }): Slip[] {
  return [...words.matchAll(/['"]/g)].map((match) => {
    const start = match.index;
    const isApostrophe = match[0] === "'" && /\p{L}/u.test(words[start - 1] ?? '');
    return {
      start,
      end: start + 1,
      message: `There is a straight ${match[0] === '"' ? 'quotation mark' : isApostrophe ? 'apostrophe' : 'quotation mark or apostrophe'} here: ${match[0]}`,
      hint: isApostrophe ? hints.apostrophe : hints.quotation,
      ...(isApostrophe ? { replacement: '’' } : {}),
    };
  });
}
