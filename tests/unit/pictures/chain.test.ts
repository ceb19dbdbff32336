import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chainOf, evidenceAnchor, NAMES_SHOWN, restingOn } from '../../../src/components/pictures/chain.ts';
import { get } from '../../../src/dossier/graph.ts';
import { changed, extremes, record } from './dossier.ts';

const forty = get(extremes, 'claims', 'forty-pieces');

describe('the chain of a claim', () => {
  test('gathers forty pieces of evidence into a line for each stance without words and for each quotation', () => {
    const rows = chainOf(extremes, forty).map(({ bearing, quote, origins }) => `${bearing} ${quote?.id ?? '-'} ${origins.length}`);
    assert.deepEqual(rows, ['supports - 12', 'supports sixty-words 1', 'nuances - 13', 'disputes - 13', 'disputes hostile 1']);
  });

  test('holds every piece of evidence once, under the number of its place in the record', () => {
    const anchors = chainOf(extremes, forty).flatMap(({ origins }) => origins.map(({ anchor, source }) => `${anchor} ${source.id}`));
    assert.deepEqual(anchors.toSorted(), forty.data.evidence.map((one, i) => `e${i + 1} ${one.source}`).toSorted());
  });

  test('names so many sources, counts the rest, and leads to the list for those', () => {
    const graph = changed((loaded) => {
      for (const one of record(loaded, 'claims', 'forty-pieces').data.evidence) if (!one.quote) one.stance = 'supports';
    });
    const claim = get(graph, 'claims', 'forty-pieces');
    const [row] = chainOf(graph, claim);
    assert.equal(row?.origins.length, NAMES_SHOWN);
    assert.equal(row?.more, 38 - NAMES_SHOWN);
    assert.equal(evidenceAnchor(graph, claim, 0), 'e1');
    assert.equal(evidenceAnchor(graph, claim, 37), 'evidence');
  });

  test('shows the words that state the claim, where they are no evidence', () => {
    const graph = changed((loaded) => {
      record(loaded, 'claims', 'nothing-known').data.quotes = ['hostile'];
    });
    const [row] = chainOf(graph, get(graph, 'claims', 'nothing-known'));
    assert.equal(row?.bearing, 'asserts');
    assert.equal(row?.quote?.id, 'hostile');
  });

  test('is empty where nothing was found', () => {
    assert.deepEqual(chainOf(extremes, get(extremes, 'claims', 'nothing-known')), []);
  });
});

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
