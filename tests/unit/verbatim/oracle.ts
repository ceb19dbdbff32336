/**
 * A second opinion, written apart from the code it judges and with the text in
 * hand: does this quotation stand in that text? And the changes that tests make
 * to a quotation.
 */
import type { Chance } from './made-up.ts';

/** A text as one string in which equal wording is equal, with spaces around every word and mark. */
export function canonical(text: string): string {
  const spaced = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00AD|[\u200B-\u200D\u2060\uFEFF]|\uFE0E|\uFE0F/gu, '')
    .replace(/['’‘‛‚ʼʻ′`´"“”„‟«»‹›″]/gu, '"')
    .replace(/[-‐‑‒–—―−]+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}\s]\p{M}*/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim();
  return ` ${spaced} `;
}

const known = new Map<string, string>();

export function standsIn(quote: string, text: string): boolean {
  const whole = known.get(text) ?? canonical(text);
  known.set(text, whole);
  return whole.includes(canonical(quote));
}

export interface Mutant {
  what: 'deletion' | 'duplication' | 'swap' | 'replacement' | 'letter';
  text: string;
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyzéèàç'];

/**
 * Every word of the quotation deleted, doubled, swapped with the next, replaced
 * by other words of the text, and each of its letters replaced by another.
 */
export function mutants(quote: string, text: string, { pick }: Chance): Mutant[] {
  const words = quote.split(/\s+/u);
  const others = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const made: Mutant[] = [];
  const put = (what: Mutant['what'], at: number, removed: number, ...added: string[]) =>
    made.push({ what, text: words.toSpliced(at, removed, ...added).join(' ') });
  for (const [at, word] of words.entries()) {
    put('deletion', at, 1);
    put('duplication', at, 0, word);
    const next = words[at + 1];
    if (next !== undefined) put('swap', at, 2, next, word);
    for (let count = 0; count < 5; count++) put('replacement', at, 1, pick(others));
    for (const [place, letter] of [...word].entries()) {
      if (/[\p{L}\p{N}]/u.test(letter)) put('letter', at, 1, [...word].toSpliced(place, 1, pick(ALPHABET)).join(''));
    }
  }
  return made.filter((mutant) => mutant.text.trim() !== '' && canonical(mutant.text) !== canonical(quote));
}
