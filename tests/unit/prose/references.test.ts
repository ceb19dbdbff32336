/** What prose refers to, so that a dangling id can be said where it stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse, references } from '../../../src/check/prose/check.ts';

test('references come in the order of the text, each with its kind, its id and the place of the id', () => {
  const text = 'She said <Quote id="b" />, of <Actor id="a" text="x" />.\n\n- <Claim\n  id="c"\n  />\n';
  assert.deepEqual(references(text), [
    { kind: 'quotes', id: 'b', line: 1, column: 17 },
    { kind: 'actors', id: 'a', line: 1, column: 38 },
    { kind: 'claims', id: 'c', line: 4, column: 3 },
  ]);
});

test('references are found in footnotes, tables, headings and quotations, called or not', () => {
  const text =
    '## <Topic id="a" />\n\n> <Event id="b" />\n\n| <Source id="c" /> |\n| --- |\n| <Figure id="d" /> |\n\n[^1]: <Quote id="e" />';
  assert.deepEqual(
    references(text).map(({ kind, id }) => `${kind}/${id}`),
    ['topics/a', 'events/b', 'sources/c', 'figures/d', 'quotes/e'],
  );
});

test('what is in code, or is no id, is no reference', () => {
  assert.deepEqual(references('`<Quote id="a" />` <Quote id="A" /> <Quote id={"b"} /> <Quotes id="c" />'), []);
});

test('a text with errors still says its references', () => {
  const { diagnostics, references: found } = readProse('a.mdx', 'I <3 it {and <Quote id="a" />');
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['mdx-syntax', 'mdx-expression'],
  );
  assert.deepEqual(found, [{ kind: 'quotes', id: 'a', line: 1, column: 21 }]);
});
