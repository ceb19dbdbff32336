/**
 * The one fold of search: what a person may type in several ways becomes one.
 * Texts are folded when they are indexed, queries when they are asked, and both
 * by this function; original texts are what is shown.
 *
 * - A word is a run of letters, a number a run of digits; all else only
 *   separates them: l’homme → l homme, open-source → open source, R&D → r d, $150B → 150 b.
 * - Accents and case go, ligatures are taken apart: Cœur → coeur.
 * - Letters with dots between them are one word: U.S.A. → usa; R.&D. stays r d.
 * - Numbers are written one way: 150 000, 150,000 and 150.000 → 150000; 3,5 → 3.5.
 * - What is invisible inside a word is passed over: soft hyphens, zero-width characters.
 */
export interface Token {
  /** What is compared. */
  readonly form: string;
  /** Where it stands in the original text, in UTF-16 units; `end` is just after it. */
  readonly start: number;
  readonly end: number;
}

const DECIMALS = '(?:[.,]\\p{Nd}{1,2}(?!\\p{Nd}))?';
const THOUSANDS = `\\p{Nd}{1,3}([.,'’ \\u00a0\\u2009\\u202f])\\p{Nd}{3}(?:\\1\\p{Nd}{3})*(?!\\p{Nd})${DECIMALS}`;
const WORD = '[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+';
const DOTTED = '(?<![\\p{L}\\p{M}\\p{Nd}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])';
const TOKEN = new RegExp(`${THOUSANDS}|\\p{Nd}+${DECIMALS}|${DOTTED}|${WORD}`, 'gu');

/** Letters that no decomposition brings down to the letter people type for them. */
const TYPED: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' };

/** The words and numbers of a text, in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const form = /\p{Nd}/u.test(match[0]) ? foldNumber(match[0]) : foldWord(match[0]);
    if (form) found.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The folded words of a text. */
export const words = (text: string): string[] => tokens(text).map(({ form }) => form);

/** A text folded: its words, a space between them. */
export const fold = (text: string): string => words(text).join(' ');

const foldWord = (word: string) =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæßøłđðþıς]/g, (letter) => TYPED[letter] ?? letter)
    .replace(/\P{L}+/gu, '');

function foldNumber(number: string): string {
  const [, whole = '', decimals] = /^(.*?)(?:[.,](\p{Nd}{1,2}))?$/u.exec(number) ?? [];
  const digits = whole.replace(/\P{Nd}+/gu, '');
  return (decimals ? `${digits}.${decimals}` : digits).normalize('NFKD');
}

/** The address without what readers leave out or copy along: its scheme, `www.`, a fragment, a slash at the end. */
export const bareAddress = (address: string): string =>
  address
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/(?<!\/)\/+$/, '');
