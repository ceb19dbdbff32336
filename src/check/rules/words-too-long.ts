import { type Rule, records } from './rule.ts';
import { strings } from './shared/strings.ts';

/** Shown in every list that names the record, so their length is multiplied by the pages. */
const NAMES = new Set(['title', 'name', 'term', 'unit', 'label', 'family', 'given', 'aliases']);
const MOST = { name: 1_000, words: 2_000 };

export const wordsTooLong: Rule = {
  id: 'words-too-long',
  severity: 'error',
  why: `Titles and names stand on many pages and the rest on several, so that a huge one would fill the whole site. Titles and names may have ${MOST.name} characters, other words and addresses ${MOST.words}.`,
  check({ loaded, report }) {
    for (const file of [...(loaded.header ? [loaded.header] : []), ...records(loaded)]) {
      for (const { path, value } of strings(file.data)) {
        const most = path.some((step) => NAMES.has(String(step))) ? MOST.name : MOST.words;
        if (value.length <= most) continue;
        report(
          file,
          path,
          `These words have ${value.length} characters; ${most} are allowed.`,
          'Say the first thing here, and the rest in the prose beside the record.',
        );
      }
    }
  },
};
