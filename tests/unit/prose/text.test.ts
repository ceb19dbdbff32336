import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProse } from '../../../src/check/prose/pipeline.ts';
import { plainText } from '../../../src/check/prose/text.ts';

test('the words of a list, a table or a quotation do not run into one another', () => {
  assert.equal(
    plainText(parseProse('- one *two*\n- three\n\n> four\n>\n> five\n\n| a | b |\n|---|---|\n| c | [d](https://example.org) |\n')),
    'one two\nthree\nfour\nfive\na\nb\nc\nd',
  );
});

test('a component leaves a mark where it shows words of another record', () => {
  assert.equal(
    plainText(parseProse('They denounced <Quote id="x"/>. The two.\n\nSee <Claim id="y"/>’s page.')),
    'They denounced …. The two.\nSee …’s page.',
  );
});

test('words of one paragraph stay together, whatever marks and breaks are in it', () => {
  assert.equal(plainText(parseProse('un**believ**able  \nnew `code` line\nand on')), 'unbelievable new code line\nand on');
});
