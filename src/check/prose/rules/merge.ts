import { lines } from '../lines.ts';
import type { Rule } from '../rule.ts';

export const merge: Rule = {
  id: 'mdx-merge',
  why: 'The marks of a merge that was not finished would be published, with both versions between them.',
  text: {
    // What stands between them is neither version.
    fatal: true,
    check(text) {
      const mark = lines(text).find(({ content }) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(content));
      if (!mark) return [];
      return [
        {
          at: { line: mark.number, column: 1 },
          message: 'A merge was not finished: here is one of its marks.',
          hint: 'Keep the version you want, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.',
        },
      ];
    },
  },
};
