import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidenceAnchor, evidenceOf } from '../../../src/components/pictures/evidence.ts';
import { get } from '../../../src/dossier/graph.ts';
import { changed, extremes, record } from './dossier.ts';

const forty = get(extremes, 'claims', 'forty-pieces');

describe('the evidence on a claim', () => {
  test('holds every piece once, under the number of its place in the record, by stance', () => {
    const groups = evidenceOf(extremes, forty, 'en');
    const pieces = groups.flatMap(({ bearing, rows }) =>
      rows.flatMap((row) => row.pieces.map((piece) => `${piece.anchor} ${bearing} ${piece.source.id}`)),
    );
    assert.deepEqual(
      pieces.toSorted(),
      forty.data.evidence.map(({ stance, source }, i) => `${evidenceAnchor(i)} ${stance} ${source}`).toSorted(),
    );
  });

  test('puts pieces of which we say the same into one row, within a stance', () => {
    const graph = changed((loaded) => {
      for (const [i, one] of record(loaded, 'claims', 'forty-pieces').data.evidence.entries()) {
        one.stance = i % 2 === 0 ? 'disputes' : 'nuances';
        one.note = { en: i < 10 ? 'Counts twenty.' : `Counts ${i}.`, fr: `Compte ${i}.` };
      }
    });
    const [nuances, disputes] = evidenceOf(graph, get(graph, 'claims', 'forty-pieces'), 'en');
    for (const group of [nuances, disputes]) {
      assert.equal(group?.rows[0]?.note, 'Counts twenty.');
      assert.equal(group?.rows[0]?.pieces.length, 5);
      assert.ok(group?.rows.slice(1).every(({ pieces }) => pieces.length === 1));
    }
    // What differs in French is not one row there.
    assert.ok(
      evidenceOf(graph, get(graph, 'claims', 'forty-pieces'), 'fr').every(({ rows }) => rows.every(({ pieces }) => pieces.length === 1)),
    );
  });

  test('begins with the words that state the claim, where they are no evidence', () => {
    const graph = changed((loaded) => {
      record(loaded, 'claims', 'nothing-known').data.quotes = ['hostile'];
    });
    const [group] = evidenceOf(graph, get(graph, 'claims', 'nothing-known'), 'en');
    assert.equal(group?.bearing, 'asserts');
    assert.equal(group?.rows[0]?.pieces[0]?.quote?.id, 'hostile');
  });

  test('is empty where nothing was found', () => {
    assert.deepEqual(evidenceOf(extremes, get(extremes, 'claims', 'nothing-known'), 'en'), []);
  });
});
