import { explainOutcome } from '../verbatim/explain.ts';
import { verify } from '../verbatim/verify.ts';
import { type Rule, records } from './rule.ts';

export const verbatim: Rule = {
  id: 'verbatim',
  severity: 'error',
  why: 'A quotation stands in its source word for word; where it cannot be found there for certain, readers are not told it was.',
  check({ loaded, report }) {
    const { quotes } = verify(loaded);
    for (const quote of records(loaded, 'quotes')) {
      const outcome = quotes.get(quote.id)?.outcome;
      if (!outcome || outcome.outcome === 'found') continue;
      const { message, hint } = explainOutcome(quote.data.text, outcome);
      // A wrong prefix or suffix is mended in the selector, anything else in the text.
      const inContext = outcome.outcome === 'missing' && outcome.reason === 'context';
      report(quote, inContext ? ['selector'] : ['text'], message, hint, inContext ? 'key' : 'value');
    }
  },
};
