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
  /** Time of the processors, that of the system included: it does not depend on what else the machine does. NaN where the system has no way to tell. */
  processor: number;
  /** Of the largest process, in megabytes; NaN where the system has no way to tell. */
  megabytes: number;
}

/** Runs a command to its end; its time of the processor and peak memory by GNU time where that is installed. */
function timed(args: string[], env: Record<string, string> = {}): Run {
  const gnu = spawnSync('/usr/bin/time', ['--version']).status === 0;
  const started = performance.now();
  const { status, stderr } = spawnSync(gnu ? '/usr/bin/time' : 'node', gnu ? ['-f', 'took %U %S peak %M', 'node', ...args] : args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  const [, user, system, peak] = /took (\S+) (\S+) peak (\d+)/.exec(stderr) ?? [];
  return {
    seconds: (performance.now() - started) / 1000,
    processor: Number(user ?? Number.NaN) + Number(system ?? Number.NaN),
    megabytes: Number(peak ?? Number.NaN) / 1024,
  };
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

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const sizeOf = (folder: string): number => filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);

function madeUp(quotes = LARGE): string {
  const folder = join(scratch, 'content');
  timed(['tests/bench/made-up.ts', folder, String(quotes)]);
  return folder;
}

/** A cold build of a made-up dossier into an empty folder. */
function buildMadeUp(quotes: number): Run & { dist: string } {
  const dist = join(scratch, 'dist-large');
  rmSync(dist, { recursive: true, force: true });
  return { ...timed(['src/cli/build.ts', '--outDir', dist], { CONTENT_DIR: madeUp(quotes) }), dist };
}

/** How much more processor time three times the quotations take. */
function growth(quotes: number): Figure {
  const small = buildMadeUp(quotes).processor;
  return {
    what: `processor time of ${3 * quotes} quotations, of that of ${quotes}`,
    value: buildMadeUp(3 * quotes).processor / small,
    unit: 'times',
    limit: 3.3,
  };
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
      for (const folder of ['.cache/cards', dist]) rmSync(folder, { recursive: true, force: true });
      return timed(['src/cli/build.ts', '--outDir', dist]);
    });
    return [
      { what: 'cold build of this dossier, median of 3', value: median(runs.map(({ seconds }) => seconds)), unit: 's', limit: 8 },
      { what: '… processor time', value: median(runs.map(({ processor }) => processor)), unit: 's' },
      { what: '… peak memory', value: median(runs.map(({ megabytes }) => megabytes)), unit: 'MB', limit: 800 },
      { what: '… size', value: sizeOf(dist) / 1e6, unit: 'MB' },
      { what: 'heaviest record page on the wire', value: heaviestRecord(dist) / 1000, unit: 'kB', limit: 14 },
    ];
  },
  large() {
    const { dist, ...run } = buildMadeUp(LARGE);
    return [
      { what: `build of ${LARGE} quotations in two languages`, value: run.seconds, unit: 's', limit: 45 },
      { what: '… processor time', value: run.processor, unit: 's' },
      { what: '… peak memory', value: run.megabytes, unit: 'MB', limit: 1200 },
      { what: '… files a quotation', value: filesIn(dist).length / LARGE, unit: '', limit: 8 },
      { what: '… size', value: sizeOf(dist) / 1e6, unit: 'MB' },
      { what: '… heaviest record page on the wire', value: heaviestRecord(dist) / 1000, unit: 'kB', limit: 14 },
    ];
  },
  growth: () => [growth(3_000), growth(10_000)],
  cards: () => (printed('tests/bench/cards.ts') as { figures: Figure[] }).figures,
  check() {
    const here = median([1, 2, 3, 4, 5].map(() => timed(['src/cli/check.ts']).seconds));
    const there = timed(['src/cli/check.ts'], { CONTENT_DIR: madeUp() }).seconds;
    return [
      { what: 'check of this dossier, median of 5', value: here, unit: 's', limit: 0.7 },
      { what: `check of ${LARGE} quotations`, value: there, unit: 's', limit: 2.5 },
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
