import { type Line, lines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/**
 * The parser takes time that grows with the square of some of these (measured: a
 * line of 8,000 characters without a space takes a second, a hundred such a
 * minute and more), so they are bounded before it sees the text. Each is several
 * times what the longest of pages needs.
 */
export const MAX_BYTES = 100_000;
export const MAX_LINES = 2_000;
export const MAX_WORD = 1_000;

/** A text no longer than a person would write, so that reading it takes no longer than they would wait. */
export const size: Rule = {
  id: 'mdx-size',
  why: 'A huge file would stall every check and every build.',
  text: {
    fatal: true,
    check(text) {
      const bytes = Buffer.byteLength(text);
      if (bytes > MAX_BYTES) {
        return [
          {
            message: `The file is too long: ${Math.ceil(bytes / 1000)} kB, where ${MAX_BYTES / 1000} are allowed.`,
            hint: 'Cut it, or spread it over several records.',
          },
        ];
      }
      const all = lines(text);
      const beyond = all[MAX_LINES];
      if (beyond) {
        return [
          {
            at: { line: beyond.number, column: 1 },
            message: `The file has ${all.length} lines, where ${MAX_LINES} are allowed.`,
            hint: 'Cut it, or spread it over several records.',
          },
        ];
      }
      return all.flatMap((line) => tooLongWord(line) ?? []);
    },
  },
};

function tooLongWord({ content, number }: Line) {
  const index = content.search(new RegExp(`[^ \\t]{${MAX_WORD + 1}}`));
  if (index < 0) return undefined;
  return {
    at: { line: number, column: index + 1 },
    message: `More than ${MAX_WORD} characters stand here without a space.`,
    hint: 'Break the line, or shorten the address.',
  };
}
