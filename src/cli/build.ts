/**
 * `npm run build [-- --outDir DIR]`: checks the content, then builds the site.
 * What is built stands in a folder of its own until it is whole: a build that
 * fails leaves no half-finished site behind, and the last good one as it was.
 */
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const outDir = resolve(values.outDir);

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
const partial = `${outDir}.partial`;
const { build } = await import('astro');
try {
  await rm(partial, { recursive: true, force: true });
  await build({ outDir: partial, logLevel: 'warn' });
  await rm(outDir, { recursive: true, force: true });
  await rename(partial, outDir);
} catch (error) {
  await rm(partial, { recursive: true, force: true });
  process.stderr.write(`${error instanceof Error ? error.stack || error.message : String(error)}\nNothing was built.\n`);
  process.exit(1);
}
process.stdout.write(`The site is in ${values.outDir}.\n`);
