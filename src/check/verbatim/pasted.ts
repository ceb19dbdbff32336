/**
 * A text that somebody copied from a source, against what the dossier has of it:
 * which of its quotations stand in the text, and whether it is still the text that
 * was fingerprinted. For a browser as for Node; slow for long texts (2 MB take
 * some seconds), so call it where it blocks nobody.
 */
import type { Fingerprint, Place } from '../../dossier/verdict.ts';
import { contextsOf, placesOf } from './context.ts';
import { makeFingerprint } from './fingerprint.ts';
import { locate, type Selector } from './locate.ts';
import { type Token, tokenise, written } from './normalise.ts';
import { readings } from './readings.ts';
import { unwrap } from './unwrap.ts';
import { CODE_LENGTH, WINDOW } from './windows.ts';

/** What is compared with the text: `data/verify/<source>.json`. */
export interface SourceData {
  /** The id of the source. */
  readonly source: string;
  /** Absent where the source has none. The codes of a passage are joined into one string. */
  readonly fingerprint?: {
    readonly coverage: Fingerprint['coverage'];
    readonly words: number;
    readonly since?: string;
    readonly passages: readonly string[];
  };
  readonly quotes: readonly { readonly id: string; readonly text: string; readonly lang: string; readonly selector?: Selector }[];
}

/** A run of the text; `quoted` where it is part of the quotation. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

export interface Standing {
  readonly id: string;
  /**
   * `found`: as in the build’s check. `several`: the same, at several places. `elsewhere`:
   * the words are there, but not between the prefix and suffix of the record.
   */
  readonly state: 'found' | 'several' | 'elsewhere' | 'missing';
  /** The quotation in its surroundings, where it stands (first). */
  readonly shown?: readonly Piece[];
  /** Where it is missing: the longest part that does stand there, and the first word that differs. */
  readonly longest?: string;
  readonly parted?: string;
  /** Found only when the marks of lists, page numbers and hyphens at the ends of lines were passed over. */
  readonly unwrapped: boolean;
}

/** A place at which the text is not the one that was fingerprinted. */
export interface Difference {
  readonly before: string;
  /** Empty where something is missing. */
  readonly words: string;
  readonly after: string;
}

export interface Comparison {
  /** How much of the fingerprinted text stands in this one, from 0 to 1. */
  readonly share: number;
  /** Within what is the same; at most MOST_DIFFERENCES. */
  readonly differences: readonly Difference[];
  /** How many there are in all. */
  readonly count: number;
}

export interface Reading {
  /** Words and marks of the text that was given. */
  readonly tokens: number;
  readonly standings: readonly Standing[];
  readonly comparison?: Comparison;
}

const MOST_DIFFERENCES = 10;
/** Tokens shown on each side of a quotation. */
const AROUND = 14;

/** One way to read the text that was given. */
interface Version {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly fingerprint: Fingerprint;
}

function versionOf(source: string, text: string): Version | undefined {
  const made = makeFingerprint(source, 'full', text);
  return made.ok ? { text, tokens: tokenise(text), fingerprint: made.value } : undefined;
}

/** As it is, then without what copying adds; each made only when it is asked for. */
function versionsOf(source: string, text: string): (() => Version | undefined)[] {
  const made = new Map<string, Version | undefined>();
  return [() => text, () => unwrap(text, 'joined'), () => unwrap(text, 'kept')].map((textOf) => {
    let known: { version: Version | undefined } | undefined;
    return () => {
      if (known) return known.version;
      const one = textOf();
      if (!made.has(one)) made.set(one, versionOf(source, one));
      known = { version: made.get(one) };
      return known.version;
    };
  });
}

/** Compares a text, which may be anything, with the data of a source. */
export function readPasted(text: string, data: SourceData): Reading {
  const versions = versionsOf(data.source, text);
  const standings = data.quotes.map((quote): Standing => {
    let best: Standing | undefined;
    for (const [number, versionAt] of versions.entries()) {
      const version = versionAt();
      if (!version) continue;
      const standing = standingOf(quote, version, number > 0);
      if (best === undefined || RANK[standing.state] > RANK[best.state]) best = standing;
      if (RANK[best.state] >= RANK.several) break;
    }
    return best ?? { id: quote.id, state: 'missing', longest: '', unwrapped: false };
  });
  const comparison = data.fingerprint && comparisonOf(versions, data.fingerprint.passages.map(codesOf));
  return { tokens: versions[0]?.()?.tokens.length ?? 0, standings, ...(comparison && { comparison }) };
}

const RANK = { missing: 0, elsewhere: 1, several: 2, found: 3 } as const;

function standingOf({ id, text: quote, selector }: SourceData['quotes'][number], version: Version, unwrapped: boolean): Standing {
  const outcome = locate(quote, selector, version.fingerprint);
  if (outcome.outcome === 'found') return { id, state: 'found', shown: surroundings(version, outcome.parts), unwrapped };
  const parts = firstPlace(quote, version.tokens);
  if (parts)
    return { id, state: outcome.outcome === 'ambiguous' ? 'several' : 'elsewhere', shown: surroundings(version, parts), unwrapped };
  if (outcome.outcome !== 'missing') return { id, state: 'missing', longest: '', unwrapped };
  return { id, state: 'missing', longest: outcome.longest, ...(outcome.parted !== undefined && { parted: outcome.parted }), unwrapped };
}

