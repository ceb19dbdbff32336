import { countWords } from '../verbatim/normalise.ts';
import { type Rule, records } from './rule.ts';

/** What several guides for editors call a short quotation, and more than most sentences have. */
const FAIR = 60;

/** In scripts without spaces, or in words made long on purpose: 60 words of French have about 350 characters. */
export const MOST_CHARACTERS = 1_000;

/** The author’s words, as a word processor counts them, by the spaces; […], [sic] and other words in brackets are ours. */
const quotedWords = (text: string): number => countWords(text.replace(/\[[^\][]*\]/g, ' '));

export const quotationTooLong: Rule = {
  id: 'quotation-too-long',
  severity: 'error',
  why: `A fair quotation is short: at most ${FAIR} words, counted by the spaces, and ${MOST_CHARACTERS} characters, without what stands in square brackets. The rest is read at the source.`,
  check({ loaded, report }) {
    for (const quote of records(loaded, 'quotes')) {
      const words = quotedWords(quote.data.text);
      const { length } = quote.data.text;
      const long =
        words > FAIR
          ? `${words} words; ${FAIR} are a fair quotation`
          : length > MOST_CHARACTERS
            ? `${length} characters; ${MOST_CHARACTERS} are allowed`
            : undefined;
      if (long)
        report(
          quote,
          ['text'],
          `The quotation has ${long}.`,
          'Keep the words that matter and write […] for those left out, or make two quotations of it.',
        );
    }
  },
};
