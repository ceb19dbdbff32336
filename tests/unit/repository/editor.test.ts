import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { KINDS } from '../../../src/dossier/kinds.ts';

/** JSON with comments: whole lines of them, which is all that the settings have. */
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, ''));

test('in VS Code every kind of record is checked against its own schema', () => {
  const schemas = Object.entries(read('.vscode/settings.json')['yaml.schemas'] as Record<string, string>);
  const schemaOf = (record: string) => schemas.filter(([, glob]) => matchesGlob(record, glob)).map(([schema]) => schema);
  for (const folder of ['content', 'my-dossier', 'dossiers/canal']) {
    for (const kind of KINDS) assert.deepEqual(schemaOf(`${folder}/${kind}/some-id.yaml`), [`./schemas/${kind}.json`]);
    assert.deepEqual(schemaOf(`${folder}/dossier.yaml`), ['./schemas/dossier.json']);
  }
  for (const [schema] of schemas) assert.ok(existsSync(schema), schema);
});

test('VS Code recommends what completes the records, the prose and the code', () => {
  assert.deepEqual(read('.vscode/extensions.json').recommendations, [
    'redhat.vscode-yaml',
    'unifiedjs.vscode-mdx',
    'biomejs.biome',
    'astro-build.astro-vscode',
  ]);
});
