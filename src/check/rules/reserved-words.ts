import { type Rule, records } from './rule.ts';
import { strings } from './shared/strings.ts';

/** Astro’s content store marks the addresses of pictures with this, and removes it from every string that begins with it. */
const MARK = '__ASTRO_IMAGE_';

export const reservedWords: Rule = {
  id: 'reserved-words',
  severity: 'error',
  why: 'Words are shown as they stand; those that begin with a mark of the site generator would lose it.',
  check({ loaded, report }) {
    for (const file of [...(loaded.header ? [loaded.header] : []), ...records(loaded)]) {
      for (const { path, value } of strings(file.data)) {
        if (value.startsWith(MARK))
          report(
            file,
            path,
            `These words begin with ${MARK}, a mark that the site generator keeps for itself.`,
            'Put a sign or a word before it.',
          );
      }
    }
  },
};
