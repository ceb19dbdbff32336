import type { Rule } from './rule.ts';
import { reportSlips } from './shared/our-words.ts';

/** Notes to oneself; or dots alone, which stand in a new record for words to be written. */
const MARK = /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME|XXX|lorem ipsum)(?![\p{L}\p{N}])|^(?:…|\.\.\.)$/giu;

export const unfinishedWords: Rule = {
  id: 'unfinished-words',
  severity: 'warning',
  why: 'A note to oneself is not for readers.',
  check(context) {
    reportSlips(context, (words) =>
      [...words.matchAll(MARK)]
        .filter(([mark]) => mark === mark.toUpperCase() || mark.toLowerCase() === 'lorem ipsum')
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          message: `“${match[0]}” is left in the words.`,
          hint: 'Write what is missing, or leave it out.',
        })),
    );
  },
};
