import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SaveError, save } from '../../../src/cli/records/save.ts';
import { dossier } from './command.ts';

test('a file that somebody else wrote in the meantime is left as it is, and what was written along is gone again', (t) => {
  const folder = dossier(t);
  const theirs = join(folder, 'quotes/theirs.yaml');
  const ours = join(folder, 'sources/ours.yaml');
  writeFileSync(theirs, 'text: theirs\n');
  const files = [
    { file: ours, text: 'ours' },
    { file: theirs, text: 'ours' },
  ];
  assert.throws(() => save(files), SaveError);
  assert.equal(readFileSync(theirs, 'utf8'), 'text: theirs\n');
  assert.ok(!existsSync(ours));
});

test('a kind that has no folder yet gets one', (t) => {
  const folder = dossier(t);
  const file = join(folder, 'new/kind/x.yaml');
  save([{ file, text: 'x\n' }]);
  assert.equal(readFileSync(file, 'utf8'), 'x\n');
});
