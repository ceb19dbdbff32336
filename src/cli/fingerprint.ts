/**
 * `npm run fingerprint -- <source-id> <text-file> [--passages]`: makes the
 * fingerprint of a source from its text, and says which of its quotations now pass.
 * The text itself is not kept.
 */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextsOf } from '../check/verbatim/context.ts';
import { decodeText } from '../check/verbatim/decode.ts';
import { explainOutcome } from '../check/verbatim/explain.ts';
import { makeFingerprint } from '../check/verbatim/fingerprint.ts';
import { readFingerprint, writeFingerprint } from '../check/verbatim/fingerprint-file.ts';
import { locate } from '../check/verbatim/locate.ts';
import { tokenise, written } from '../check/verbatim/normalise.ts';
import { passagesOf } from '../check/verbatim/passages.ts';
import { WINDOW } from '../check/verbatim/windows.ts';
import { contentFolder } from '../dossier/load/content-folder.ts';
import { LIMITS } from '../dossier/load/files.ts';
import { load } from '../dossier/load/load.ts';
import { printable } from '../dossier/printable.ts';
import { nearest } from '../dossier/suggest.ts';
import type { Coverage, Fingerprint, Place } from '../dossier/verdict.ts';

const USAGE = `npm run fingerprint -- <source-id> <text-file> [--passages]

  <source-id>   the id of a record in sources/
  <text-file>   its text, plain, in UTF-8
  --passages    the file holds only passages of the source, an empty line between two
`;

/** Shown to the person; nothing was written. */
class Refusal extends Error {}

/** A long novel has 2 MB. A longer text would take minutes, and its fingerprint would be too large to read. */
const MOST_BYTES = 5_000_000;

function readBytes(file: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal(`${printable(file)} cannot be read. Check its name.`);
  }
  if (bytes.length > MOST_BYTES)
    throw new Refusal(
      `${printable(file)} has ${Math.ceil(bytes.length / 1e6)} MB; ${MOST_BYTES / 1e6} are allowed. Give the text of the source alone.`,
    );
  return bytes;
}

/** Today, unless the former fingerprint was of the same text and says since when. */
function sinceWhen({ source, coverage, passages }: Fingerprint, former: string | undefined): string {
  const read = former === undefined ? undefined : readFingerprint(former, source);
  const same = read?.ok && read.value.coverage === coverage && JSON.stringify(read.value.passages) === JSON.stringify(passages);
  return (same ? read.value.since : undefined) ?? new Date().toISOString().slice(0, 10);
}

/** The words of the text between the parts of a quotation. */
function omitted(parts: readonly Place[], text: string, coverage: Coverage): string[] {
  // As locate.ts counts places: a passage of fewer tokens than a window takes as many places as one.
  const tokens = passagesOf(text, coverage).flatMap((passage) => {
    const own = tokenise(passage).map((token) => written(passage, [token]));
    return own.length === 0 ? [] : [...own, ...Array<string>(Math.max(0, WINDOW - own.length)).fill('')];
  });
  return parts.slice(1).map(({ start }, number) => tokens.slice(parts[number]?.end ?? start, start).join(' '));
}

function run(args: string[]): void {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { passages: { type: 'boolean', default: false } } });
  const [id, file, ...others] = positionals;
  if (!id || !file || others.length > 0) throw new Refusal(USAGE);
  const coverage: Coverage = values.passages ? 'passages' : 'full';
  const folder = contentFolder();

  const loaded = load(folder);
  const { records } = loaded;
  if (!records.sources.has(id)) {
    const guess = nearest(id, records.sources.keys());
    throw new Refusal(`There is no source ${id} in ${folder}. ${guess ? `Did you mean ${guess}?` : `Add sources/${id}.yaml first.`}`);
  }
  const text = decodeText(readBytes(file));
  if (!text.ok) throw new Refusal(`${file}: ${text.problem.message}. To do: ${text.problem.hint}.`);
  const made = makeFingerprint(id, coverage, text.value, records.sources.get(id)?.data.lang);
  if (!made.ok) throw new Refusal(`${file}: ${made.problem.message}. To do: ${made.problem.hint}.`);

  const path = join(folder, 'sources', `${id}.fingerprint.json`);
  const json = writeFingerprint({ ...made.value, since: sinceWhen(made.value, loaded.fingerprints.find((one) => one.id === id)?.text) });
  // A fingerprint that the loader refuses would be an error from now on, and the former one lost.
  if (json.length > LIMITS['.json'])
    throw new Refusal(
      `${file} is too long: its fingerprint would have ${Math.ceil(json.length / 1024)} kB; ${LIMITS['.json'] / 1024} are allowed.`,
    );

  // Write a file beside it, then rename it: the fingerprint is never half written.
  writeFileSync(`${path}~`, json);
  renameSync(`${path}~`, path);

  const say = (line: string) => process.stdout.write(`${printable(line)}\n`);
  say(`${path}: ${coverage === 'full' ? 'the full text' : `${made.value.passages.length} passage(s)`}, ${made.value.words} words.`);
  const joined = coverage === 'passages' ? text.value.split(/\n[ \t]*\n/).filter((passage) => passage.trim().split('\n').length > 3) : [];
  if (joined.length > 0)
    say(
      `  ${joined.length} passage(s) hold many lines. Where a line is a passage of its own, put an empty line before it: words across a gap would be taken for neighbours.`,
    );
  const quotes = [...records.quotes.values()].filter((quote) => quote.data.source === id);
  for (const { id: quote, data } of quotes) {
    const outcome = locate(data.text, data.selector, made.value);
    if (outcome.outcome === 'found') {
      say(`  found    ${quote}`);
      for (const words of omitted(outcome.parts, text.value, coverage)) say(`           […] leaves out: “${words}”`);
      continue;
    }
    const { message, hint } = explainOutcome(data.text, outcome);
    say(`  ${outcome.outcome === 'missing' ? 'MISSING ' : 'UNCLEAR '} ${quote}: ${message} ${hint}`);
    for (const { prefix, suffix } of contextsOf(data.text, text.value, coverage)) {
      say(
        `           selector: { ${[prefix && `prefix: ${JSON.stringify(prefix)}`, suffix && `suffix: ${JSON.stringify(suffix)}`].filter(Boolean).join(', ')} }`,
      );
    }
  }
  if (quotes.length === 0) say('  No quotation of it has been recorded yet.');
}

try {
  run(process.argv.slice(2));
} catch (error) {
  const known = error instanceof Refusal || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!known) throw error;
  process.stderr.write(`${(error as Error).message.split('\n').map(printable).join('\n')}\nNothing was written.\n`);
  process.exitCode = 1;
}
