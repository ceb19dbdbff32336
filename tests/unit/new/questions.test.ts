import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { ADDRESS_PROBLEMS } from '../../../src/dossier/schema/address.ts';
import { jsonSchema } from '../../../src/dossier/schema/shape.ts';
import { QUESTIONS } from '../../../src/i18n/fr/fields.ts';

function descriptions(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(descriptions);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string' ? [value] : descriptions(value),
  );
}

const asked = new Set(KINDS.flatMap((kind) => descriptions(jsonSchema(kind))));

test('every question of the schemas is asked in French too', () => {
  assert.deepEqual(
    [...asked].filter((words) => !QUESTIONS[words]),
    [],
  );
});

test('every refusal of the schemas is said in French too', () => {
  const source = globSync('src/dossier/schema/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const refusals = [...source.matchAll(/(?:regex\(.*, |refine\([^']*, |min\(\d+, )'((?:is|starts|gives|needs) [^']+)'/g)].map(
    ([, words = '']) => words,
  );
  assert.ok(refusals.length > 5);
  assert.deepEqual(
    [...refusals, ...ADDRESS_PROBLEMS].filter((words) => words !== 'needs one language at least' && !QUESTIONS[words]),
    [],
  );
});

test('no French question is left of a schema that has changed', () => {
  const refusal = /^(?:is|starts|gives|needs) /;
  assert.deepEqual(
    Object.keys(QUESTIONS).filter((words) => !refusal.test(words) && !ADDRESS_PROBLEMS.includes(words) && !asked.has(words)),
    [],
  );
});

test('the French is set as French is', () => {
  for (const french of Object.values(QUESTIONS)) assert.doesNotMatch(french, / [;!?:»]|« |'/);
});
