/** The sites that are measured: built where what is there is older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or any in a folder, was last written. */
const newest = (path: string): number =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(path, file)).mtimeMs))
    : statSync(path).mtimeMs;

function build(dist: string, madeUp?: string): string {
  const inputs = ['src', 'public', 'package.json', 'astro.config.ts', ...(madeUp ? ['tests/bench'] : ['content'])];
  if (existsSync(dist) && statSync(dist).mtimeMs > Math.max(...inputs.map(newest))) return dist;
  if (madeUp) spawnSync('node', ['tests/bench/made-up.ts', madeUp, '10000'], { stdio: 'ignore' });
  const env = { ...process.env, ...(madeUp ? { CONTENT_DIR: madeUp } : {}) };
  if (spawnSync('node', ['src/cli/build.ts', '--outDir', dist], { env, stdio: 'ignore' }).status !== 0)
    throw new Error(`${dist} could not be built.`);
  return dist;
}

/** The folder of this dossier’s site. */
export const builtSite = () => build('.cache/bench/dist');

/** The folder of the site of a made-up dossier of 10,000 quotations. */
export const builtLarge = () => build('.cache/bench/dist-large', '.cache/bench/content');
