import { lines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/**
 * From a line that begins so, the parser takes all up to a blank line for
 * JavaScript and, while that is incomplete, up to the next and the next, each time
 * parsing the whole again. Bounded here by blank lines × characters; so much takes
 * about a second.
 */
const MAX_WORK = 3_000_000;

/** Reported for such a line, whether what follows is valid code or not. */
export const esmFinding = {
  message: 'A paragraph that begins with `import ` or `export ` is program code in MDX; prose may not contain any.',
  hint: 'If it is a sentence, begin it with another word or put a space before the first. If it is code, remove it: components need no import.',
};

export const esm: Rule = {
  id: 'mdx-esm',
  why: 'Import and export run code on the machine that builds the site.',
  text: {
    fatal: true,
    check(text) {
      const all = lines(text);
      const first = all.find(({ content }) => /^(?:im|ex)port /.test(content));
      if (!first) return [];
      const after = all.slice(first.number);
      const work =
        after.filter(({ content }) => content.trim() === '').length * after.reduce((sum, { content }) => sum + content.length, 0);
      return work > MAX_WORK ? [{ at: { line: first.number, column: 1 }, ...esmFinding }] : [];
    },
  },
  node: { types: ['mdxjsEsm'], check: () => [esmFinding] },
};
