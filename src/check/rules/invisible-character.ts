import { unseenIn } from '../../dossier/characters.ts';
import { type Rule, records } from './rule.ts';
import { strings } from './shared/strings.ts';

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'error',
  why: 'Characters that nobody sees can hide words from reviewers, readers and search.',
  check({ loaded, report }) {
    for (const file of [...(loaded.header ? [loaded.header] : []), ...records(loaded)]) {
      for (const { path, value } of strings(file.data)) {
        const [found] = unseenIn(value, '\n');
        if (found === undefined) continue;
        const code = (found.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
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
