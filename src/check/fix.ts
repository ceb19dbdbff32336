/**
 * Applies the corrections that need no judgement. Every edit comes from the rule that
 * reported the slip; here they are put together, and the result is compared with the
 * file as it was: no letter may change, and no value but the typography of our words.
 */
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { TextFile } from '../dossier/load/files.ts';
import { LOCALES } from '../dossier/schema/fields.ts';
import type { Edit, Finding } from './rules/rule.ts';

export interface Mended {
  /** The whole file, byte order mark included if it stays. */
  text: string;
  /** The findings that are corrected. */
  findings: Finding[];
}

/** Files, and what the checks find in them. */
export interface Look {
  readonly files: readonly TextFile[];
  readonly findings: readonly Finding[];
}

/** A rule may find two mistakes at one place, and correcting one may reveal another. */
const ROUNDS = 5;

/**
 * Corrects what can be corrected and checks again, until nothing more can be.
 * @param look checks the files; called with the new texts, by path, of those that were corrected since the last call
 * @returns what the last check found, and what was corrected on the way
 */
export function mendAll(look: (texts: ReadonlyMap<string, string>) => Look): { left: readonly Finding[]; mended: readonly Finding[] } {
  const mended: Finding[] = [];
  let last = look(new Map());
  for (let round = 0; round < ROUNDS; round++) {
    const byFile = Map.groupBy(last.findings, ({ file }) => file);
    const texts = new Map<string, string>();
    for (const file of last.files) {
      const better = mend(file, byFile.get(file.file) ?? []);
      if (!better) continue;
      texts.set(file.file, better.text);
      mended.push(...better.findings);
    }
    if (texts.size === 0) break;
    last = look(texts);
  }
  return { left: last.findings, mended };
}

/** `findings` are those about this file; undefined where nothing can be corrected. */
export function mend(file: TextFile, findings: readonly Finding[]): Mended | undefined {
  const before = `${file.byteOrderMark ? '\uFEFF' : ''}${file.text}`;
  const shift = file.byteOrderMark ? 1 : 0;
  let accepted: Finding[] = [];
  let text = before;
  // Rule by rule: where the edits of one are refused, those of the others are still made.
  for (const group of Map.groupBy(
    findings.filter((one) => one.edits),
    ({ rule }) => rule,
  ).values()) {
    const tried = [...accepted, ...group];
    const after = apply(
      before,
      tried.flatMap(({ edits = [] }) => edits),
      shift,
    );
    if (after === text || !isSame(file.file, before, after)) continue;
    accepted = tried;
    text = after;
  }
  return accepted.length > 0 ? { text, findings: accepted } : undefined;
}

function apply(text: string, edits: readonly Edit[], shift: number): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    // Two edits at one place: the next run sees what the first made of it.
    if (start + shift < done) continue;
    parts.push(text.slice(done, start + shift), replacement);
    done = end + shift;
  }
  return [...parts, text.slice(done)].join('');
}

function isSame(file: string, before: string, after: string): boolean {
  if (letters(before) !== letters(after)) return false;
  if (file.endsWith('.json')) return isDeepStrictEqual(parsedJson(before), parsedJson(after));
  if (!file.endsWith('.yaml')) return true;
  const [old, fresh] = [parsedYaml(before), parsedYaml(after)];
  // A file that could not be parsed before has no values to compare; its letters were compared above.
  return old === undefined || (fresh !== undefined && sameValues(old, fresh, undefined));
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parsedYaml(text: string): { data: unknown } | undefined {
  const document = parseDocument(text, { logLevel: 'error', stringKeys: true });
  return document.errors.length > 0 ? undefined : { data: document.toJS({ maxAliasCount: 0 }) as unknown };
}

/** The same values but for the typography of words keyed by language. */
function sameValues(old: unknown, fresh: unknown, key: string | undefined): boolean {
  if (typeof old === 'string' && typeof fresh === 'string') {
    return old === fresh || ((LOCALES as readonly string[]).includes(key ?? '') && letters(old) === letters(fresh));
  }
  if (typeof old !== 'object' || old === null || typeof fresh !== 'object' || fresh === null) return Object.is(old, fresh);
  const [one, other] = [Object.entries(old), Object.entries(fresh)];
  return one.length === other.length && one.every(([name, value], i) => other[i]?.[0] === name && sameValues(value, other[i]?.[1], name));
}
