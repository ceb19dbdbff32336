import { type Rule, records } from './rule.ts';

export const needlessTranslation: Rule = {
  id: 'needless-translation',
  severity: 'error',
  why: 'The words themselves are what is shown in their own language: another version beside them would be a second, unchecked one.',
  check({ loaded, report }) {
    for (const quote of records(loaded, 'quotes')) {
      const own = quote.data.lang.split('-')[0] ?? '';
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
