/**
 * Live editing of a copy of this dossier: how long `npm run dev` takes until it
 * serves a page, how long after a change of a record its page shows it, and the
 * search index that goes with it. Prints JSON.
 */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { median } from './figures.ts';

const PORT = 4407;
const EDITS = 5;
const content = '.cache/bench/content-edited';
rmSync(content, { recursive: true, force: true });
cpSync('content', content, { recursive: true });

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
async function start(): Promise<{ server: ReturnType<typeof spawn>; ready: number }> {
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

await stop((await start()).server);
const { server, ready } = await start();
const topic = readdirSync(join(content, 'topics'))
  .find((name) => name.endsWith('.yaml'))
  ?.replace('.yaml', '');
const file = join(content, 'topics', `${topic}.yaml`);
const before = readFileSync(file, 'utf8');
const page = `/topics/${topic}/`;
await until(page, '<main');
await get('/pagefind/start.en.json');

const edits: number[] = [];
const indexes: number[] = [];
for (let i = 0; i < EDITS; i++) {
  const words = `edit${i}by${process.pid}`;
  writeFileSync(
    file,
    before.replace(/^definition:[\s\S]*?^ {2}en: "?/m, (start) => `${start}${words} `),
  );
  edits.push(await until(page, words));
  const asked = performance.now();
  await get('/pagefind/start.en.json');
  indexes.push((edits.at(-1) ?? 0) + performance.now() - asked);
}
await stop(server);

console.log(
  JSON.stringify({
    name: 'edit',
    figures: [
      { what: 'npm run dev: ready', value: ready / 1000, unit: 's', limit: 3 },
      { what: '… a change of a record on its page, median of 5', value: median(edits) / 1000, unit: 's', limit: 0.7 },
      { what: '… and in the search index', value: median(indexes) / 1000, unit: 's', limit: 3 },
    ],
  }),
);
