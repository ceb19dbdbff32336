import { shown } from '../../../dossier/printable.ts';
import { lines } from '../lines.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Point } from '../tree.ts';

/**
 * Control characters but tab and line ends; lone surrogates; characters of no
 * width; line separators; and those that turn the direction of writing, which can
 * make a reviewer read another text than the one that is published (CVE-2021-42574).
 * Joiners (U+200C, U+200D), soft hyphens and no-break spaces have honest uses and stay.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u200B\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
const HONEST = /[\t\n\r]/g;

export function unseen(text: string): string | undefined {
  return UNSEEN.exec(text.replace(HONEST, ' '))?.[0];
}

const finding = (character: string, at?: Point): Finding => ({
  at,
  message: `There is an invisible character here: ${shown(character)}.`,
  hint: 'Delete it; retype the words around it if you cannot see it.',
});

export const character: Rule = {
  id: 'mdx-character',
  why: 'Characters that nobody sees can hide words from reviewers, readers and search.',
  text: {
    fatal: false,
    check(text) {
      return lines(text).flatMap(({ content, number }) => {
        const found = unseen(content);
        return found === undefined ? [] : [finding(found, { line: number, column: content.indexOf(found) + 1 })];
      });
    },
  },
  // Entities such as &#x202E; become characters in the parser only.
  node: {
    types: ['text', 'link', 'definition'],
    check(node) {
      const found = unseen(node.value ?? node.title ?? '');
      return found === undefined ? [] : [finding(found)];
    },
  },
};
