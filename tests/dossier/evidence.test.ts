import assert from 'node:assert/strict';
import { load } from '../../src/dossier/load/load.ts';
import { test } from './this-dossier.ts';

test('every statement of the article is covered by exactly one claim', () => {
  const rows = [...load('content').records.claims.values()].flatMap(({ data }) => data.article).sort();
  assert.deepEqual(
    rows,
    Array.from({ length: 33 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`),
  );
});
