/**
 * Where a quotation stands in its source, or how far it does. Exact: every token
 * of the quotation, first and last included, lies in a window that the source
 * has at the very place where its neighbours’ windows are. Never fuzzy.
 */
import { indexOf, type SourceIndex } from './index-of.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Token, tokenise } from './normalise.ts';
import { readings } from './readings.ts';
import { WINDOW, windowCodes } from './windows.ts';

/** The context of a TextQuoteSelector (W3C Web Annotation Data Model, §4.2.4), in whole words. */
export interface Selector {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * A place in the source, in tokens from its start; `end` is exclusive. Good for
 * comparing and ordering the places of one source; the text is not there to show.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type Outcome =
  | { readonly outcome: 'found'; readonly place: Place }
  /** Stands more than once: a prefix or a suffix would tell which. */
  | { readonly outcome: 'ambiguous'; readonly places: readonly Place[] }
  /** This part of it, with its prefix and suffix, has fewer tokens than a window. */
  | { readonly outcome: 'too-short'; readonly part: string }
  | Missing;

export interface Missing {
  readonly outcome: 'missing';
  /**
   * `wording`: the words do not stand there. `context`: they do, but not between
   * that prefix and that suffix. `order`: each part of a quotation with […] stands
   * there, but `longest` does not follow the part before it.
   */
  readonly reason: 'wording' | 'context' | 'order';
  /** The longest part of the quotation that does stand there, as the quotation writes it; empty if no window does. */
  readonly longest: string;
  /** The word or mark at which they part, as the quotation or its selector writes it; absent if `longest` is empty. */
  readonly parted?: string;
}

/**
 * Looks a quotation up in the fingerprint of its source. A selector that is given
 * always counts: prefix, words and suffix must stand there as one run, so that a
 * quotation with both cannot lose or gain a word even at its ends. Without one, a
 * quotation shortened at an end is another quotation, which stands there too.
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
  if (one.outcome === 'missing' && other.outcome === 'missing') return one.longest.length > other.longest.length;
  return RANK[one.outcome] > RANK[other.outcome];
}

/** A part of the quotation with the context that is looked up along with it. */
interface Query {
  readonly before: readonly Token[];
  readonly part: readonly Token[];
  readonly after: readonly Token[];
}

function locateParts(
  text: string,
  parts: readonly Token[][],
  selector: Selector | undefined,
  fingerprint: Fingerprint,
): Outcome {
  if (parts.length === 0) return { outcome: 'too-short', part: text };
  const index = indexOf(fingerprint);
  const prefix = tokenise(selector?.prefix ?? '');
  const suffix = tokenise(selector?.suffix ?? '');
  const allPlaces: Place[][] = [];
  let short: string | undefined;
  for (const [number, part] of parts.entries()) {
    const query: Query = {
      before: number === 0 ? prefix : [],
      part,
      after: number === parts.length - 1 ? suffix : [],
    };
    const { before, after } = query;
    const all = [...before, ...part, ...after];
    const codes = codesFor(fingerprint, all);
    const places = index.runs(codes).map((start) => {
      const first = start + before.length;
      return { start: first, end: first + part.length };
    });
    if (places.length === 0 && all.length >= WINDOW) return missing(text, selector, query, codes, index);
    if (places.length === 0) short ??= written(text, part);
    allPlaces.push(places);
  }
  if (short !== undefined) return { outcome: 'too-short', part: short };
  return inOrder(text, parts, allPlaces);
}

const codesFor = (fingerprint: Fingerprint, tokens: readonly Token[]) =>
  windowCodes(
    fingerprint.source,
    tokens.map((token) => token.text),
  );

/** Takes the parts as early as they can stand in order, then as late: one place only if both are the same. */
function inOrder(text: string, parts: readonly Token[][], allPlaces: readonly Place[][]): Outcome {
  const earliest: Place[] = [];
  let from = 0;
  for (const [number, places] of allPlaces.entries()) {
    const place = places.find(({ start }) => start >= from);
    if (place === undefined) {
      const part = parts[number] ?? [];
      return { outcome: 'missing', reason: 'order', longest: written(text, part), parted: written(text, part.slice(0, 1)) };
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
  if (latest.every(({ start }, number) => start === earliest[number]?.start)) return { outcome: 'found', place };
  const [only] = allPlaces;
  return { outcome: 'ambiguous', places: allPlaces.length === 1 && only ? only : [place, whole(latest)] };
}

const whole = (places: readonly Place[]): Place => ({ start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 });

/** How far the words do stand in the source: the run that holds most of them, and what comes after or else before it. */
function missing(
  text: string,
  selector: Selector | undefined,
  { before, part, after }: Query,
  codes: readonly string[],
  index: SourceIndex,
): Missing {
  const inPart = (at: number) => Math.min(Math.max(at - before.length, 0), part.length);
  let best = { from: 0, to: 0 };
  let covered = 0;
  for (const run of index.longestRuns(codes)) {
    const from = run.start;
    const to = run.start + run.length + WINDOW - 1;
    const words = inPart(to) - inPart(from);
    if (words > covered || (words > 0 && words === covered && to - from > best.to - best.from)) {
      best = { from, to };
      covered = words;
    }
  }
  if (covered === 0) return { outcome: 'missing', reason: 'wording', longest: '' };

  const longest = written(text, part.slice(inPart(best.from), inPart(best.to)));
  const total = before.length + part.length + after.length;
  const isWord = (at: number) => at >= before.length && at < before.length + part.length;
  const candidates = [best.to, best.from - 1].filter((at) => at >= 0 && at < total);
  const at = candidates.find(isWord) ?? candidates[0] ?? 0;
  const parted =
    at < before.length
      ? written(selector?.prefix ?? '', before.slice(at, at + 1))
      : isWord(at)
        ? written(text, part.slice(at - before.length).slice(0, 1))
        : written(selector?.suffix ?? '', after.slice(at - before.length - part.length).slice(0, 1));
  return { outcome: 'missing', reason: isWord(at) ? 'wording' : 'context', longest, parted };
}

/** Tokens as they are written in the text they come from. */
function written(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
