/** Text at hand → the selectors of a quotation in it, for an editor to paste into the record. */
import type { Selector } from './locate.ts';
import { type Token, tokenise } from './normalise.ts';
import { type Coverage, passagesOf } from './passages.ts';
import { readings } from './readings.ts';
import { WINDOW } from './windows.ts';

/**
 * For each place where the quotation stands in the text, up to WINDOW tokens
 * before and after it, as the text writes them, on one line; fewer at the ends of
 * a passage. A quotation with […] has the prefix of its first part and the suffix
 * of its last, wherever they stand in order. Empty where it does not stand there.
 */
export function contextsOf(quote: string, text: string, coverage: Coverage): Selector[] {
  const tokens = passagesOf(text, coverage).flatMap((passage) => [...placed(passage), BOUNDARY]);
  for (const parts of readings(quote)) {
    const [first, ...others] = parts;
    if (first === undefined) continue;
    const selectors = placesOf(first, tokens, 0).flatMap((start) => {
      let ends = [start + first.length];
      for (const part of others) {
        ends = [...new Set(ends.flatMap((end) => placesOf(part, tokens, end)))].map((at) => at + part.length);
      }
      return ends.map((end) => ({ ...before(tokens, start), ...after(tokens, end) }));
    });
    if (selectors.length > 0) return selectors;
  }
  return [];
}

/** A token as the text writes it, with one space before it where the text has any. */
interface Placed {
  readonly text: string;
  readonly written: string;
}

/** Stands after each passage; no token of a quotation is white space. */
const BOUNDARY: Placed = { text: '\n', written: '' };

function placed(passage: string): Placed[] {
  let done = 0;
  return tokenise(passage).map(({ text, start, end }) => {
    const space = /\p{White_Space}/v.test(passage.slice(done, start)) ? ' ' : '';
    done = end;
    return { text, written: space + passage.slice(start, end) };
  });
}

function placesOf(part: readonly Token[], tokens: readonly Placed[], from: number): number[] {
  const places: number[] = [];
  for (let at = from; at + part.length <= tokens.length; at++) {
    if (part.every((token, step) => token.text === tokens[at + step]?.text)) places.push(at);
  }
  return places;
}

function before(tokens: readonly Placed[], start: number): Selector {
  const near = tokens.slice(Math.max(0, start - WINDOW), start);
  const prefix = written(near.slice(near.lastIndexOf(BOUNDARY) + 1));
  return prefix ? { prefix } : {};
}

function after(tokens: readonly Placed[], end: number): Selector {
  const near = tokens.slice(end, end + WINDOW);
  const boundary = near.indexOf(BOUNDARY);
  const suffix = written(boundary < 0 ? near : near.slice(0, boundary));
  return suffix ? { suffix } : {};
}

const written = (tokens: readonly Placed[]) =>
  tokens
    .map((token) => token.written)
    .join('')
    .trim();
