import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const LONGEST = 160;

test('no line of a template is longer than 160 characters', () => {
  const files = globSync('src/**/*.astro');
  assert.ok(files.length > 30);
  const long = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.length > LONGEST ? [`${file}:${at + 1}: ${line.length}`] : [])),
  );
  assert.deepEqual(long, []);
});
