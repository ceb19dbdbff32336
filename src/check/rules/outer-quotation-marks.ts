import { type Rule, records } from './rule.ts';

/** What opens and what closes a quotation, in the conventions of the languages of Europe. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
];

export const outerQuotationMarks: Rule = {
  id: 'outer-quotation-marks',
  severity: 'error',
  why: 'Pages and exports set the quotation marks of the language themselves: marks in the record would stand twice and are no words of the source.',
  check({ loaded, report }) {
    for (const quote of records(loaded, 'quotes')) {
      const { text } = quote.data;
      const pair = PAIRS.find(([open, close]) => text.startsWith(open) && text.endsWith(close) && text.length > 2);
      if (!pair) continue;
      const inside = text.slice(1, -1);
      // “One,” he said, “two” begins and ends with marks of the source.
      if (inside.includes(pair[0]) || inside.includes(pair[1])) continue;
      report(
        quote,
        ['text'],
        `The words stand between quotation marks, ${pair[0]} and ${pair[1]}.`,
        'Write the exact words without outer quotation marks; those inside the words stay.',
      );
    }
  },
};
