import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { locate, type Selector } from '../../../src/check/verbatim/locate.ts';
import { chance, fingerprint, GARDEN, JARDIN } from './made-up.ts';
import { canonical } from './oracle.ts';

const garden = fingerprint(GARDEN);
const outcome = (text: string, selector?: Selector, source = garden) => locate(text, selector, source).outcome;

suite('[…]', () => {
  test('leaves words out, in any of its forms', () => {
    for (const dots of ['[…]', '[...]', '[ … ]', '[. . .]', '[..]']) {
      assert.equal(outcome(`The garden opens at eight. ${dots} they may not pick the flowers`), 'found', dots);
    }
  });
  test('may leave out several times, and words from different passages', () => {
    const source = fingerprint(
      'one two three four five\n\nsix seven eight nine ten\n\neleven twelve thirteen fourteen fifteen',
      'passages',
    );
    assert.equal(outcome('one two three four five […] eleven twelve thirteen fourteen fifteen', undefined, source), 'found');
    assert.equal(outcome('The garden opens at eight […] may not pick the flowers. […] stands for a person who'), 'found');
  });
  test('separates words even where no space is around it', () => {
    assert.equal(outcome('The garden opens at eight[…]they may not pick the flowers'), 'found');
  });
  test('keeps the order of the source', () => {
    const swapped = locate('they may not pick the flowers […] The garden opens at eight', undefined, garden);
    assert.deepEqual(swapped, {
      outcome: 'missing',
      reason: 'order',
      longest: 'The garden opens at eight',
      parted: 'The',
    });
  });
  test('lets no part overlap the one before', () => {
    assert.equal(outcome('The garden opens at eight. Visitors […] Visitors may walk, sit and read; they'), 'missing');
  });
  test('needs every part to stand there, and says which words do not', () => {
    const wrong = locate('The garden opens at eight […] they may not pick the tulips or', undefined, garden);
    assert.deepEqual(wrong, {
      outcome: 'missing',
      reason: 'wording',
      longest: 'they may not pick the',
      parted: 'tulips',
    });
  });
  test('makes a part too short where too few words stand on one side of it', () => {
    assert.deepEqual(locate('The garden opens at eight […] the flowers', undefined, garden), {
      outcome: 'too-short',
      part: 'the flowers',
    });
    assert.deepEqual(locate('The garden opens at eight […] the weeds', undefined, garden), {
      outcome: 'too-short',
      part: 'the weeds',
    });
  });
  test('lets the prefix prove the first part and the suffix the last', () => {
    assert.equal(outcome('sit and read […] the flowers', { prefix: 'eight. Visitors may walk,', suffix: '. “We planted' }), 'found');
    assert.equal(outcome('sit and read […] the weeds', { prefix: 'eight. Visitors may walk,', suffix: '. “We planted' }), 'missing');
    assert.equal(outcome('stand and read […] the flowers', { prefix: 'eight. Visitors may walk,', suffix: '. “We planted' }), 'missing');
  });
  test('is ambiguous only where the parts can stand in order in several ways', () => {
    assert.equal(outcome('The garden opens at eight […] Visitors may walk, sit and read'), 'ambiguous');
    assert.equal(outcome('stands for a person who […] Visitors may walk, sit and read'), 'found');
  });
  test('at an end, or twice in a row, changes nothing', () => {
    assert.equal(outcome('[…] they may not pick the flowers […]'), 'found');
    assert.equal(outcome('The garden opens at eight […] […] they may not pick the flowers'), 'found');
  });
  test('does not allow dots without brackets', () => {
    assert.equal(outcome('The garden opens at eight … they may not pick the flowers'), 'missing');
    assert.equal(outcome('The garden opens at eight (…) they may not pick the flowers'), 'missing');
  });
});

