import type { Omission } from '../../dossier/verdict.ts';
import { verify } from '../verbatim/verify.ts';
import { type Rule, records } from './rule.ts';

/** Words and marks: about as many as the longest fair quotation has. */
const MOST_OMITTED = 80;

export const omission: Rule = {
  id: 'omission',
  severity: 'warning',
  why: `What […] leaves out can turn the sense of what is left, though every letter is right: a person looks at an omission that holds a negation or more than ${MOST_OMITTED} words and marks.`,
  check({ loaded, report }) {
    const { quotes } = verify(loaded);
    for (const quote of records(loaded, 'quotes')) {
      const omissions = quotes.get(quote.id)?.omissions ?? [];
      for (const [number, one] of omissions.entries()) {
        const what = wrongWith(one);
        if (what)
          report(
            quote,
            ['text'],
            `${omissions.length === 1 ? '[…]' : `The ${number + 1}. […]`} leaves out ${one.tokens === 1 ? 'one word or mark' : `${one.tokens} words and marks`} of the source, ${what}.`,
            'Read the source between the two parts. If the sense turns there, quote those words too, or make two quotations.',
          );
      }
    }
  },
};

function wrongWith({ tokens, negation }: Omission): string | undefined {
  if (negation) return 'a negation among them';
  return tokens > MOST_OMITTED ? `more than ${MOST_OMITTED}` : undefined;
}
