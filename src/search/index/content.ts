/** Document → what Pagefind is given to index: marked words, and the gaps that separate texts. */

import { ADDRESS, type Text } from '../query/facets.ts';
import type { Lengths } from '../query/files.ts';
import { words } from '../query/fold.ts';
import { ADDRESS_END, asOne, exact, GAP, ofAddress } from '../query/terms.ts';
import { joinable } from '../query/variants.ts';
import type { SearchDocument } from './documents.ts';

/** So that the end of one text and the beginning of the next do not look like words close together. */
const GAPS: readonly string[] = [GAP, GAP, GAP];

/** Quotations are many: their lengths are rounded up, so that few different ones have to be fetched. */
const ROUNDED = 8;

export interface Content {
  /** Words and gaps, a space between them; each takes one place. */
  content: string;
  lengths: Lengths;
}

/**
 * Two words that the dossier also writes as one (cash cow, cashcow) are
 * found as one too: after the texts, that word is indexed once more, but not as
 * a phrase, which must stand in the text as it was typed.
 */
export function contents(documents: readonly SearchDocument[]): Content[] {
  const folded = documents.map(({ kind, heads, about, notes }) => {
    // Of a quotation the first is the source’s and the others are our translations; of an actor, the name before the aliases.
    const own = kind === 'quotes' || kind === 'actors' ? heads.slice(0, 1) : heads;
    // Many sources are known by their publisher.
    const named = kind === 'sources' ? about : [];
    const rest = [...about, ...notes].filter((text) => !named.includes(text));
    return {
      kind,
      own: own.map(wordsOf),
      others: [...heads.slice(own.length), ...named].map(wordsOf),
      rest: rest.filter(([, lang]) => lang !== ADDRESS).map(wordsOf),
      addresses: rest.filter(([, lang]) => lang === ADDRESS).map(wordsOf),
    };
  });
  const known = new Set(folded.flatMap(({ own, others, rest }) => [...own, ...others, ...rest].flat()));
  const joined = (text: string[]) =>
    text.flatMap((form, i) => {
      const next = text[i + 1] ?? '';
      return joinable(form, next) && known.has(form + next) ? [[asOne(form + next)]] : [];
    });
  const places = (texts: string[][]) =>
    [...texts.map((text) => text.map(exact)), ...texts.flatMap(joined)].flatMap((text) => [...text, ...GAPS]);
  return folded.map(({ kind, own, others, rest, addresses }) => {
    const round = (all: string[]) => (kind === 'quotes' ? [...all, ...Array<string>(-all.length & (ROUNDED - 1)).fill(GAP)] : all);
    const printed = round(places(own));
    const heads = [...printed, ...round(places(others))];
    const last = addresses.flatMap((address) => [...address.map(ofAddress), ADDRESS_END, ...GAPS]);
    return { content: [...heads, ...places(rest), ...last].join(' '), lengths: [printed.length, heads.length] };
  });
}

const wordsOf = ([text]: Text) => words(text);
