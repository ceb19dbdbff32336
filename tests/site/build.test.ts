import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { folderOf, SITES } from '../sites.ts';
import { filesOf } from './pages.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dossier-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const build = (content: string, outDir: string) =>
  spawnSync('node', ['src/cli/build.ts', '--outDir', outDir], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } });

describe('the build', () => {
  test('gives the same bytes twice', () => {
    const again = join(scratch, 'again');
    const { status, stderr } = build('content', again);
    assert.equal(status, 0, stderr);
    const hash = (root: string, file: string) =>
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex');
    const files = filesOf(SITES.main);
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(again, file)) || hash(folderOf(SITES.main), file) !== hash(again, file)),
      [],
    );
  });

  const faults: { name: string; spoil: (folder: string) => void; says: RegExp }[] = [
    {
      name: 'a missing dossier.yaml',
      spoil: (folder) => rmSync(join(folder, 'dossier.yaml')),
      says: /dossier\.yaml:1:1[\s\S]*has no dossier\.yaml/,
    },
    { name: 'a missing record', spoil: (folder) => rmSync(join(folder, 'actors/comite.yaml')), says: /There is no actors\/comite/ },
    {
      name: 'broken YAML',
      spoil: (folder) => writeFileSync(join(folder, 'topics/peage.yaml'), 'term: { en: "x\n'),
      says: /topics[\\/]peage\.yaml:\d+:\d+/,
    },
    {
      name: 'an unknown key',
      spoil: (folder) => edit(folder, 'quotes/comite-peage.yaml', /^speaker:/m, 'speeker:'),
      says: /comite-peage\.yaml:\d+:1[\s\S]*Did you mean speaker\?/,
    },
    {
      name: 'a dangling id',
      spoil: (folder) => edit(folder, 'quotes/comite-peage.yaml', /^speaker: .*$/m, 'speaker: comitee'),
      says: /comite-peage\.yaml:\d+:10[\s\S]*Did you mean comite\?/,
    },
    {
      name: 'a missing language',
      spoil: (folder) => edit(folder, 'topics/peage.yaml', /fr: "[^"]*", /, ''),
      says: /peage\.yaml:\d+:\d+[\s\S]*no words in the language fr/,
    },
  ];
  const edit = (folder: string, file: string, from: RegExp, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

  for (const [i, { name, spoil, says }] of faults.entries()) {
    test(`stops at ${name}, says where and what to do, and leaves the last site alone`, () => {
      const content = join(scratch, `content-${i}`);
      cpSync('tests/fixtures/second', content, { recursive: true });
      spoil(content);
      const outDir = join(scratch, `out-${i}`);
      const files = ['_headers', 'data/datapackage.json', 'data/dossier.json', 'index.html'];
      for (const file of files) {
        mkdirSync(dirname(join(outDir, file)), { recursive: true });
        writeFileSync(join(outDir, file), 'the last good site');
      }
      const { status, stderr } = build(content, outDir);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.equal(readFileSync(join(outDir, 'index.html'), 'utf8'), 'the last good site');
      assert.ok(!existsSync(`${outDir}.partial`));
    });
  }

  describe('that is disturbed', () => {
    const content = 'tests/fixtures/second';
    const start = (outDir: string, ...options: string[]) => {
      const child = spawn('node', [...options, 'src/cli/build.ts', '--no-cards', '--outDir', outDir], {
        env: { ...process.env, CONTENT_DIR: content },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (printed += part.toString()));
      const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, printed }));
      const says = async (words: string) => {
        while (!printed.includes(words) && child.exitCode === null) await setTimeout(20);
      };
      return { child, ended, says };
    };
    const bytesOf = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
        .sort();
    const site = join(scratch, 'disturbed');
    /** Makes every write of text to a file fail after so many, as on a disk that is full. */
    const fillingUp = (writes: number) =>
      `data:text/javascript,${encodeURIComponent(`
        import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
        let left = ${writes};
        const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        const [sync, later] = [fs.writeFileSync, fs.promises.writeFile];
        const isSite = (file) => String(file).includes('disturbed.partial');
        fs.writeFileSync = (file, ...rest) => { if (isSite(file) && left-- <= 0) throw full(); return sync(file, ...rest); };
        fs.promises.writeFile = async (file, ...rest) => { if (isSite(file) && left-- <= 0) throw full(); return later(file, ...rest); };
        syncBuiltinESMExports();
      `)}`;

    test('leaves the last site whole, and the next build goes through', async () => {
      cpSync(folderOf(SITES.second), site, { recursive: true });
      const whole = bytesOf(site);

      const full = await start(site, '--import', fillingUp(60)).ended;
      assert.equal(full.code, 1);
      assert.match(full.printed, /The disk is full\. Make room, or build elsewhere[\s\S]*Nothing was built\./);
      assert.ok(!existsSync(`${site}.partial`));
      assert.deepEqual(bytesOf(site), whole);

      const interrupted = start(site);
      await interrupted.says('Checked');
      interrupted.child.kill('SIGINT');
      const { code, printed } = await interrupted.ended;
      assert.equal(code, 130);
      assert.match(printed, /The build was interrupted: the last site is as it was\./);
      assert.ok(!existsSync(`${site}.partial`));
      assert.deepEqual(bytesOf(site), whole);

      const killed = start(site);
      await killed.says('Made');
      killed.child.kill('SIGKILL');
      await killed.ended;
      assert.deepEqual(bytesOf(site), whole);

      const last = await start(site).ended;
      assert.equal(last.code, 0, last.printed);
      assert.ok(!existsSync(`${site}.partial`));
      assert.deepEqual(bytesOf(site), whole);
    });

    test('by another build at the same time waits for it, and both are right', async () => {
      const others = [join(scratch, 'one'), join(scratch, 'two')];
      const ends = await Promise.all(others.map((outDir) => start(outDir).ended));
      for (const { code, printed } of ends) assert.equal(code, 0, printed);
      assert.equal(ends.filter(({ printed }) => printed.includes('Another build of this checkout is under way')).length, 1);
      assert.deepEqual(bytesOf(others[0] ?? ''), bytesOf(others[1] ?? ''));
    });
  });

  test('stops at an empty folder and at one that does not exist', () => {
    const empty = join(scratch, 'empty');
    mkdirSync(empty);
    for (const [folder, says] of [
      [empty, /is empty/],
      [join(scratch, 'nowhere'), /does not exist/],
    ] as const) {
      const outDir = join(scratch, 'out-empty');
      const { status, stderr } = build(folder, outDir);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.ok(!existsSync(outDir));
    }
  });
});
