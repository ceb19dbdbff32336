/**
 * Where a quotation stands in its source, or the longest part of it that does. Exact: every token
 * of the quotation, first and last included, lies in a window that the source
 * has at the very place where its neighbours’ windows are. Never fuzzy.
 */
import type { Fingerprint, Missing, Outcome, Place } from '../../dossier/verdict.ts';
import { indexOf } from './index-of.ts';
import { missing, type Stretch } from './missing.ts';
import { type Token, tokenise, written } from './normalise.ts';
import { readings } from './readings.ts';
import { WINDOW, windowCodes } from './windows.ts';

/** The context of a TextQuoteSelector (W3C Web Annotation Data Model, §4.2.4), in whole words. */
export interface Selector {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Looks a quotation up in the fingerprint of its source. A selector that is given
 * always counts: prefix, words and suffix must stand there as one run, so that a
 * quotation with both cannot lose or gain a word even at its ends. Without one, a
 * quotation shortened at an end is another quotation, which stands there too, as
 * long as it fills a window; a shorter one needs a prefix and a suffix, or the one
 * where its passage begins or ends with it.
 */
export function locate(text: string, selector: Selector | undefined, fingerprint: Fingerprint): Outcome {
  let best: Outcome | undefined;
  for (const parts of readings(text)) {
    const outcome = locateParts(text, parts, selector, fingerprint);
    if (outcome.outcome === 'found') return outcome;
    if (best === undefined || tellsMore(outcome, best)) best = outcome;
  }
  return best ?? { outcome: 'too-short', part: text };
}

const RANK = { found: 3, ambiguous: 2, 'too-short': 1, missing: 0 } as const;

function tellsMore(one: Outcome, other: Outcome): boolean {
  if (one.outcome === 'missing' && other.outcome === 'missing') return weight(one) > weight(other);
  return RANK[one.outcome] > RANK[other.outcome];
}

/** Which of two failures to show: the one with the longer part, and last the one that only misses brackets read as printed. */
const weight = ({ longest, parted }: Missing) => (parted === '[' || parted === ']' ? -1 : longest.length);

function locateParts(text: string, parts: readonly Token[][], selector: Selector | undefined, fingerprint: Fingerprint): Outcome {
  if (parts.length === 0) return { outcome: 'too-short', part: text };
  const index = indexOf(fingerprint);
  const prefix = stretch(selector?.prefix);
  const suffix = stretch(selector?.suffix);
  const allPlaces: Place[][] = [];
  let short: string | undefined;
  for (const [number, part] of parts.entries()) {
    const before = number === 0 ? prefix : NOTHING;
    const after = number === parts.length - 1 ? suffix : NOTHING;
    const tokens = [...before.tokens, ...part, ...after.tokens].map((token) => token.text);
    const codes = windowCodes(fingerprint.source, tokens);
    const runs = index.runs(codes);
    if (runs.length === 0 && tokens.length >= WINDOW) {
      return missing(before, { text, tokens: part }, after, index.longestRuns(codes));
    }
    const held = runs.filter((start) => {
      if (part.length >= WINDOW) return true;
      // A short part could have lost a word on a side without context.
      const { begins, ends } = index.edges(start, codes.length);
      const left = number > 0 || before.tokens.length > 0 || begins;
      const right = number < parts.length - 1 || after.tokens.length > 0 || ends;
      return left && right;
    });
    if (held.length === 0) short ??= written(text, part);
    const shift = before.tokens.length;
    allPlaces.push(held.map((start) => ({ start: start + shift, end: start + shift + part.length })));
  }
  if (short !== undefined) return { outcome: 'too-short', part: short };
  return inOrder(text, parts, allPlaces);
}

const stretch = (text = ''): Stretch => ({ text, tokens: tokenise(text) });
const NOTHING = stretch();

/** Takes the parts as early as they can stand in order, then as late: one place only if both are the same. */
function inOrder(text: string, parts: readonly Token[][], allPlaces: readonly Place[][]): Outcome {
  const earliest: Place[] = [];
  let from = 0;
  for (const [number, places] of allPlaces.entries()) {
    const place = places.find(({ start }) => start >= from);
    if (place === undefined) {
      const part = parts[number] ?? [];
      return {
        outcome: 'missing',
        reason: 'order',
        longest: written(text, part),
        parted: written(text, part.slice(0, 1)),
      };
    }
    earliest.push(place);
    from = place.end;
  }
  const latest: Place[] = [];
  let until = Number.POSITIVE_INFINITY;
  for (const places of allPlaces.toReversed()) {
    const place = places.findLast(({ end }) => end <= until);
    if (place === undefined) break;
    latest.unshift(place);
    until = place.start;
  }
  const place = whole(earliest);
  if (latest.every(({ start }, number) => start === earliest[number]?.start)) return { outcome: 'found', place, parts: earliest };
  const [only] = allPlaces;
  return { outcome: 'ambiguous', places: allPlaces.length === 1 && only ? only : [place, whole(latest)] };
}

const whole = (places: readonly Place[]): Place => ({ start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 });
