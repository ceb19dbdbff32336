import type { Rule } from './rule.ts';

export const lineEnding: Rule = {
  id: 'line-ending',
  severity: 'warning',
  why: 'With two kinds of line ends, a change of one word shows as a change of every line.',
  fixes: 'ends each line with a line feed alone',
  check({ loaded, reportText }) {
    for (const file of loaded.files) {
      const first = file.text.indexOf('\r');
      if (first < 0) continue;
      const edits = [...file.text.matchAll(/\r\n?/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        replacement: '\n',
      }));
      reportText(file, first, 'Lines end with a carriage return.', 'Save the file with the line ends of Unix (LF).', edits);
    }
  },
};
