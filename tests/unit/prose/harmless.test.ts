/** Everything of the harmless corpus passes the check and comes out of the build as it should. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkProse } from '../../../src/check/prose/check.ts';
import { COMPONENTS } from '../../../src/check/prose/components.ts';
import { HARMLESS } from '../../corpora/mdx/harmless.ts';
import { builder, render } from './build.ts';

test('the corpus has at least 40 texts, each by its own name', () => {
  assert.ok(HARMLESS.length >= 40, `only ${HARMLESS.length}`);
  assert.equal(new Set(HARMLESS.map(({ name }) => name)).size, HARMLESS.length);
});

describe('the check passes', () => {
  for (const { name, content } of HARMLESS) {
    test(name, () => assert.deepEqual(checkProse('a.mdx', content), []));
  }
});

const compile = await builder();

test('every component is told the kind of record it names', async () => {
  for (const [name, { kind }] of COMPONENTS) assert.match(await compile(`Of <${name} id="a" />.`), new RegExp(`kind: "${kind}"`));
});

describe('the build renders', () => {
  for (const { name, content, html } of HARMLESS) {
    test(name, async () => assert.equal(await render(await compile(content)), html));
  }
});
