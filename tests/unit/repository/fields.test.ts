/** docs/fields.md and what it shows: an example of every field, and examples that make a dossier. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { z } from 'zod';
import { check } from '../../../src/check/index.ts';
import { COMPONENTS, usage } from '../../../src/check/prose/components.ts';
import { fieldsPage } from '../../../src/cli/fields-page/page.ts';
import { toYaml } from '../../../src/cli/records/yaml.ts';
import { KINDS, type Kind, rowOf } from '../../../src/dossier/kinds.ts';
import { dossier } from '../../../src/dossier/schema/dossier.ts';
import { type Described, exampleOf, isDescribed } from '../../../src/dossier/schema/example.ts';
import { EXAMPLE_IDS } from '../../../src/dossier/schema/fields.ts';
import { jsonSchema } from '../../../src/dossier/schema/shape.ts';

const page = fieldsPage();
const ALL = [...KINDS, 'dossier'] as const;
const schemaOf = (kind: Kind | 'dossier'): z.ZodType => (kind === 'dossier' ? dossier : rowOf(kind).schema);

test('the page of the fields is in step with the schemas: npm run schemas writes it', () => {
  assert.equal(readFileSync('docs/fields.md', 'utf8'), page);
});

/** Of these only one may stand: the field that goes where the other is given. */
const INSTEAD_OF: Record<string, string> = { 'home.questions[].figure': 'claim' };

/** Every field below a schema, with the schema and what is written around it. */
function* fields(schema: unknown, name = '', wrap = (value: unknown): unknown => value): Generator<[string, Described, unknown]> {
  if (!isDescribed(schema) || schema.localized === true) return;
  for (const branch of Array.isArray(schema.anyOf) ? schema.anyOf : []) yield* fields(branch, name, wrap);
  if (isDescribed(schema.items))
    yield* fields(schema.items, `${name}[]`, (value) => wrap([value, ...(exampleOf(schema) as unknown[]).slice(1)]));
  for (const [key, field] of Object.entries(isDescribed(schema.properties) ? schema.properties : {})) {
    if (!isDescribed(field)) continue;
    const path = `${name}${name && '.'}${key}`;
    const { [INSTEAD_OF[path] ?? '']: _, ...rest } = exampleOf(schema) as Record<string, unknown>;
    const around = (value: unknown) => wrap({ ...rest, [key]: value });
    yield [path, field, around(exampleOf(field))];
    yield* fields(field, path, around);
  }
}

test('every field has an example that its schema accepts, in the page and in the schemas that editors read', () => {
  for (const kind of ALL) {
    for (const [path, field, whole] of fields(jsonSchema(kind))) {
      assert.ok(page.includes(`| \`${path}\``), `${kind}: ${path}`);
      assert.ok('enum' in field || (Array.isArray(field.examples) && field.examples[0] !== undefined), `${kind}.${path}`);
      const { error } = schemaOf(kind).safeParse(whole);
      assert.equal(error, undefined, `${kind}.${path}: ${JSON.stringify(whole)}`);
    }
  }
});

test('the smallest records of the page are a dossier that the check accepts', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-fields-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const article = { article: EXAMPLE_IDS.sources };
  write('dossier.yaml', toYaml('dossier', { ...(exampleOf(jsonSchema('dossier')) as object), ...article }, ['en']));
  for (const kind of KINDS) {
    mkdirSync(join(folder, kind));
    const yaml = toYaml(kind, exampleOf(jsonSchema(kind)), ['en']);
    assert.ok(page.includes(`\`\`\`yaml\n${yaml}\`\`\``), kind);
    write(`${kind}/${EXAMPLE_IDS[kind]}.yaml`, yaml);
  }
  write('pages/overview.en.mdx', 'The town closed the canal.\n');
  const { diagnostics } = check(folder);
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file}: ${message}`),
    [],
  );
});

test('the documentation for contributors lists all elements of prose with their attributes', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const name of COMPONENTS.keys()) {
    assert.ok(page.includes(`\`${usage(name)}\``), name);
    assert.ok(contributing.includes(usage(name)), `${usage(name)} in CONTRIBUTING.md`);
  }
});
