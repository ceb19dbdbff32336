import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { quoteCheck } from '../../../src/check/verbatim/check.ts';
import { contextsOf } from '../../../src/check/verbatim/context.ts';
import { locate } from '../../../src/check/verbatim/locate.ts';
import { fingerprint, GARDEN } from './made-up.ts';

suite('of a quotation a page says', () => {
  const outcome = { outcome: 'found', place: { start: 0, end: 5 }, parts: [{ start: 0, end: 5 }] } as const;
  test('that it is checked against the full source, when all of that was read and is held', () => {
    assert.deepEqual(quoteCheck('full', { coverage: 'full', outcome }), { state: 'checked-full' });
  });
  test('that its wording was read in a copy, when passages are held or only a part was read', () => {
    assert.deepEqual(quoteCheck('full', { coverage: 'passages', outcome }), { state: 'checked-passage' });
    assert.deepEqual(quoteCheck('opening', { coverage: 'full', outcome }), { state: 'checked-passage' });
    assert.deepEqual(quoteCheck('excerpt', { coverage: 'passages', outcome }), { state: 'checked-passage' });
  });
  test('that it was not re-read, when its source has no fingerprint', () => {
    assert.deepEqual(quoteCheck('full', undefined), { state: 'not-checked', why: 'no-fingerprint' });
  });
  test('never that it was checked, when it was not found at one place', () => {
    for (const other of [
      { outcome: 'missing', reason: 'wording', longest: '' },
      { outcome: 'too-short', part: 'x' },
      { outcome: 'ambiguous', places: [] },
    ] as const) {
      assert.deepEqual(quoteCheck('full', { coverage: 'full', outcome: other }), {
        state: 'not-checked',
        why: other.outcome,
      });
    }
  });
});

suite('the context of a quotation', () => {
  test('is what stands before and after it, as the text writes it, on one line', () => {
    assert.deepEqual(contextsOf("we DON'T regret", GARDEN.replaceAll(' ', '\n'), 'full'), [
      { prefix: 'said the head gardener, “and', suffix: 'one of them.” Each tulip' },
    ]);
  });
  test('is given for each of its places', () => {
    const contexts = contextsOf('Visitors may walk, sit and read', GARDEN, 'full');
    assert.equal(contexts.length, 2);
    for (const context of contexts) assert.equal(locate('Visitors may walk, sit and read', context, fingerprint(GARDEN)).outcome, 'found');
  });
  test('has one side only at the ends of the text', () => {
    assert.deepEqual(contextsOf('The garden', GARDEN, 'full'), [{ suffix: 'opens at eight. Visitors may' }]);
    assert.deepEqual(contextsOf('rings.', GARDEN, 'full'), [{ prefix: 'and read until the bell' }]);
  });
  test('stops at the ends of a passage', () => {
    assert.deepEqual(contextsOf('three four', 'one two\r\n\r\nthree four\r\nfive\n\nsix', 'passages'), [{ suffix: 'five' }]);
    assert.deepEqual(contextsOf('two three', 'one two\n\nthree four', 'passages'), []);
  });
  test('goes around the first and the last part of a quotation with […]', () => {
    assert.deepEqual(contextsOf('opens at […] pick the', GARDEN, 'full'), [
      { prefix: 'The garden', suffix: 'flowers. “We planted 3,500 tulips' },
    ]);
  });
  test('is empty for words that are not in the text', () => assert.deepEqual(contextsOf('the gong rings', GARDEN, 'full'), []));
});
