/** Runs `npm run new` on a copy of the made-up dossier: with flags alone, or with somebody who answers. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import type { Asker } from '../../../src/cli/new/asker.ts';
import { run } from '../../../src/cli/new/run.ts';

export const TODAY = '2030-01-02';

/** French first, then English. */
export function dossier(t: TestContext): string {
  const place = mkdtempSync(join(tmpdir(), 'dossier-new-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'content');
  cpSync('tests/fixtures/second', folder, { recursive: true });
  return folder;
}

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export async function command(
  folder: string,
  argv: readonly string[],
  { asker, language = 'en_GB.UTF-8' }: { asker?: Asker; language?: string } = {},
): Promise<Outcome> {
  const said: string[] = [];
  const complained: string[] = [];
  const into = (lines: string[]) =>
    new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk));
        done();
      },
    });
  const code = await run({
    argv,
    folder,
    cache: join(folder, '../cache'),
    language,
    today: TODAY,
    interactive: asker !== undefined,
    input: new PassThrough(),
    output: into(said),
    errors: into(complained),
    ...(asker && { asker }),
  });
  return { code, output: said.join(''), errors: complained.join('') };
}

/** Every file of a dossier with its text: what was there before and after. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ])
      .sort(),
  );
}

export const textOf = (folder: string, file: string): string | undefined =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;

/** All that a quotation of the made-up dossier needs. */
export const QUOTE = [
  'quote',
  '--text',
  'The bridge is ours.',
  '--lang',
  'en',
  '--speaker',
  'comite',
  '--source',
  'lettre-mairie',
  '--translations.fr',
  'Le pont est à nous.',
];
