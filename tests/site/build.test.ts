import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
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
