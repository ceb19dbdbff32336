import { type Rule, records } from './rule.ts';
import { strings } from './shared/strings.ts';

/**
 * Control characters but line ends; lone surrogates; characters of no width; line
 * separators; and those that turn the direction of writing (CVE-2021-42574).
 * Joiners and soft hyphens have honest uses and stay.
 */
const UNSEEN = /[[\p{Cc}--\n]\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/v;

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'error',
  why: 'Characters that nobody sees can hide words from reviewers, readers and search.',
  check({ loaded, report }) {
    for (const file of [...(loaded.header ? [loaded.header] : []), ...records(loaded)]) {
      for (const { path, value } of strings(file.data)) {
        const found = UNSEEN.exec(value)?.[0];
        if (found === undefined) continue;
        const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        report(
          file,
          path,
          `There is an invisible character in these words: U+${code}.`,
          'Delete it; type the words around it again if you cannot see it.',
        );
      }
    }
  },
};
