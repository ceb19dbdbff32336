import type { RecordFile } from '../../dossier/load/load.ts';
import { tokenise } from '../verbatim/normalise.ts';
import { type Rule, records } from './rule.ts';

export const duplicateQuotation: Rule = {
  id: 'duplicate-quotation',
  severity: 'error',
  why: 'The same words twice would be found, counted and cited as two.',
  check({ loaded, report }) {
    const seen = new Map<string, RecordFile<'quotes'>[]>();
    for (const quote of records(loaded, 'quotes')) {
      const words = `${quote.data.source}\n${folded(quote.data.text)}`;
      const others = seen.get(words) ?? [];
      // The same words at another place of the source are another quotation, if selectors tell the places apart.
      const same = others.find((other) => placeOf(other) === placeOf(quote) || !placeOf(other) || !placeOf(quote));
      if (same)
        report(
          quote,
          ['text'],
          `quotes/${same.id} has the same words from the same source.`,
          'Keep one of the two; where they stand twice in the source, tell the places apart by selector: { prefix, suffix }.',
        );
      seen.set(words, [...others, quote]);
    }
  },
};

const folded = (text: string) =>
  tokenise(text)
    .map((token) => token.text)
    .join(' ');

const placeOf = ({ data: { selector } }: RecordFile<'quotes'>) =>
  folded(`${selector?.prefix ?? ''} … ${selector?.suffix ?? ''}`).replace(/^…$/, '');
