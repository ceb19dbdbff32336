import type { TextFile } from '../../dossier/load/files.ts';
import type { Rule } from './rule.ts';

export const trailingSpace: Rule = {
  id: 'trailing-space',
  severity: 'warning',
  why: 'Spaces nobody sees make changes nobody understands.',
  fixes: 'removes them',
  check({ loaded, reportText }) {
    for (const file of loaded.files) {
      const edits = spacesIn(file).map((spaces) => ({ ...spaces, replacement: '' }));
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

interface Spaces {
  readonly start: number;
  readonly end: number;
}

/**
 * The blanks at the ends of lines, found from the end of each line: a regular
 * expression would start anew at every blank of a long run. In prose, two blanks
 * before a line of text are a line break of Markdown, and stay.
 */
function spacesIn({ file, text }: TextFile): Spaces[] {
  const lines = text.split('\n');
  const found: Spaces[] = [];
  let offset = 0;
  for (const [number, line] of lines.entries()) {
    const end = offset + line.length - (line.endsWith('\r') ? 1 : 0);
    let start = end;
    while (start > offset && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
    const endsParagraph = (lines[number + 1] ?? '').trim() === '';
    const lineBreak = file.endsWith('.mdx') && end - start > 1 && !endsParagraph;
    if (start < end && !lineBreak) found.push({ start, end });
    offset += line.length + 1;
  }
  return found;
}
