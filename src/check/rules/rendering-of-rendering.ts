import { type Rule, records } from './rule.ts';

export const renderingOfRendering: Rule = {
  id: 'rendering-of-rendering',
  severity: 'error',
  why: 'A rendering points at the original words, so that all versions of one sentence meet in one place.',
  check({ loaded, report }) {
    for (const quote of records(loaded, 'quotes')) {
      const original = quote.data.renders ? loaded.records.quotes.get(quote.data.renders) : undefined;
      // A quotation that renders itself is reported by self-reference.
      if (!original || original === quote) continue;
      if (original.data.renders)
        report(
          quote,
          ['renders'],
          `quotes/${original.id} is itself a rendering of quotes/${original.data.renders}.`,
          `Write renders: with the quotation in the original language.`,
        );
      else if (original.data.lang === quote.data.lang)
        report(
          quote,
          ['renders'],
          `quotes/${original.id} is in the same language.`,
          'A rendering is a translation: check lang, or remove renders.',
        );
    }
  },
};
