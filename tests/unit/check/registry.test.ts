import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { PROSE_RULES } from '../../../src/check/prose/rules/index.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { rulesPage } from '../../../src/cli/rules-page/page.ts';
import { READING } from '../../../src/dossier/load/reading.ts';

const root = new URL('../../../', import.meta.url);
const ids = [...Object.keys(READING), ...rules.map(({ id }) => id), ...PROSE_RULES.map(({ id }) => id)];

describe('the rules', () => {
  test('have ids that are unique, in kebab case', () => {
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)),
      [],
    );
  });

  test('stand one in each file, which has the name of its id', () => {
    const helpers = ['index.ts', 'rule.ts', 'reading.ts', 'shared'];
    const files = readdirSync(new URL('src/check/rules/', root)).filter((name) => !helpers.includes(name));
    assert.deepEqual(files.toSorted(), rules.map(({ id }) => `${id}.ts`).toSorted());
  });

  test('each give a reason, as a sentence', () => {
    const reasons = [...Object.values(READING), ...rules.map(({ why }) => why), ...PROSE_RULES.map(({ why }) => why)];
    assert.deepEqual(
      reasons.filter((why) => !/^\p{Lu}.{20,}\.$/u.test(why)),
      [],
    );
  });

  test('are on the page of the docs, which is in step: run “node src/cli/rules-page.ts”', () => {
    assert.equal(readFileSync(new URL('docs/rules.md', root), 'utf8'), rulesPage());
    for (const id of ids) assert.ok(rulesPage().includes(`| \`${id}\` |`), id);
  });
});
