/** ARCHITECTURE.md says what the linter enforces. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Override {
  includes: string[];
  linter?: { rules?: { style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } } } };
}

test('the table of what must not be imported is that of biome.json', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: Override[] };
  const enforced = overrides.flatMap(({ includes, linter }) => {
    const patterns = linter?.rules?.style?.noRestrictedImports?.options.patterns ?? [];
    return patterns.map(({ group }) => {
      const folders = group.map((one) => one.replace('**/../', '').replace('/**', ''));
      return [includes[0]?.replace('/**', ''), folders.join(', ')];
    });
  });
  const rows = readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(src\/\w+)` \|.*\| ([^|]+) \|$/gm);
  const written = [...rows].map(([, folder, imports]) => [folder, imports]);
  assert.ok(enforced.length > 8);
  assert.deepEqual(written, enforced);
});
