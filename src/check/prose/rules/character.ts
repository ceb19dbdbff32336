import { unseenIn } from '../../../dossier/characters.ts';
import { shown } from '../../../dossier/printable.ts';
import { lines } from '../lines.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Point } from '../tree.ts';

const ALLOWED = '\t\n\r';

export function unseen(text: string): string | undefined {
  const [found] = unseenIn(text, ALLOWED);
  return found?.character;
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
        const [found] = unseenIn(content, ALLOWED);
        return found === undefined ? [] : [finding(found.character, { line: number, column: found.index + 1 })];
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
