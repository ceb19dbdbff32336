/** Dates are no more precise in a citation than in the record. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cslDate, isoDates, soundDate } from '../../../../src/outputs/cite/date.ts';
import { DATES } from '../../../corpora/exports/dates.ts';

describe('CSL-JSON has', () => {
  for (const { name, published, parts } of DATES) {
    if (!published) continue;
    test(name, () => {
      const date = cslDate(published);
      assert.deepEqual(date['date-parts'], parts);
      assert.equal(date.circa ?? false, published.precision === 'about');
      assert.equal(isoDates(date)[0], published.date);
    });
  }
});

describe('one date that is certainly true', () => {
  for (const { name, published, sound } of DATES) if (published) test(name, () => assert.equal(soundDate(published), sound));
});
