/** Every way in stops at the same errors in the same words, and no site shows what another dossier or an earlier build left. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { check } from '../../src/check/index.ts';
import { lineOf } from '../../src/dossier/diagnostics.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dossier-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const copy = (name: string, from = 'tests/fixtures/second') => {
  const folder = join(scratch, name);
  cpSync(from, folder, { recursive: true });
  return folder;
};
const environment = (content: string) => ({ ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' });
const run = (content: string, ...args: string[]) => spawnSync('node', args, { encoding: 'utf8', env: environment(content) });
const build = (content: string, outDir: string) => run(content, 'src/cli/build.ts', '--outDir', outDir);
const page = (outDir: string, path: string) => readFileSync(join(outDir, path, 'index.html'), 'utf8');

/** Errors of each kind of file: YAML that cannot be read, a key, a reference, prose. */
function spoil(folder: string): string[] {
  writeFileSync(join(folder, 'topics/peage.yaml'), 'term: { fr: "Péage\n');
  appendFileSync(join(folder, 'quotes/gazette-reponse.yaml'), 'colour: red\n');
  const claim = join(folder, 'claims/peage-injuste.yaml');
  writeFileSync(claim, readFileSync(claim, 'utf8').replaceAll('comite', 'comitee'));
  appendFileSync(join(folder, 'pages/overview.en.mdx'), '\n{process.env}\n');
  const errors = check(folder).diagnostics.filter(({ severity }) => severity === 'error');
  assert.ok(errors.length >= 4);
  return errors.map(lineOf);
}

describe('content with errors', () => {
  const content = copy('spoilt');
  const lines = spoil(content);

  for (const [name, args] of [
    ['astro sync', ['node_modules/astro/bin/astro.mjs', 'sync']],
    ['astro build', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(scratch, 'not-built')]],
    ['npm run build', ['src/cli/build.ts', '--outDir', join(scratch, 'not-built')]],
  ] as const)
    test(`stops ${name}, which says all that the check says`, () => {
      const { status, stderr } = run(content, ...args);
      assert.equal(status, 1);
      for (const line of lines) assert.ok(stderr.includes(line), `${line}\n\n${stderr}`);
      assert.ok(!existsSync(join(scratch, 'not-built/index.html')));
    });

  test('is shown by live editing in place of every page, in the same words, until it is mended', async () => {
    const port = 4406;
    const server = spawn('node', ['src/cli/dev.ts', '--port', String(port)], {
      env: environment(content),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    server.stdout.on('data', (data) => (output += data));
    server.stderr.on('data', (data) => (output += data));
    try {
      const get = async (path: string): Promise<{ status: number; text: string }> => {
        try {
          const response = await fetch(`http://localhost:${port}${path}`);
          return { status: response.status, text: await response.text() };
        } catch {
          return { status: 0, text: '' };
        }
      };
      const until = async (path: string, holds: (got: { status: number; text: string }) => boolean) => {
        for (;;) {
          const got = await get(path);
          if (holds(got)) return got;
          await setTimeout(50);
        }
      };
      const plain = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

      const { text } = await until('/', ({ status }) => status === 500);
      for (const line of lines) {
        assert.ok(plain(text).includes(line), line);
        assert.ok(output.includes(line), line);
      }
      assert.match(text, /ErrorOverlay/);
      assert.equal((await get('/en/overview/')).status, 500);

      // Mended, then a quotation that is not in its source any more, then new words.
      cpSync('tests/fixtures/second', content, { recursive: true });
      await until('/en/overview/', ({ status }) => status === 200);
      const overview = join(content, 'pages/overview.en.mdx');
      appendFileSync(overview, '\nWords of another day.\n');
      await until('/en/overview/', (got) => got.text.includes('Words of another day.'));
      const topic = join(content, 'topics/peage.yaml');
      writeFileSync(topic, readFileSync(topic, 'utf8').replace('"Toll"', '"Toll of the bridge"'));
      await until('/en/topics/peage/', (got) => got.text.includes('Toll of the bridge'));
      const index = await until('/pagefind/start.en.json', ({ status }) => status === 200);
      assert.ok(index.text.length > 0);
    } finally {
      server.kill();
    }
  });
});

describe('two builds in one checkout', () => {
  const [a, b] = ['a', 'b'].map((name) => ({ content: copy(name), outDir: join(scratch, `site-${name}`) })) as [Made, Made];
  const start = ({ content, outDir }: Made) =>
    spawn('node', ['src/cli/build.ts', '--outDir', outDir], { env: environment(content), stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = (process: ReturnType<typeof start>) => new Promise((done) => process.once('exit', done));

  test('at the same time, of dossiers with the same files, both come out right', async () => {
    appendFileSync(join(a.content, 'pages/overview.en.mdx'), '\nWords of the one.\n');
    appendFileSync(join(b.content, 'quotes/gazette-reponse.yaml'), 'context: { fr: "Mots de l’autre.", en: "Words of the other." }\n');
    const both = [a, b].map(start);
    for (const { stdout } of both) stdout.resume();
    assert.deepEqual(await Promise.all(both.map(ended)), [0, 0]);
    assert.match(page(a.outDir, 'en/overview'), /Words of the one/);
    assert.doesNotMatch(page(b.outDir, 'en/overview'), /Words of the one/);
    assert.match(page(b.outDir, 'en/quotes/gazette-reponse'), /Words of the other/);
    assert.doesNotMatch(page(a.outDir, 'en/quotes/gazette-reponse'), /Words of the other/);
  });

  test('the second of which is interrupted: the site of the first is still whole', async () => {
    const before = readFileSync(join(a.outDir, 'index.html'));
    const second = start(a);
    // Once the pages are being made.
    await new Promise<void>((done) => second.stdout.on('data', (data) => String(data).includes('Checked') && done()));
    second.kill('SIGTERM');
    assert.equal(await ended(second), 130);
    assert.deepEqual(readFileSync(join(a.outDir, 'index.html')), before);
    assert.ok(!existsSync(`${a.outDir}.partial`));
  });

  test('of a dossier that was renamed between them', () => {
    const renamed = join(scratch, 'renamed');
    renameSync(a.content, renamed);
    const { status, stderr } = build(renamed, a.outDir);
    assert.equal(status, 0, stderr);
    assert.match(page(a.outDir, 'en/overview'), /Words of the one/);
  });
});

interface Made {
  content: string;
  outDir: string;
}