suite('the editor’s brackets', () => {
  test('are passed over', () => {
    assert.equal(outcome('they may not pick [sic] the flowers'), 'found');
    assert.equal(outcome('they [the visitors, and others] may not pick the flowers [sic].'), 'found');
    assert.equal(outcome('they may not pick the flowers[sic]. “We planted'), 'found');
  });
  test('leave the words on both sides neighbours: they replace nothing', () => {
    assert.equal(outcome('they may [pluck] the flowers. “We planted'), 'missing');
    assert.equal(outcome('[People] may not pick the flowers'), 'found');
  });
  test('may hold letters of a word', () => {
    assert.equal(outcome('[T]hey may not pick the flowers'), 'found');
    assert.equal(outcome('they may not pick the flower[s]'), 'found');
    assert.equal(outcome('they may not pick the flowers[’]'), 'found');
    assert.equal(outcome('Each tulip[s] — red, white or yellow'), 'found');
    assert.equal(outcome('[W]hey may not pick the flowers'), 'missing');
  });
  test('are shown with the words they stand in', () => {
    const wrong = locate('[T]hey may not pick [any of] the flower[s], ever', undefined, garden);
    assert.equal(wrong.outcome === 'missing' && wrong.longest, '[T]hey may not pick [any of] the flower[s]');
  });
  test('do not hide a changed word beside them', () => {
    assert.equal(outcome('they may not take [sic] the flowers'), 'missing');
    assert.equal(outcome('they may not [sic] the flowers. “We planted'), 'missing');
    assert.equal(outcome('[T]hou may not pick the flowers'), 'missing');
  });
  test('do not count as words of a short quotation', () => {
    assert.equal(outcome('the [great and very old] bell'), 'too-short');
  });
  test('are read as the source’s own where the source prints them', () => {
    const source = fingerprint('Hundreds of artists in our alpha [testing program] have shaped it […] helping us along the way.');
    assert.equal(outcome('artists in our alpha [testing program] have shaped it', undefined, source), 'found');
    assert.equal(outcome('artists in our alpha [testing programme] have shaped it', undefined, source), 'missing');
    assert.equal(outcome('artists in our alpha have shaped it', undefined, source), 'missing');
    assert.equal(outcome('have shaped it […] helping us along', undefined, source), 'found');
    assert.equal(outcome('our alpha [testing program] have [really] shaped it […] us along the way.', undefined, source), 'found');
  });
  test('left open or nested are marks like others', () => {
    assert.equal(outcome('they may [not pick the flowers'), 'missing');
    assert.equal(outcome('they may not pick [a [b] c] the flowers'), 'missing');
  });
  test('in great number are still read, all in one way', () => {
    assert.equal(outcome('they [a] may [b] not [c] pick [d] the [e] flowers [f]. [g] “We [h] planted'), 'found');
    assert.equal(outcome(`they may not pick ${'[sic] '.repeat(40)} the flowers`), 'found');
    const text = 'x [a] x [b] y [c] x [d] z [e] x [f] x [g] w [h] x';
    assert.equal(outcome(text, undefined, fingerprint(`Here ${text} there.`)), 'found');
  });
});

test('French conventions are no others', () => {
  const jardin = fingerprint(JARDIN);
  assert.equal(outcome('les chiens, eux, restent [sic] au-dehors, […] hiver', { suffix: '.' }, jardin), 'too-short');
  assert.equal(outcome('Le jardin ouvre à huit [heures] […] les chiens, eux, restent', undefined, jardin), 'found');
});

test('of random quotations with […] says what a search in the text itself says', () => {
  const { below, pick } = chance(7);
  let [yes, no] = [0, 0];
  for (let round = 0; round < 2000; round++) {
    const words = Array.from({ length: 60 }, () => pick(['a', 'b', 'c']));
    const parts = Array.from({ length: 2 + below(2) }, () => {
      const start = below(50);
      return words.slice(start, start + 5 + below(4)).join(' ');
    });
    const said = outcome(parts.join(' […] '), undefined, fingerprint(words.join(' ')));
    let at = 0;
    for (const part of parts) {
      const text = canonical(words.join(' '));
      const place = at < 0 ? -1 : text.indexOf(canonical(part), at);
      // The space after a part may be the space before the next.
      at = place < 0 ? -1 : place + canonical(part).length - 1;
    }
    assert.equal(said === 'found' || said === 'ambiguous', at >= 0, `${parts.join(' […] ')} in ${words.join(' ')}`);
    if (at >= 0) yes++;
    else no++;
  }
  assert.ok(yes > 200 && no > 200);
});