/** The parts of a quotation where it stands first, whatever is around it. */
function firstPlace(quote: string, tokens: readonly Token[]): Place[] | undefined {
  for (const parts of readings(quote)) {
    const places: Place[] = [];
    let from = 0;
    for (const part of parts) {
      const [start] = placesOf(part, tokens, from);
      if (start === undefined) break;
      from = start + part.length;
      places.push({ start, end: from });
    }
    if (parts.length > 0 && places.length === parts.length) return places;
  }
  return undefined;
}

/** The parts with what stands between and around them, as the text writes it. */
function surroundings({ text, tokens }: Version, parts: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  const push = (from: number, to: number, quoted: boolean) => {
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (start !== undefined && end !== undefined && to > from) pieces.push({ text: oneLine(text.slice(start, end)), quoted });
  };
  let at = Math.max(0, (parts[0]?.start ?? 0) - AROUND);
  for (const { start, end } of parts) {
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, Math.min(tokens.length, at + AROUND), false);
  return pieces;
}

const oneLine = (text: string) => text.replace(/\p{White_Space}+/gv, ' ');

/** The comparison of the version that has most of the fingerprint. */
function comparisonOf(versions: readonly (() => Version | undefined)[], passages: readonly string[][]): Comparison {
  let best: Comparison = { share: 0, differences: [], count: 0 };
  for (const versionAt of versions) {
    const version = versionAt();
    if (!version) continue;
    const one = compareWith(version, passages);
    if (one.share > best.share) best = one;
    if (best.share === 1) break;
  }
  return best;
}

function compareWith(version: Version, passages: readonly string[][]): Comparison {
  const codes = version.fingerprint.passages.flat();
  const here = new Set(codes);
  const wanted = passages.flat();
  const share = wanted.filter((code) => here.has(code)).length / wanted.length;

  // Stretches of the text whose windows were all fingerprinted; between two of them it differs.
  const known = new Set(wanted);
  const runs: Place[] = [];
  for (const [start, code] of codes.entries()) {
    if (!known.has(code)) continue;
    const last = runs.at(-1);
    if (last && last.end - WINDOW + 1 === start) runs[runs.length - 1] = { start: last.start, end: last.end + 1 };
    else runs.push({ start, end: Math.min(start + WINDOW, version.tokens.length) });
  }
  // The gap between two passages of a fingerprint is no difference.
  const [firsts, lasts] = [new Set(passages.map((one) => one[0])), new Set(passages.map((one) => one.at(-1)))];
  const differences = runs.slice(1).flatMap((run, number): Difference[] => {
    const before = runs[number] as Place;
    if (passages.length > 1 && (lasts.has(codes[before.end - WINDOW]) || firsts.has(codes[run.start]))) return [];
    const [from, to] = [before.end, Math.max(before.end, run.start)];
    const stretch = (start: number, end: number) => oneLine(written(version.text, version.tokens.slice(Math.max(0, start), end)));
    return [{ before: stretch(from - AROUND / 2, from), words: from < to ? stretch(from, to) : '', after: stretch(to, to + AROUND / 2) }];
  });
  return { share, differences: differences.slice(0, MOST_DIFFERENCES), count: differences.length };
}

const codesOf = (joined: string): string[] =>
  Array.from({ length: joined.length / CODE_LENGTH }, (_, i) => joined.slice(i * CODE_LENGTH, (i + 1) * CODE_LENGTH));

/** A quotation that is to be recorded, against a text. */
export interface NewQuotation {
  readonly state: 'found' | 'ambiguous' | 'too-short' | 'missing';
  /** For each place where it stands: what to write into the record, and its surroundings. */
  readonly places: readonly { readonly selector: Selector; readonly shown: readonly Piece[] }[];
  readonly longest?: string;
  readonly parted?: string;
  readonly unwrapped: boolean;
}

/** Whether a quotation can be recorded as it stands, and the selector it needs where it cannot. */
export function tryQuotation(quote: string, text: string): NewQuotation {
  let last: NewQuotation = { state: 'missing', places: [], longest: '', unwrapped: false };
  for (const [number, versionAt] of versionsOf('pasted', text).entries()) {
    const version = versionAt();
    if (!version) continue;
    const outcome = locate(quote, undefined, version.fingerprint);
    const unwrapped = number > 0;
    const places = contextsOf(quote, version.text, 'full').map((selector) => {
      const found = locate(quote, selector, version.fingerprint);
      return { selector, shown: found.outcome === 'found' ? surroundings(version, found.parts) : [] };
    });
    const state = places.length === 0 ? 'missing' : outcome.outcome;
    if (state !== 'missing') return { state, places, unwrapped };
    if (number === 0 && outcome.outcome === 'missing')
      last = { ...last, longest: outcome.longest, ...(outcome.parted !== undefined && { parted: outcome.parted }) };
  }
  return last;
}
