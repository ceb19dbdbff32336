import { type Rule, records } from './rule.ts';

export const quoteLanguageDiffers: Rule = {
  id: 'quote-language-differs',
  severity: 'warning',
  why: 'A quotation is in the language of its source; a translation is a record of its own, or one of ours.',
  check({ loaded, report }) {
    for (const quote of records(loaded, 'quotes')) {
      const source = loaded.records.sources.get(quote.data.source);
      if (!source || base(source.data.lang) === base(quote.data.lang)) continue;
      report(
        quote,
        ['lang'],
        `The quotation is in ${quote.data.lang}, its source in ${source.data.lang}.`,
        'Check both; where the source really quotes another language, leave it.',
      );
    }
  },
};

const base = (lang: string) => lang.split('-')[0];
