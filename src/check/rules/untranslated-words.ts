import type { Rule } from './rule.ts';
import { fieldsOf } from './shared/our-words.ts';

/** Names and titles of a few words may be the same in both languages. */
const FEW = 5;

export const untranslatedWords: Rule = {
  id: 'untranslated-words',
  severity: 'warning',
  why: 'A sentence that is the same in two languages was copied and not translated.',
  check(context) {
    const before = new Map<string, string>();
    for (const { file, path, locale, words } of fieldsOf(context)) {
      if (words.split(/\s+/).length <= FEW) continue;
      const field = `${file.file} ${path.slice(0, -1).join('.')}`;
      if (before.get(field) === words)
        context.report(file, path, `The words in ${locale} are those of another language.`, `Translate them into ${locale}.`);
      else before.set(field, words);
    }
  },
};
