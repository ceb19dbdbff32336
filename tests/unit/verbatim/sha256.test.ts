import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { sha256Base64url } from '../../../src/check/verbatim/sha256.ts';

const node = (text: string) => hash('sha256', text, 'base64url').slice(0, 42);

test('gives what Node’s SHA-256 gives, for every length up to three blocks', () => {
  for (let length = 0; length <= 200; length++)
    assert.equal(sha256Base64url('a'.repeat(length), 42), node('a'.repeat(length)), `${length}`);
});

test('in every script, and of a megabyte', () => {
  for (const text of ['déjà vu’', '日本語', '👩‍🎨🏴', '\u0000\uFFFF', 'é'.repeat(300_000), 'x'.repeat(1_000_000)]) {
    assert.equal(sha256Base64url(text, 42), node(text));
  }
});

test('gives as many characters as are asked for', () => {
  for (const characters of [0, 1, 8, 16]) assert.equal(sha256Base64url('abc', characters), node('abc').slice(0, characters));
});
