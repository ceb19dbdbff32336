import type { Rule } from './rule.ts';
import { fieldsOf } from './shared/our-words.ts';

export const unusedLanguage: Rule = {
  id: 'unused-language',
  severity: 'warning',
  why: 'Words in a language the dossier is not served in are read by nobody.',
  check(context) {
    const { loaded, locales, report, reportFile } = context;
    if (!loaded.header) return;
    const advice = (locale: string) => `Remove it, or add ${locale} to locales in dossier.yaml.`;
    for (const { file, path, locale, kind } of fieldsOf(context)) {
      // A quotation may be translated into any language.
      if (locales.includes(locale) || (kind === 'quotes' && path[0] === 'translations')) continue;
      report(file, path, `The dossier is not served in ${locale}.`, advice(locale), 'key');
    }
    for (const { file, locale } of loaded.prose) {
      if (!locales.includes(locale)) reportFile(file, `The dossier is not served in ${locale}.`, advice(locale));
    }
  },
};
