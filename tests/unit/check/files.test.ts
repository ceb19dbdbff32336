import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { base, type Files } from '../../corpora/bad/base.ts';
import { inFolder, said } from './folder.ts';

/** What is said of the base once its folder was changed by hand. */
const saidOf = (files: Files, change: (folder: string) => void): string[] =>
  inFolder(files, (folder) => {
    change(folder);
    return check(folder).diagnostics.map((one) => said(one, folder));
  });

const only = (found: readonly string[], line: string) =>
  assert.equal(
    found.find((one) => one.startsWith(line)) ?? found.join('\n'),
    found.find((one) => one.startsWith(line)),
  );

test('a symbolic link is refused, wherever it leads: it could show a file of the machine', () => {
  const found = saidOf(base, (folder) => symlinkSync('/etc/hostname', join(folder, 'actors/leak.yaml')));
  assert.deepEqual(found, ['actors/leak.yaml:1:1 error unexpected-file: leak.yaml is a symbolic link: a dossier holds plain files only.']);
});

test('a header that is a symbolic link is refused and not read', () => {
  const found = saidOf(base, (folder) => {
    unlinkSync(join(folder, 'dossier.yaml'));
    symlinkSync('/etc/hostname', join(folder, 'dossier.yaml'));
  });
  only(found, 'dossier.yaml:1:1 error unexpected-file: dossier.yaml is a symbolic link');
});

test('a folder of records that is a symbolic link is refused', () => {
  const { 'topics/consent.yaml': _, ...rest } = base;
  const found = saidOf(rest, (folder) => symlinkSync('/', join(folder, 'topics')));
  only(found, 'topics:1:1 error unexpected-file: topics is a symbolic link');
});

test('a folder with the name of a record is refused', () => {
  const found = saidOf(base, (folder) => mkdirSync(join(folder, 'actors/someone.yaml')));
  assert.deepEqual(found, [
    'actors/someone.yaml:1:1 error unexpected-file: someone.yaml is a folder: records stand directly in the folder of their kind.',
  ]);
});

test('a folder that does not exist, and a file in its place, are named with the setting that names them', () => {
  inFolder(base, (folder) => {
    for (const [name, problem] of [
      ['nowhere', 'does not exist'],
      ['dossier.yaml', 'is a file, not a folder'],
    ] as const) {
      const [first, ...rest] = check(join(folder, name)).diagnostics;
      assert.deepEqual(rest, []);
      assert.equal(first?.message, `The folder ${join(folder, name)} ${problem}.`);
      assert.match(first?.hint ?? '', /CONTENT_DIR/);
    }
  });
});

test('a file that may not be read is named', { skip: process.getuid?.() === 0 && 'root may read every file' }, () => {
  const found = saidOf(base, (folder) => chmodSync(join(folder, 'topics/consent.yaml'), 0));
  only(found, 'topics/consent.yaml:1:1 error unreadable-file: The file cannot be read');
});

test('a broken record is reported once, and not as missing', () => {
  const found = saidOf({ ...base, 'actors/choir.yaml': 'name: [' }, () => {});
  assert.equal(found.length, 1, found.join('\n'));
});
