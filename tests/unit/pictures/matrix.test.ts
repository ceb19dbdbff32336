import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidenceOf } from '../../../src/components/pictures/evidence.ts';
import { COLUMNS, LINES, matrixOf, statementsBy, statementsOn } from '../../../src/components/pictures/matrix.ts';
import { sourceName } from '../../../src/components/pictures/voice.ts';
import { all, get, key } from '../../../src/dossier/graph.ts';
import { voiceKey, voiceOfSource } from '../../../src/dossier/voices.ts';
import { changed, extremes, record } from './dossier.ts';

const forty = get(extremes, 'claims', 'forty-pieces');

describe('a voice', () => {
  test('is the speaker of the words, where there are words', () => {
    const voices = statementsOn(extremes, forty).map(({ voice, bearing }) => `${voiceKey(voice)} ${bearing}`);
    assert.ok(voices.includes('actors/hostile disputes'));
  });

  test('is the publisher, where there are none', () => {
    assert.equal(voiceKey(voiceOfSource(extremes.nodes, 'witness-07')), 'name/Witness 7');
  });

  test('is the author, where one actor alone signs', () => {
    const graph = changed((loaded) => {
      record(loaded, 'sources', 'witness-07').data.authors = ['silent'];
    });
    assert.equal(voiceKey(voiceOfSource(graph.nodes, 'witness-07')), 'actors/silent');
  });

  test('is never the platform on which others publish: that is named after the page', () => {
    const graph = changed((loaded) => {
      record(loaded, 'actors', 'silent').data.kind = 'platform';
      record(loaded, 'sources', 'witness-07').data.publisher = 'silent';
    });
    assert.equal(voiceKey(voiceOfSource(graph.nodes, 'witness-07')), 'sources/witness-07');
    assert.equal(sourceName(graph, get(graph, 'sources', 'witness-07')), 'The Silent Ward, What witness 7 saw');
  });
});

describe('a statement', () => {
  const barePieces = (change: Parameters<typeof changed>[0]) => {
    const graph = changed((loaded) => {
      record(loaded, 'claims', 'nothing-known').data.assertedBy = [];
      change(loaded);
    });
    return statementsOn(graph, get(graph, 'claims', 'nothing-known')).map(({ voice, bearing }) => `${voiceKey(voice)} ${bearing}`);
  };

  test('of a source that repeats another is that of the other: both are one voice', () => {
    const said = barePieces((loaded) => {
      record(loaded, 'sources', 'witness-07').data.relays = 'witness-08';
      record(loaded, 'claims', 'nothing-known').data.evidence = [
        { source: 'witness-07', stance: 'disputes' },
        { source: 'witness-08', stance: 'disputes' },
      ];
    });
    assert.deepEqual(said, ['name/Witness 8 disputes']);
  });

  test('of a paper that prints somebody’s words is a report, and supports nothing', () => {
    const said = barePieces((loaded) => {
      record(loaded, 'claims', 'nothing-known').data.evidence = [
        { source: 'chronicle-lantern', stance: 'reports', quote: 'sixty-words' },
        { source: 'witness-07', stance: 'supports', by: 'silent' },
      ];
    });
    assert.equal(said.length, 2);
    assert.ok(said.includes('actors/silent supports'), 'it is the one who says it who supports');
    const paper = voiceKey(voiceOfSource(extremes.nodes, 'chronicle-lantern'));
    assert.ok(said.includes(`${paper} reports`), said.join(', '));
  });

  test('that we read off a document has no voice', () => {
    const said = barePieces((loaded) => {
      record(loaded, 'claims', 'nothing-known').data.evidence = [{ source: 'witness-07', stance: 'disputes', inferred: true }];
    });
    assert.deepEqual(said, []);
  });

  test('of somebody without a name stands in the words for them', () => {
    const said = barePieces((loaded) => {
      const by = { role: { en: 'an anonymous source', fr: 'une source anonyme' } };
      record(loaded, 'claims', 'nothing-known').data.evidence = [{ source: 'witness-07', stance: 'disputes', by }];
    });
    assert.deepEqual(said, ['role/witness-07/an anonymous source disputes']);
  });
});

describe('the matrix', () => {
  test('does not count a voice that states a claim as also supporting it', () => {
    const own = statementsOn(extremes, forty).filter(({ voice }) => voiceKey(voice) === 'actors/long-name');
    assert.deepEqual(
      own.map(({ bearing }) => bearing),
      ['asserts'],
    );
    assert.equal(own[0]?.anchor, 'e39', 'and leads to their words');
  });

  test('lists the voices without a column together, by what they do and not by how many', () => {
    const matrix = matrixOf(extremes);
    assert.equal(matrix.voices.length, COLUMNS);
    const line = matrix.lines.find(({ claim }) => claim === forty) ?? assert.fail();
    const columns = new Set(matrix.voices.map(voiceKey));
    const uncounted = statementsOn(extremes, forty).filter(({ voice }) => !columns.has(voiceKey(voice)));
    assert.deepEqual(new Set(line.others), new Set(uncounted.map(({ bearing }) => bearing)));
    assert.equal(line.others.length, new Set(line.others).size);
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
      const ids = new Set(
        evidenceOf(extremes, claim, 'en').flatMap(({ rows }) => rows.flatMap(({ pieces }) => pieces.map(({ anchor }) => anchor))),
      );
      for (const { anchor } of statementsOn(extremes, claim)) assert.ok(anchor === undefined || ids.has(anchor), `${key(claim)}#${anchor}`);
    }
  });

  test('lists what an actor states before what it does to the claims of others', () => {
    const graph = changed((loaded) => {
      record(loaded, 'claims', 'forty-pieces').data.evidence.push({ source: 'witness-07', stance: 'disputes', by: 'silent' });
      record(loaded, 'claims', 'nothing-known').data.assertedBy = ['silent'];
    });
    const bearings = statementsBy(graph, get(graph, 'actors', 'silent')).map(({ bearing }) => bearing);
    assert.deepEqual(bearings, ['asserts', 'disputes']);
  });

  test('is empty for an actor who said nothing', () => {
    assert.deepEqual(statementsBy(extremes, get(extremes, 'actors', 'silent')), []);
    assert.equal(statementsBy(extremes, get(extremes, 'actors', 'long-name')).length, 1);
  });
});
