import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { READING } from '../../../src/dossier/load/reading.ts';
import { base } from '../../corpora/bad/base.ts';
import { corpus } from '../../corpora/bad/index.ts';
import { inFolder, said } from './folder.ts';

test('nothing is reported for a dossier without errors', () => {
  inFolder(base, (folder) =>
    assert.deepEqual(
      check(folder).diagnostics.map((one) => said(one, folder)),
      [],
    ),
  );
});

for (const [theme, inputs] of Object.entries(corpus)) {
  describe(`bad ${theme}`, () => {
    for (const { name, files, says } of inputs) {
      test(`${name}: exactly what is wrong is reported, at its place`, () => {
        inFolder(files, (folder) => {
          const found = check(folder).diagnostics.map((one) => said(one, folder));
          // The corpus gives the beginning of each message; where it differs, the whole is shown.
          const matched = found.map((line, i) => (says[i] !== undefined && line.startsWith(says[i]) ? says[i] : line));
          assert.deepEqual(matched, says);
        });
      });
    }
  });
}

describe('the corpus of bad inputs', () => {
  const inputs = Object.values(corpus).flat();

  test('has at least 200 inputs, each named once, each with something to be said of it', () => {
    assert.ok(inputs.length >= 200, `${inputs.length} inputs`);
    assert.equal(new Set(inputs.map(({ name }) => name)).size, inputs.length);
    assert.deepEqual(
      inputs.filter(({ says }) => says.length === 0).map(({ name }) => name),
      [],
    );
  });

  test('breaks every rule at least once', () => {
    const broken = new Set(inputs.flatMap(({ says }) => says.map((line) => line.split(' ')[2]?.slice(0, -1))));
    // What cannot be opened is no text: files.test.ts has it.
    const all = [...Object.keys(READING), ...rules.map(({ id }) => id)].filter((id) => id !== 'unreadable-file');
    assert.deepEqual(
      all.filter((id) => !broken.has(id)),
      [],
    );
  });
});
