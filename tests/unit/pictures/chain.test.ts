import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { restingOn } from '../../../src/components/pictures/chain.ts';
import { get } from '../../../src/dossier/graph.ts';
import { changed, extremes, record } from './dossier.ts';

describe('what rests on a source', () => {
  test('is each of its quotations with the claims it bears on', () => {
    const [first] = restingOn(get(extremes, 'sources', 'chronicle-lantern'));
    assert.equal(first?.quote?.id, 'sixty-words');
    assert.deepEqual(
      first?.claims.map(({ claim, bearing }) => `${claim.id} ${bearing}`),
      ['forty-pieces supports'],
    );
  });

  test('is the claims that cite it without words, where it has no quotation', () => {
    const resting = restingOn(get(extremes, 'sources', 'witness-01'));
    assert.deepEqual(
      resting.map(({ quote, claims }) => [quote, claims.map(({ bearing }) => bearing)]),
      [[undefined, ['nuances']]],
    );
  });

  test('is nothing, for a source that nothing uses', () => {
    assert.deepEqual(restingOn(get(extremes, 'sources', 'witness-01')).length, 1);
    const graph = changed((loaded) => {
      record(loaded, 'claims', 'forty-pieces').data.evidence = [];
    });
    assert.deepEqual(restingOn(get(graph, 'sources', 'witness-01')), []);
  });
});
