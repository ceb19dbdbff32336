import { baseOf } from '../../dossier/translations.ts';
import { type Rule, records } from './rule.ts';

export const needlessTranslation: Rule = {
  id: 'needless-translation',
  severity: 'error',
  why: 'The words themselves, or their published translation, are what is shown in a language: a translation of ours beside them would be a second, unchecked one.',
  check({ loaded, report }) {
    const renderings = Map.groupBy(records(loaded, 'quotes'), ({ data }) => data.renders);
    for (const quote of records(loaded, 'quotes')) {
      for (const lang of Object.keys(quote.data.translations ?? {})) {
        const rendering = renderings.get(quote.id)?.find(({ data }) => baseOf(data.lang) === lang);
        if (!rendering) continue;
        report(
          quote,
          ['translations', lang],
          `quotes/${rendering.id} is a published translation of these words into ${lang}: ours would stand against it.`,
          `Remove translations.${lang}.`,
          'key',
        );
      }
      const own = baseOf(quote.data.lang);
      if (Object.hasOwn(quote.data.translations ?? {}, own)) {
        report(
          quote,
          ['translations', own],
          `The quotation is in ${own} and is translated into ${own}.`,
          `Remove translations.${own}, or correct lang.`,
          'key',
        );
      }
    }
  },
};
