import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chainOf } from '../../../src/components/pictures/chain.ts';
import { COLUMNS, LINES, matrixOf, statementsBy, statementsOn, tally } from '../../../src/components/pictures/matrix.ts';
import { sourceName, voiceOfSource } from '../../../src/components/pictures/voice.ts';
import { all, get, key } from '../../../src/dossier/graph.ts';
import { changed, extremes, record } from './dossier.ts';

const forty = get(extremes, 'claims', 'forty-pieces');

describe('a voice', () => {
  test('is the speaker of the words, where there are words', () => {
    const voices = statementsOn(extremes, forty).map(({ voice, bearing }) => `${voice.key} ${bearing}`);
    assert.ok(voices.includes('actors/hostile disputes'));
  });

  test('is the publisher, where there are none', () => {
    assert.equal(voiceOfSource(extremes, get(extremes, 'sources', 'witness-07')).name, 'Witness 7');
  });

  test('is the author, where one actor alone signs', () => {
    const graph = changed((loaded) => {
      record(loaded, 'sources', 'witness-07').data.authors = ['silent'];
    });
    assert.equal(voiceOfSource(graph, get(graph, 'sources', 'witness-07')).key, 'actors/silent');
  });

  test('is never the platform on which others publish: that is named after the page', () => {
    const graph = changed((loaded) => {
      record(loaded, 'actors', 'silent').data.kind = 'platform';
      record(loaded, 'sources', 'witness-07').data.publisher = 'silent';
    });
    const source = get(graph, 'sources', 'witness-07');
    assert.equal(voiceOfSource(graph, source).key, 'sources/witness-07');
    assert.equal(sourceName(graph, source), 'The Silent Ward, What witness 7 saw');
  });
});

describe('the matrix', () => {
  test('does not count who states a claim as supporting it besides', () => {
    const own = statementsOn(extremes, forty).filter(({ voice }) => voice.key === 'actors/long-name');
    assert.deepEqual(
      own.map(({ bearing }) => bearing),
      ['asserts'],
    );
    assert.equal(own[0]?.anchor, 'e39', 'and leads to their words');
  });

  test('loses nobody: who has no column is counted, by stance', () => {
    const matrix = matrixOf(extremes);
    assert.equal(matrix.voices.length, COLUMNS);
    const line = matrix.lines.find(({ claim }) => claim === forty) ?? assert.fail();
    const said = line.cells.flat().length + line.others.reduce((sum, { count }) => sum + count, 0);
    assert.equal(said, statementsOn(extremes, forty).length);
    assert.equal(
      said,
      tally(extremes, forty).reduce((sum, { count }) => sum + count, 0),
    );
    assert.equal(matrix.otherVoices, 41 - COLUMNS);
  });

  test('keeps a bounded number of claims, those on which most is said, in their order', () => {
    const graph = changed((loaded) => {
      for (let i = 0; i < 200; i++) record(loaded, 'claims', 'nothing-known', `filler-${i}`);
    });
    const { lines, claims } = matrixOf(graph);
    assert.equal(lines.length, LINES);
    assert.equal(claims, 202);
    assert.ok(lines.some(({ claim }) => claim.id === 'forty-pieces'));
  });

  test('leads from every cell to an id that stands on the claim’s page', () => {
    for (const claim of all(extremes, 'claims')) {
      const ids = new Set(chainOf(extremes, claim).flatMap(({ origins }) => origins.map(({ anchor }) => anchor)));
      for (const { anchor } of statementsOn(extremes, claim))
        assert.ok(anchor === undefined || anchor === 'evidence' || ids.has(anchor), `${key(claim)}#${anchor}`);
    }
  });

  test('has nothing to say of an actor who said nothing', () => {
    assert.deepEqual(statementsBy(extremes, get(extremes, 'actors', 'silent')), []);
    assert.equal(statementsBy(extremes, get(extremes, 'actors', 'long-name')).length, 1);
  });
});
