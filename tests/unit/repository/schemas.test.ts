import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { schemaFiles } from '../../../src/cli/schemas/files.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';

test('the committed schemas are those of the records: npm run schemas writes them', () => {
  for (const { file, text } of schemaFiles()) assert.equal(readFileSync(file, 'utf8'), text, file);
  assert.deepEqual(
    readdirSync('schemas').sort(),
    schemaFiles()
      .map(({ file }) => file.slice('schemas/'.length))
      .sort(),
  );
});

test('every kind of record, and the dossier itself, has a schema in which every field is documented', () => {
  const documented = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const {
      properties = {},
      items,
      anyOf = [],
    } = schema as { properties?: Record<string, { description?: string }>; items?: unknown; anyOf?: unknown[] };
    for (const [key, property] of Object.entries(properties)) {
      assert.ok(property.description, `${path}.${key}`);
      documented(property, `${path}.${key}`);
    }
    documented(items, path);
    for (const branch of anyOf) documented(branch, path);
  };
  const files = schemaFiles();
  assert.equal(files.length, KINDS.length + 1);
  for (const { file, text } of files) documented(JSON.parse(text), file);
});

test('no schema uses a keyword that editors’ tools of draft 7 would pass over', () => {
  for (const { file, text } of schemaFiles())
    assert.doesNotMatch(text, /"(?:\$defs|prefixItems|unevaluated\w+|dependent\w+|minContains|\$dynamicRef)"/, file);
});
