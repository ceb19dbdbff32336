import { lines } from '../lines.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * How many characters that may open or close something are allowed: the parser
 * tries to pair them, which takes the square or the cube of their number within
 * a block (measured: 1,000 in a block cost 0.05 s, 4,000 more than a second).
 */
export const MAX_MARKS_IN_BLOCK = 1_000;
const MAX_MARKS = 10_000;
/** Every closing brace may have the whole expression so far parsed as JavaScript again. */
export const MAX_BRACES = 300;
/** Each row of a table is filled up to the width of its head, so few characters can ask for millions of cells. */
export const MAX_CELLS = 5_000;

export const density: Rule = {
  id: 'mdx-density',
  why: 'Masses of brackets, asterisks or braces are made to stall the parser; no prose has them.',
  text: {
    fatal: true,
    check(text) {
      let inBlock = 0;
      let inFile = 0;
      let braces = 0;
      let cells = 0;
      let columns = 0;
      for (const { content, number } of lines(text)) {
        if (content.trim() === '') inBlock = columns = 0;
        const bars = content.match(/\|/g)?.length ?? 0;
        // Lines of what is not a table after all are counted too: the parser is not asked yet.
        if (/^[\s>|:-]*$/.test(content) && content.includes('-')) columns = Math.max(columns, bars + 1);
        cells += columns;
        const marks = content.match(/[*_~[\]`&<{}]/g)?.length ?? 0;
        inBlock += marks;
        // Cells of a table are paired with nothing, but each costs something.
        inFile += marks + bars;
        braces += content.match(/[{}]/g)?.length ?? 0;
        if (inBlock > MAX_MARKS_IN_BLOCK)
          return [tooMany(number, `${MAX_MARKS_IN_BLOCK} marks such as * _ [ ] < in one paragraph or table`)];
        if (inFile > MAX_MARKS) return [tooMany(number, `${MAX_MARKS} marks such as * _ [ ] < | in the file`)];
        if (cells > MAX_CELLS) return [tooMany(number, `${MAX_CELLS} cells in the tables of the file`)];
        if (braces > MAX_BRACES) return [tooMany(number, `${MAX_BRACES} braces in the file`)];
      }
      return [];
    },
  },
};

const tooMany = (line: number, what: string): Finding => ({
  at: { line, column: 1 },
  message: `There are more than ${what}.`,
  hint: 'Split the text with blank lines, or into several records.',
});
