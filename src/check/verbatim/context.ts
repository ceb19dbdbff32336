/** Text at hand → the selectors of a quotation in it, for an editor to paste into the record. */
import type { Coverage } from '../../dossier/verdict.ts';
import type { Selector } from './locate.ts';
import { type Token, tokenise } from './normalise.ts';
import { passagesOf } from './passages.ts';
import { readings } from './readings.ts';
import { WINDOW } from './windows.ts';

/** A quotation that stands at more places than this needs more words, not a list of them. */
const MOST_PLACES = 20;

/**
 * For each place where the quotation stands in the text, the WINDOW words
 * before and after it, as the text writes them, on one line; fewer at the ends of
 * a passage. A quotation with […] has the prefix of its first part and the suffix
 * of its last, wherever they stand in order; at most MOST_PLACES. Empty where it does not stand there.
 */
export function contextsOf(quote: string, text: string, coverage: Coverage): Selector[] {
  const tokens = passagesOf(text, coverage).flatMap((passage) => [...placed(passage), BOUNDARY]);
  for (const parts of readings(quote)) {
    const [first, ...others] = parts;
    if (first === undefined) continue;
    const starts = placesOf(first, tokens).slice(0, MOST_PLACES);
    const selectors = starts.flatMap((start) => {
      let ends = [start + first.length];
      for (const part of others) {
        ends = [...new Set(ends.flatMap((end) => placesOf(part, tokens, end)))].slice(0, MOST_PLACES).map((at) => at + part.length);
      }
      return ends.map((end) => ({ ...before(tokens, start), ...after(tokens, end) }));
    });
    if (selectors.length > 0) return selectors.slice(0, MOST_PLACES);
  }
  return [];
}

/** A token as the text writes it, with what follows up to the next: one space or none, invisible characters. */
interface Placed {
  readonly text: string;
  readonly written: string;
}

/** Stands after each passage; no token of a quotation is white space. */
const BOUNDARY: Placed = { text: '\n', written: '' };

function placed(passage: string): Placed[] {
  const tokens = tokenise(passage);
  return tokens.map(({ text, start }, at) => {
    const written = passage.slice(start, tokens[at + 1]?.start).replace(/\p{White_Space}+/gv, ' ');
    return { text, written };
  });
}

/** Where a run of tokens stands among others, from a place on. */
export function placesOf(part: readonly Token[], tokens: readonly Pick<Token, 'text'>[], from = 0): number[] {
  const places: number[] = [];
  for (let at = from; at + part.length <= tokens.length; at++) {
    if (part.every((token, step) => token.text === tokens[at + step]?.text)) places.push(at);
  }
  return places;
}

function before(tokens: readonly Placed[], start: number): Selector {
  let from = start;
  for (let words = 0; words < WINDOW; words += wordsIn(tokens[from])) {
    const next = tokens[from - 1];
    if (next === undefined || next === BOUNDARY) break;
    from--;
  }
  const prefix = joined(tokens.slice(from, start));
  return prefix ? { prefix } : {};
}

function after(tokens: readonly Placed[], end: number): Selector {
  let to = end;
  for (let words = 0; words < WINDOW; words += wordsIn(tokens[to - 1])) {
    const next = tokens[to];
    if (next === undefined || next === BOUNDARY) break;
    to++;
  }
  const suffix = joined(tokens.slice(end, to));
  return suffix ? { suffix } : {};
}

const wordsIn = (token: Placed | undefined) => (token && /[\p{L}\p{N}]/v.test(token.text) ? 1 : 0);

const joined = (tokens: readonly Placed[]) =>
  tokens
    .map((token) => token.written)
    .join('')
    .trim();
