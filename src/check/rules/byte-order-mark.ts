import type { Rule } from './rule.ts';

export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  severity: 'warning',
  why: 'It shows nothing, says nothing in UTF-8, and turns up in the middle of words when files are joined.',
  fixes: 'removes it',
  check({ loaded, reportText }) {
    for (const file of loaded.files) {
      if (!file.byteOrderMark) continue;
      reportText(file, 0, 'The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.', [
        { start: -1, end: 0, replacement: '' },
      ]);
    }
  },
};
