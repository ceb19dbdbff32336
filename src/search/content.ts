/** Document → what Pagefind is given to index: marked words, and the places that tell texts apart. */
import type { SearchDocument } from './documents.ts';
import type { Text } from './facets.ts';
import { words } from './fold.ts';
import { exact, GAP } from './terms.ts';
import { joinable } from './variants.ts';

export interface Content {
  /** Words and gaps, a space between them; each takes one place. */
  content: string;
  /** How many places the heads take, and whose words they are. */
  heads: number;
}

/**
 * Two words that the dossier also writes as one (cash cow, cashcow) are
 * found as one too: beside the text, that word is indexed once more.
 */
export function contents(documents: readonly SearchDocument[]): Content[] {
  const folded = documents.map(({ heads, about, notes }) => ({ heads: [...heads, ...about].map(wordsOf), rest: notes.map(wordsOf) }));
  const known = new Set(folded.flatMap(({ heads, rest }) => [...heads, ...rest].flat()));
  const joined = (text: string[]) =>
    text.flatMap((form, i) => {
      const next = text[i + 1] ?? '';
      return joinable(form, next) && known.has(form + next) ? [[form + next]] : [];
    });
  const places = (texts: string[][]) => texts.flatMap((text) => [...text.map(exact), GAP]);
  return folded.map(({ heads, rest }) => {
    const first = places([...heads, ...heads.flatMap(joined)]);
    return { content: [...first, ...places([...rest, ...rest.flatMap(joined)])].join(' '), heads: first.length };
  });
}

const wordsOf = ([text]: Text) => words(text);
