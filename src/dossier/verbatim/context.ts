/** Text at hand → the selectors of a quotation in it, for an editor to paste into the record. */
import type { Selector } from './locate.ts';
import { type Token, tokenise } from './normalise.ts';
import { readings } from './readings.ts';
import { WINDOW } from './windows.ts';

/**
 * For each place where the quotation stands in the text, up to WINDOW tokens
 * before and after it, as the text writes them, on one line; fewer at the ends of
 * the text. A quotation with […] has the prefix of its first part and the suffix
 * of its last, wherever they stand in order. Empty where it does not stand there.
 */
export function contextsOf(quote: string, text: string): Selector[] {
  const tokens = tokenise(text);
  for (const parts of readings(quote)) {
    const [first, ...others] = parts;
    if (first === undefined) continue;
    const selectors = placesOf(first, tokens, 0).flatMap((start) => {
      let ends = [start + first.length];
      for (const part of others) {
        ends = [...new Set(ends.flatMap((end) => placesOf(part, tokens, end)))].map((at) => at + part.length);
      }
      return ends.map((end) => selector(text, tokens.slice(Math.max(0, start - WINDOW), start), tokens.slice(end, end + WINDOW)));
    });
    if (selectors.length > 0) return selectors;
  }
  return [];
}

function placesOf(part: readonly Token[], tokens: readonly Token[], from: number): number[] {
  const places: number[] = [];
  for (let at = from; at + part.length <= tokens.length; at++) {
    if (part.every((token, step) => token.text === tokens[at + step]?.text)) places.push(at);
  }
  return places;
}

function selector(text: string, before: readonly Token[], after: readonly Token[]): Selector {
  const prefix = written(text, before);
  const suffix = written(text, after);
  return { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

function written(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\p{White_Space}+/gv, ' ');
}
