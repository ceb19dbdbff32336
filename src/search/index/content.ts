/** Document → what Pagefind is given to index: marked words, and the places that tell texts apart. */

import type { Text } from '../query/facets.ts';
import { words } from '../query/fold.ts';
import { asOne, exact, GAP } from '../query/terms.ts';
import { joinable } from '../query/variants.ts';
import type { SearchDocument } from './documents.ts';

/** So that the end of one text and the beginning of the next do not look like words close together. */
const GAPS: readonly string[] = [GAP, GAP, GAP];

export interface Content {
  /** Words and gaps, a space between them; each takes one place. */
  content: string;
  /** How many places the heads take: the words themselves. Who said and published them stands after. */
  heads: number;
}

/**
 * Two words that the dossier also writes as one (cash cow, cashcow) are
 * found as one too: after the texts, that word is indexed once more, but not as
 * a phrase, which must stand in the text as it was typed.
 */
export function contents(documents: readonly SearchDocument[]): Content[] {
  const folded = documents.map(({ heads, about, notes }) => ({ heads: heads.map(wordsOf), rest: [...about, ...notes].map(wordsOf) }));
  const known = new Set(folded.flatMap(({ heads, rest }) => [...heads, ...rest].flat()));
  const joined = (text: string[]) =>
    text.flatMap((form, i) => {
      const next = text[i + 1] ?? '';
      return joinable(form, next) && known.has(form + next) ? [[asOne(form + next)]] : [];
    });
  const places = (texts: string[][]) =>
    [...texts.map((text) => text.map(exact)), ...texts.flatMap(joined)].flatMap((text) => [...text, ...GAPS]);
  return folded.map(({ heads, rest }) => {
    const first = places(heads);
    return { content: [...first, ...places(rest)].join(' '), heads: first.length };
  });
}

const wordsOf = ([text]: Text) => words(text);
