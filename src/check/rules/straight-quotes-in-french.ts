import type { Rule } from './rule.ts';
import { reportSlips } from './shared/our-words.ts';
import { straightQuotes } from './shared/straight-quotes.ts';

export const straightQuotesInFrench: Rule = {
  id: 'straight-quotes-in-french',
  severity: 'error',
  why: 'French is set with ’ and « »; straight marks also tell nobody where a quotation begins.',
  fixes: 'writes ’ for an apostrophe after a letter',
  check(context) {
    reportSlips(context, (words, locale) =>
      locale === 'fr'
        ? straightQuotes(words, {
            apostrophe: 'Write ’ (U+2019).',
            quotation: 'Write « and », or “ and ” inside them; ’ for an apostrophe; code goes between backticks.',
          })
        : [],
    );
  },
};
