/** Fingerprint → the file that is committed, and back. README.md documents the file. */

import { z } from 'zod';
import type { Fingerprint } from '../../dossier/verdict.ts';
import { NORMALISATION } from './normalise.ts';
import { failure, type Result, success } from './result.ts';
import { sha256Base64url } from './sha256.ts';
import { CODE_LENGTH, WINDOW } from './windows.ts';

/** The version of the file’s format. Version 1, which says neither since when nor where negations stand, is still read. */
const FORMAT = 2;
const READ = [1, 2] as const;

/** The file, JSON with a final line break. The same fingerprint gives the same bytes. */
export function writeFingerprint(fingerprint: Fingerprint): string {
  const { source, coverage, words, passages, since, negations } = fingerprint;
  const file = {
    version: FORMAT,
    normalisation: NORMALISATION,
    source,
    coverage,
    words,
    window: WINDOW,
    ...(since !== undefined && { since }),
    ...(negations && { negations: differences(negations).join(' ') }),
    checksum: checksum(fingerprint, FORMAT),
    passages: passages.map(inLines),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const CODES = new RegExp(`^(?:[A-Za-z0-9_-]{${CODE_LENGTH}})+$`);
const schema = z.strictObject({
  version: z.literal(READ),
  normalisation: z.literal(NORMALISATION),
  source: z.string(),
  coverage: z.enum(['full', 'passages']),
  words: z.int().min(1),
  window: z.literal(WINDOW),
  since: z.iso.date().optional(),
  negations: z
    .string()
    .regex(/^(?:\d{1,8}(?: \d{1,8})*)?$/)
    .optional(),
  checksum: z.string(),
  passages: z.array(z.array(z.string().regex(CODES)).min(1)).min(1),
});

/**
 * Reads the file of the source `source`. A file that is cut short, edited by
 * hand, of another source or made by another version is refused, with how to
 * make it anew: a check against it would prove nothing.
 */
export function readFingerprint(json: string, source: string): Result<Fingerprint> {
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(source, 'is no complete JSON: it was cut short or edited');
  }
  const head = z.object({ version: z.number(), normalisation: z.number() }).safeParse(raw);
  // Another version may have any shape, so it is reported before the shape is checked.
  if (head.success && !READ.some((version) => version === head.data.version)) {
    return refuse(source, `has version ${head.data.version} of the format, and this program reads version ${FORMAT}`, raw);
  }
  if (head.success && head.data.normalisation !== NORMALISATION) {
    const { normalisation } = head.data;
    return refuse(source, `was made with version ${normalisation} of the normalisation, not ${NORMALISATION}`, raw);
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.length ? `at ${issue.path.join('.')}: ` : '';
    return refuse(source, `is not as the program wrote it (${where}${issue?.message ?? 'wrong shape'})`, raw);
  }
  const file = parsed.data;
  if (file.source !== source) return refuse(source, `is the one of another source, “${file.source}”`, raw);
  const fingerprint: Fingerprint = {
    source,
    coverage: file.coverage,
    words: file.words,
    passages: file.passages.map((lines) => lines.flatMap(codesOf)),
    ...(file.since !== undefined && { since: file.since }),
    ...(file.negations !== undefined && { negations: places(file.negations) }),
  };
  if (checksum(fingerprint, file.version) !== file.checksum) {
    return refuse(source, 'was edited by hand or damaged: its checksum is not that of what it holds', raw);
  }
  return success(fingerprint);
}

function refuse(source: string, message: string, raw?: unknown): Result<never> {
  const coverage = z.object({ coverage: z.string() }).safeParse(raw);
  const option = coverage.success && coverage.data.coverage === 'passages' ? ' --passages' : '';
  return failure(
    `the fingerprint of source “${source}” ${message}`,
    `make it anew from the text: npm run fingerprint -- ${source} <text-file>${option}`,
  );
}

/** 96 bits over all that the file says, however it is laid out. */
function checksum({ source, coverage, words, passages, since, negations }: Fingerprint, version: number): string {
  const more = version === 1 ? [] : [since ?? null, negations ?? null];
  const said = [version, NORMALISATION, source, coverage, words, WINDOW, ...more, passages.map((codes) => codes.join(''))];
  return sha256Base64url(JSON.stringify(said), 16);
}

/** Places → how far each is from the one before: small numbers, of which few change with the source. */
const differences = (places: readonly number[]) => places.map((at, number) => at - (places[number - 1] ?? 0));

function places(written: string): number[] {
  let at = 0;
  return written === '' ? [] : written.split(' ').map((step) => (at += Number(step)));
}

const LONGEST_LINE = 16;

/**
 * Codes → lines of the file. A line ends after a code that starts with one of
 * five characters of 64 (every 13 codes or so), not after a fixed number: then a
 * word changed in the source changes the lines around it and no others.
 */
function inLines(codes: readonly string[]): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const code of codes) {
    line.push(code);
    if (line.length === LONGEST_LINE || /^[A-E]/.test(code)) {
      lines.push(line.join(''));
      line = [];
    }
  }
  if (line.length > 0) lines.push(line.join(''));
  return lines;
}

function codesOf(line: string): string[] {
  const codes: string[] = [];
  for (let start = 0; start < line.length; start += CODE_LENGTH) codes.push(line.slice(start, start + CODE_LENGTH));
  return codes;
}
