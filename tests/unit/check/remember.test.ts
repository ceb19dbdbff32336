/** What is kept of the files that did not change makes no difference to what is found. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { memory } from '../../../src/dossier/load/remember.ts';
import { corpus } from '../../corpora/bad/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('one bad input after the other in one folder gives what a first reading of each gives', () => {
  const remember = memory();
  for (const { name, files } of [...(corpus.yaml ?? []), ...(corpus.prose ?? [])]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    assert.deepEqual(check(folder, remember).diagnostics, check(folder).diagnostics, name);
  }
});
