/**
 * `npm run bench`: the figures the project is held to, as a table, and as JSON in
 * .cache/bench.json. `npm run bench -- build search` runs the named parts only.
 * Machines are noisy: compare figures of one run, never single ones across runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Figure, median, show } from './figures.ts';

const scratch = '.cache/bench';
const LARGE = 10_000;

interface Run {
  seconds: number;
  /** Of the largest process, in megabytes; NaN where the system has no way to tell. */
  megabytes: number;
}

/** Runs a command to its end; its peak memory by GNU time where that is installed. */
function timed(args: string[], env: Record<string, string> = {}): Run {
  const gnu = spawnSync('/usr/bin/time', ['--version']).status === 0;
  const started = performance.now();
  const { status, stderr } = spawnSync(gnu ? '/usr/bin/time' : 'node', gnu ? ['-f', 'peak %M', 'node', ...args] : args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  return { seconds: (performance.now() - started) / 1000, megabytes: peak ? Number(peak) / 1024 : Number.NaN };
}

const onTheWire = (file: string) => brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** The heaviest record page of a built site, in bytes on the wire, its script included. */
function heaviestRecord(dist: string): number {
  const scripts = readdirSync(join(dist, '_astro')).filter((file) => file.startsWith('Layout') && file.endsWith('.js'));
  const script = scripts.reduce((sum, file) => sum + onTheWire(join(dist, '_astro', file)), 0);
  let heaviest = 0;
  for (const kind of ['claims', 'actors', 'quotes', 'events', 'figures', 'sources', 'topics']) {
    for (const entry of readdirSync(join(dist, kind), { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name === 'by' || entry.name === 'page') continue;
      heaviest = Math.max(heaviest, onTheWire(join(dist, kind, entry.name, 'index.html')));
    }
  }
  return heaviest + script;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

function large(): string {
  const folder = join(scratch, 'content');
  rmSync(folder, { recursive: true, force: true });
  timed(['tests/bench/made-up.ts', folder, String(LARGE)]);
  return folder;
}

/** The JSON on the last line that a script prints. */
function printed(file: string): unknown {
  const { status, stdout, stderr } = spawnSync('node', [file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const PARTS: Record<string, () => Figure[]> = {
  build() {
    const dist = join(scratch, 'dist');
    const runs = [1, 2, 3].map(() => {
      rmSync('.cache/cards', { recursive: true, force: true });
      return timed(['src/cli/build.ts', '--outDir', dist]);
    });
    return [
      { what: 'cold build of this dossier, median of 3', value: median(runs.map(({ seconds }) => seconds)), unit: 's', limit: 15 },
      { what: '… peak memory', value: median(runs.map(({ megabytes }) => megabytes)), unit: 'MB' },
      { what: '… size', value: sizeOf(dist) / 1e6, unit: 'MB' },
      { what: 'heaviest record page on the wire', value: heaviestRecord(dist) / 1000, unit: 'kB', limit: 14 },
    ];
  },
  large() {
    const dist = join(scratch, 'dist-large');
    const run = timed(['src/cli/build.ts', '--outDir', dist], { CONTENT_DIR: large() });
    return [
      { what: `build of ${LARGE} quotations in two languages`, value: run.seconds, unit: 's', limit: 100 },
      { what: '… peak memory', value: run.megabytes, unit: 'MB', limit: 2048 },
      { what: '… heaviest record page on the wire', value: heaviestRecord(dist) / 1000, unit: 'kB', limit: 14 },
    ];
  },
  check() {
    const here = median([1, 2, 3, 4, 5].map(() => timed(['src/cli/check.ts']).seconds));
    const there = timed(['src/cli/check.ts'], { CONTENT_DIR: large() }).seconds;
    return [
      { what: 'check of this dossier, median of 5', value: here, unit: 's', limit: 2 },
      { what: `check of ${LARGE} quotations`, value: there, unit: 's', limit: 15 },
    ];
  },
  verbatim() {
    const found = printed('tests/bench/verbatim.ts') as { totalMs: number };
    return [{ what: '10,000 quotations against 200 sources of 3,000 words', value: found.totalMs / 1000, unit: 's', limit: 2 }];
  },
  search: () => (printed('tests/bench/search.ts') as { figures: Figure[] }).figures,
  paint: () => (printed('tests/bench/paint.ts') as { figures: Figure[] }).figures,
  lighthouse: () => (printed('tests/bench/lighthouse.ts') as { figures: Figure[] }).figures,
  exports: () => (printed('tests/bench/exports.ts') as { figures: Figure[] }).figures,
  edit: () => (printed('tests/bench/edit.ts') as { figures: Figure[] }).figures,
  /** What a contributor waits for; `npm ci` comes on top. */
  tests: () => [{ what: 'npm test, every step', value: timed(['tests/run.ts']).seconds, unit: 's', limit: 390 }],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}: the parts are ${Object.keys(PARTS).join(', ')}.`);

mkdirSync(scratch, { recursive: true });
const figures = Object.entries(PARTS)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .flatMap(([, part]) => part());
writeFileSync('.cache/bench.json', `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
show(figures);
