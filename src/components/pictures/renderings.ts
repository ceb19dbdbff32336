/** The versions of a quotation (original, renderings, our translations), with renderings compared word by word. */
import { diffArrays } from 'diff';
import { type Graph, type Node, referring } from '../../dossier/graph.ts';
import { baseOf, originalOf, type Translation } from '../../dossier/translations.ts';

export interface Piece {
  readonly text: string;
  /** True where another version has other words, or none. */
  readonly differs: boolean;
}

export interface Compared {
  readonly quote: Node<'quotes'>;
  /** Joined, they are the text. */
  readonly pieces: readonly Piece[];
}

/** For each language in which the words have been rendered twice or more, these renderings compared. */
export function comparisonsOf(graph: Graph, quote: Node<'quotes'>): { lang: string; versions: Compared[] }[] {
  const original = originalOf(graph, quote) ?? quote;
  const groups = Map.groupBy(referring(original, 'quotes', 'renders'), ({ data }) => baseOf(data.lang));
  return [...groups].filter(([, quotes]) => quotes.length > 1).map(([lang, quotes]) => ({ lang, versions: compareAll(quotes) }));
}

/** A version of the words of a quotation; compared with the others of its language, where there are others. */
export interface Version extends Translation {
  readonly pieces?: readonly Piece[];
}

/**
 * The versions of a quotation besides itself: the original, the published renderings, that of the documented article
 * first, and our translations. Where renderings of one language are compared, the quotation itself is among them.
 */
export function familyOf(graph: Graph, quote: Node<'quotes'>): Version[] {
  const original = originalOf(graph, quote) ?? quote;
  const compared = new Map(comparisonsOf(graph, quote).flatMap(({ versions }) => versions.map((one) => [one.quote, one.pieces])));
  const isArticle = ({ data }: Node<'quotes'>) => data.source === graph.header.article;
  const renderings = referring(original, 'quotes', 'renders').sort((a, b) => Number(isArticle(b)) - Number(isArticle(a)));
  const published = [original, ...renderings].flatMap((one): Version[] => {
    const pieces = compared.get(one);
    if (one === quote && !pieces) return [];
    return [{ text: one.data.text, lang: one.data.lang, quote: one, ...(pieces ? { pieces } : {}) }];
  });
  const { translations = {}, lang } = quote.data;
  const ours = graph.locales.flatMap((locale): Version[] => {
    const text = translations[locale];
    return text === undefined || locale === baseOf(lang) ? [] : [{ text, lang: locale }];
  });
  return [...published, ...ours];
}

/** Each version against the first, and the first against each. */
function compareAll(quotes: readonly Node<'quotes'>[]): Compared[] {
  const [first, ...rest] = quotes;
  if (!first) return [];
  const pairs = rest.map((quote) => ({ quote, ...compare(first.data.text, quote.data.text, first.data.lang) }));
  const reference = pairs.map(({ left }) => left).reduce(union);
  return [{ quote: first, pieces: reference }, ...pairs.map(({ quote, right }) => ({ quote, pieces: right }))];
}

/** Two readings of the same text: a letter differs where it does in either. */
function union(a: readonly Piece[], b: readonly Piece[]): Piece[] {
  const flags = (pieces: readonly Piece[]) =>
    pieces.flatMap(({ text, differs }) => Array.from<boolean>({ length: text.length }).fill(differs));
  const [left, right] = [flags(a), flags(b)];
  const text = a.map((piece) => piece.text).join('');
  return join(
    [...text.matchAll(/./gsu)].map(({ 0: letter, index }) => ({
      text: letter,
      differs: (left[index] ?? false) || (right[index] ?? false),
    })),
  );
}

/** Words are the same whatever their case and the form of their apostrophes. */
const same = (a: string, b: string) => fold(a) === fold(b);
const fold = (token: string) =>
  /[\p{L}\p{N}]/u.test(token) ? token.normalize('NFC').toLowerCase().replaceAll('’', "'") : token.replaceAll(/\s/gu, ' ');

/** The words that either of two texts does not share with the other, in order. */
export function compare(a: string, b: string, lang: string): { left: Piece[]; right: Piece[] } {
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  const tokens = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);
  const left: Piece[] = [];
  const right: Piece[] = [];
  const [ours, theirs] = [tokens(a), tokens(b)];
  let [i, j] = [0, 0];
  for (const { count = 0, added, removed } of edits(ours, theirs)) {
    // Where both have the same words, each keeps its own typography.
    if (!added) left.push({ text: ours.slice(i, i + count).join(''), differs: Boolean(removed) });
    if (!removed) right.push({ text: theirs.slice(j, j + count).join(''), differs: Boolean(added) });
    if (!added) i += count;
    if (!removed) j += count;
  }
  return { left: settle(left), right: settle(right) };
}

/** Versions that differ in more words than this have little in common: then both are marked whole. */
const MOST_EDITS = 400;

function edits(ours: string[], theirs: string[]): { count?: number; added?: boolean; removed?: boolean }[] {
  return (
    diffArrays(ours, theirs, { comparator: same, maxEditLength: MOST_EDITS }) ?? [
      { count: ours.length, removed: true },
      { count: theirs.length, added: true },
    ]
  );
}

/** A space or a comma between two words that differ belongs to their run; alone, it is no difference of words. */
function settle(pieces: readonly Piece[]): Piece[] {
  const isWord = ({ text }: Piece) => /[\p{L}\p{N}]/u.test(text);
  return join(
    pieces.map((piece, i) => {
      if (isWord(piece)) return piece;
      const around = [pieces[i - 1], pieces[i + 1]];
      return { text: piece.text, differs: around.every((one) => one?.differs && isWord(one)) };
    }),
  );
}

/** Neighbouring pieces of one sort as one. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.differs === piece.differs) joined[joined.length - 1] = { text: last.text + piece.text, differs: last.differs };
    else joined.push(piece);
  }
  // The space at the end of a run that differs is not part of it.
  return joined.flatMap(({ text, differs }) => {
    const words = text.trimEnd();
    return differs && words.length < text.length
      ? [
          { text: words, differs },
          { text: text.slice(words.length), differs: false },
        ]
      : [{ text, differs }];
  });
}
