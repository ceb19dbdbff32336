import type { TextFile } from '../../dossier/load/load.ts';
import type { Rule } from './rule.ts';

export const trailingSpace: Rule = {
  id: 'trailing-space',
  severity: 'warning',
  why: 'Spaces nobody sees make changes nobody understands.',
  fixes: 'removes them',
  check({ loaded, reportText }) {
    for (const file of loaded.files) {
      const edits = spacesIn(file).map((match) => ({ start: match.index, end: match.index + match[0].length, replacement: '' }));
      const [first] = edits;
      if (first)
        reportText(
          file,
          first.start,
          edits.length === 1 ? 'The line ends with spaces.' : `${edits.length} lines end with spaces; this is the first.`,
          'Remove them.',
          edits,
        );
    }
  },
};

/** In prose, two spaces before a line of text are a line break of Markdown, and stay. */
const spacesIn = ({ file, text }: TextFile) => [
  ...text.matchAll(
    file.endsWith('.mdx')
      ? /(?<=[ \t])[ \t]+(?=\r?(?:\n\s*\n|\n?$))|(?<![ \t])[ \t]+(?=\r?(?:\n\s*\n|\n?$))|(?<![ \t])[ \t](?=\r?\n)/g
      : /(?<![ \t])[ \t]+(?=\r?(?:\n|$))/g,
  ),
];
