/**
 * `npm run build [-- --outDir DIR --no-cards]`: checks the content, then builds the site.
 * What is built stands in a folder of its own until it is whole: a build that
 * fails or is interrupted leaves the last good site as it was.
 */
import { rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../dossier/diagnostics.ts';
import { contentFolder } from '../dossier/load/content-folder.ts';
import { printable, shown } from '../dossier/printable.ts';
import { lock } from './build/lock.ts';
import { refusal, replace, restore } from './build/out-dir.ts';

function fail(lines: string): never {
  process.stderr.write(`${lines}\nNothing was built.\n`);
  process.exit(1);
}

/** The error, or what it was caused by, with a code of the system. */
function codeOf(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string') return one.code;
    // The bundler passes on only the system’s message.
    if (/ENOSPC|No space left on device/.test(one.message)) return 'ENOSPC';
  }
  return undefined;
}

function explain(error: unknown): string {
  if (error instanceof ContentError) return `${error.message}\nnpm run check shows the lines.`;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full. Make room, or build elsewhere: npm run build -- --outDir DIR';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${printable((error as Error).message)}\nThe folder cannot be written to. Change its permissions, or build elsewhere: npm run build -- --outDir DIR`;
  const text = error instanceof Error ? error.stack || error.message : String(error);
  return text.split('\n').map(printable).join('\n');
}

function options() {
  try {
    return parseArgs({ options: { outDir: { type: 'string', default: 'dist' }, 'no-cards': { type: 'boolean', default: false } } }).values;
  } catch (error) {
    return fail(
      `${(error as Error).message}\nnpm run build -- --outDir DIR puts the site elsewhere than in dist; --no-cards leaves the share cards out.`,
    );
  }
}

const started = performance.now();
const { outDir: named, 'no-cards': isWithoutCards } = options();
if (isWithoutCards) process.env.SHARE_CARDS = 'none';
const outDir = resolve(named);
const partial = `${outDir}.partial`;
const clear = () => rmSync(partial, { recursive: true, force: true });

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
enableCompileCache();
try {
  restore(outDir);
  const reason = refusal(outDir, resolve('.'), resolve(contentFolder()));
  if (reason)
    fail(
      `The site cannot go into ${shown(named)}: ${printable(reason)}. A build replaces the whole folder; name an empty one or a new one.`,
    );
  process.stdout.write(`Building the site of ${printable(contentFolder())}.\n`);
  await lock((id) =>
    process.stdout.write(
      `Another build of this checkout is under way (process ${id}): waiting for it to end. If that process is no build, remove .cache/build.lock.\n`,
    ),
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      clear();
      process.stderr.write('\nThe build was interrupted: the last site is as it was.\n');
      process.exit(130);
    });
  }
  const { build } = await import('astro');
  clear();
  await build({ outDir: partial, logger: { entrypoint: new URL('build/log.ts', import.meta.url) } });
  const count = replace(outDir, partial);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`The site is in ${printable(named)}: ${count} files in ${seconds} s.\n`);
} catch (error) {
  clear();
  fail(explain(error));
}
