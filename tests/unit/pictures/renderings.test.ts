import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compare, comparisonsOf, familyOf, type Piece } from '../../../src/components/pictures/renderings.ts';
import { get } from '../../../src/dossier/graph.ts';
import { changed, extremes, record } from './dossier.ts';

const marked = (pieces: readonly Piece[]) => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const quote = (id: string) => get(extremes, 'quotes', id);

describe('two versions compared', () => {
  test('differ in the words that only one of them has', () => {
    const { left, right } = compare('testing bugs for free', 'testing errors for free', 'en');
    assert.equal(marked(left), 'testing [bugs] for free');
    assert.equal(marked(right), 'testing [errors] for free');
  });

  test('are the same whatever their capitals, apostrophes and spaces', () => {
    const { left, right } = compare('Des centaines d’artistes :', "des centaines d'artistes\u00a0:", 'fr');
    assert.equal(marked(left), 'Des centaines d’artistes :');
    assert.equal(marked(right), "des centaines d'artistes\u00a0:");
  });

  test('are the same where only the punctuation is another', () => {
    const { left, right } = compare('one, two', 'one two.', 'en');
    assert.equal(marked(left), 'one, two');
    assert.equal(marked(right), 'one two.');
  });

  test('mark a run of words as one, without the space at its end', () => {
    const { left } = compare('we trim the wicks and carry oil', 'we carry oil', 'en');
    assert.equal(marked(left), 'we [trim the wicks and] carry oil');
  });

  test('share nothing, or everything', () => {
    assert.equal(marked(compare('a b', 'c d', 'en').left), '[a b]');
    assert.equal(marked(compare('', 'c d', 'en').left), '');
    assert.equal(marked(compare('c d', 'c d', 'en').right), 'c d');
  });
});

describe('the renderings of a quotation', () => {
  const [french] = comparisonsOf(extremes, quote('sixty-words'));

  test('are compared with the first, which shows what any of them lacks', () => {
    assert.deepEqual(
      french?.versions.map((one) => one.quote.id),
      ['courrier-version', 'gazette-version', 'phare-version'],
    );
    assert.match(marked(french?.versions[1]?.pieces ?? []), /nous qui \[taillons\]/);
    assert.match(marked(french?.versions[0]?.pieces ?? []), /nous qui coupons|\[nous qui coupons/);
  });

  test('give their texts back to the letter', () => {
    for (const { quote: one, pieces } of french?.versions ?? []) assert.equal(pieces.map(({ text }) => text).join(''), one.data.text);
  });

  test('are the same for each of them', () => {
    assert.deepEqual(comparisonsOf(extremes, quote('gazette-version')), [french]);
  });

  test('need no comparison where there is one', () => {
    const graph = changed((loaded) => {
      for (const id of ['gazette-version', 'phare-version']) loaded.records.quotes.delete(id);
    });
    assert.deepEqual(comparisonsOf(graph, get(graph, 'quotes', 'sixty-words')), []);
  });
});

describe('the family of a quotation', () => {
  const family = (id: string, graph = extremes) => familyOf(graph, get(graph, 'quotes', id));

  test('is the original and every rendering, compared where there are several', () => {
    assert.deepEqual(
      family('gazette-version').map((one) => one.quote?.id),
      ['sixty-words', 'courrier-version', 'gazette-version', 'phare-version'],
    );
    assert.deepEqual(
      family('gazette-version').map(({ pieces }) => pieces !== undefined),
      [false, true, true, true],
    );
  });

  test('leaves out the quotation itself where nothing is compared with it', () => {
    assert.ok(!family('sixty-words').some(({ quote: one }) => one?.id === 'sixty-words'));
  });

  test('begins with the rendering of the documented article', () => {
    assert.equal(family('sixty-words')[0]?.quote?.id, 'courrier-version');
    const graph = changed((loaded) => {
      record(loaded, 'quotes', 'phare-version').data.source = 'chronicle-lantern';
    });
    assert.equal(family('sixty-words', graph)[0]?.quote?.id, 'phare-version');
  });

  test('has our own translations, without a record', () => {
    const [ours] = family('hostile');
    assert.equal(ours?.quote, undefined);
    assert.equal(ours?.lang, 'fr');
  });
});
