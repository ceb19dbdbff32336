/** What is measured: made where what is there is older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or any in a folder, was last written. */
const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(path, file)).mtimeMs))
    : statSync(path).mtimeMs;

/** Runs a program that makes a folder, unless the folder is newer than all that it is made of. */
function made(folder: string, inputs: readonly string[], args: readonly string[]): string {
  if (existsSync(folder) && statSync(folder).mtimeMs > Math.max(...inputs.map(newest))) return folder;
  if (spawnSync('node', args, { stdio: 'ignore' }).status !== 0) throw new Error(`${folder} could not be made.`);
  return folder;
}

/** The folder of this dossier’s site. */
export function builtSite(): string {
  const dist = '.cache/bench/dist';
  return made(dist, ['src', 'public', 'package.json', 'astro.config.mjs', 'content'], ['src/cli/build.ts', '--outDir', dist]);
}

/** The folder of the search index, and of nothing else, of a made-up dossier. */
export function madeUpIndex(quotes: number): string {
  const folder = `.cache/bench/index-${quotes}`;
  const inputs = ['src/search', 'src/dossier', 'src/i18n', 'tests/bench/made-up.ts', 'tests/bench/index-alone.ts'];
  return made(folder, inputs, ['tests/bench/index-alone.ts', folder, String(quotes)]);
}
