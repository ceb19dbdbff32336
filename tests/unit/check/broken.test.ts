import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { base } from '../../corpora/bad/base.ts';
import { inFolder } from './folder.ts';

test('a record that cannot be read is reported, and no consequential errors in other records', () => {
  for (const [broken, text] of Object.entries(base)) {
    if (!broken.endsWith('.yaml') || broken === 'dossier.yaml') continue;
    inFolder({ ...base, [broken]: `${text}mistyped: key\n` }, (folder) => {
      const files = check(folder).diagnostics.map(({ file, message }) => `${file.slice(folder.length + 1)}: ${message}`);
      assert.deepEqual(files, [`${broken}: mistyped is no key of this record.`]);
    });
  }
});
