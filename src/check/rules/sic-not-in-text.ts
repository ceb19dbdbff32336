import { type Rule, records } from './rule.ts';

export const sicNotInText: Rule = {
  id: 'sic-not-in-text',
  severity: 'error',
  why: 'The odd words are marked where they stand in the quotation; elsewhere there is nothing to mark.',
  check({ loaded, report }) {
    for (const quote of records(loaded, 'quotes')) {
      for (const [i, { text }] of (quote.data.sic ?? []).entries()) {
        if (!quote.data.text.includes(text))
          report(quote, ['sic', i, 'text'], `“${text}” does not stand in the quotation’s text.`, 'Copy it from text, letter by letter.');
      }
    }
  },
};
