/** The dossier that the benchmarks make up follows the rules of today: without that they measure nothing. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { writeMadeUp } from '../../bench/made-up.ts';

test('a made-up dossier has neither errors nor warnings', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeMadeUp(folder, 250);
  const { diagnostics, loaded } = check(folder);
  assert.deepEqual(
    diagnostics.map(({ file, message }) => `${file}: ${message}`),
    [],
  );
  assert.equal(loaded.records.quotes.size, 250);
});
