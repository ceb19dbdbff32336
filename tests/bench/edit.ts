/**
 * Live editing of a copy of this dossier, and of a made-up one of 10,000 quotations:
 * how long `npm run dev` takes until it is ready, how long after a change of a record
 * its page shows it, and the search index that goes with it. With each time goes the
 * processor time of the server, which other work on the machine disturbs less.
 * Prints JSON.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Figure, median } from './figures.ts';
import { writeMadeUp } from './made-up.ts';

const PORT = 4407;
const EDITS = 5;

const get = async (path: string): Promise<string> => {
  try {
    const response = await fetch(`http://localhost:${PORT}${path}`);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
};

/** Milliseconds until a page holds some words. */
async function until(path: string, words: string): Promise<number> {
  const started = performance.now();
  while (!(await get(path)).includes(words)) await setTimeout(10);
  return performance.now() - started;
}

/** Starts the server; the first start fills the caches that the second finds. */
async function start(content: string): Promise<{ server: ReturnType<typeof spawn>; ready: number }> {
  const started = performance.now();
  const server = spawn('node', ['src/cli/dev.ts', '--port', String(PORT)], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((done) => server.stdout.on('data', (data) => String(data).includes('watching for') && done()));
  return { server, ready: performance.now() - started };
}

async function stop(server: ReturnType<typeof spawn>): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
}

/** Seconds of processor that a process has used; NaN where the system does not say. */
function processorOf({ pid }: ReturnType<typeof spawn>): number {
  if (!existsSync(`/proc/${pid}/stat`)) return Number.NaN;
  const [, , , , , , , , , , , user = '', system = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(user) + Number(system)) / 100;
}

interface Limits {
  ready?: number;
  edit: number;
  index: number;
}

async function measure(content: string, label: string, limits: Limits): Promise<Figure[]> {
  await stop((await start(content)).server);
  const { server, ready } = await start(content);
  const busy = processorOf(server);
  const topic = readdirSync(join(content, 'topics'))
    .find((name) => name.endsWith('.yaml'))
    ?.replace('.yaml', '');
  const file = join(content, 'topics', `${topic}.yaml`);
  const before = readFileSync(file, 'utf8');
  const page = `/topics/${topic}/`;
  await until(page, '<main');
  await get('/pagefind/start.en.json');

  const edits: number[] = [];
  const work: number[] = [];
  const indexes: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const words = `edit${i}by${process.pid}`;
    const had = processorOf(server);
    writeFileSync(
      file,
      before.replace(/^(definition:[\s\S]*?"?en"?: ?"?)/m, (start) => `${start}${words} `),
    );
    edits.push(await until(page, words));
    work.push(processorOf(server) - had);
    const asked = performance.now();
    await get('/pagefind/start.en.json');
    indexes.push((edits.at(-1) ?? 0) + performance.now() - asked);
  }
  await stop(server);
  const figure = (what: string, value: number, limit?: number): Figure => ({
    what: `${label}: ${what}`,
    value,
    unit: 's',
    ...(limit === undefined ? {} : { limit }),
  });
  return [
    figure('npm run dev is ready', ready / 1000, limits.ready),
    figure('… processor time', busy),
    figure('a change of a record on its page, median of 5', median(edits) / 1000, limits.edit),
    figure('… processor time', median(work)),
    figure('… and in the search index', median(indexes) / 1000, limits.index),
  ];
}

const own = '.cache/bench/content-edited';
rmSync(own, { recursive: true, force: true });
cpSync('content', own, { recursive: true });
const large = '.cache/bench/content-edited-large';
writeMadeUp(large, 10_000);
const figures = [
  ...(await measure(own, 'this dossier', { ready: 3, edit: 0.7, index: 3 })),
  ...(await measure(large, '10,000 quotations', { edit: 2, index: 3 })),
];
console.log(JSON.stringify({ name: 'edit', figures }));
