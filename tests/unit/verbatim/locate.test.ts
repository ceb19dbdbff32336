import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { locate, type Selector } from '../../../src/check/verbatim/locate.ts';
import { tokenise } from '../../../src/check/verbatim/normalise.ts';
import type { Outcome } from '../../../src/dossier/verdict.ts';
import { chance, fingerprint, GARDEN, JARDIN } from './made-up.ts';
import { canonical, mutants, standsIn } from './oracle.ts';

const garden = fingerprint(GARDEN);
const jardin = fingerprint(JARDIN);
const passages = fingerprint('It does seem real.\n\ndoing it right, they said of the tulips\n\nthe bell rings', 'passages');

const outcome = (text: string, selector?: Selector, source = garden) => locate(text, selector, source).outcome;
const missing = (text: string, selector?: Selector, source = garden) => {
  const found = locate(text, selector, source);
  assert.equal(found.outcome, 'missing', text);
  return found as Outcome & { outcome: 'missing' };
};

suite('a quotation is found', () => {
  test('at its place, counted in tokens from the start of the source', () => {
    const text = 'Visitors may walk, sit and read; they';
    const start = tokenise(GARDEN).findIndex((token) => token.text === 'visitors');
    assert.deepEqual(locate(text, undefined, garden), {
      outcome: 'found',
      place: { start, end: start + tokenise(text).length },
      parts: [{ start, end: start + tokenise(text).length }],
    });
  });
  test('from the first word to the last, and whole', () => {
    assert.equal(outcome('The garden opens at eight'), 'found');
    assert.equal(outcome('until the bell rings.'), 'found');
    assert.equal(outcome(GARDEN), 'found');
  });
  test('ending in mid-sentence, without the punctuation that follows', () => {
    assert.equal(outcome('they may not pick the flowers'), 'found');
    assert.equal(outcome('les chiens, eux, restent au-dehors', undefined, jardin), 'found');
  });
  test('in another typography', () => {
    assert.equal(outcome("“Nous avons planté 3\u00A0500 tulipes”, dit la jardinière: “aucune n'est de trop!”", undefined, jardin), 'found');
    assert.equal(outcome("L'ENTRÉE EST LIBRE—LES CHIENS".normalize('NFD'), undefined, jardin), 'found');
  });
  test('across paragraphs of a source held in full', () => {
    assert.equal(outcome('the first. And the second', undefined, fingerprint('Here is the first.\n\nAnd the second follows.')), 'found');
  });
});

suite('a quotation is missing', () => {
  test('when a word or a mark is changed, left out or added, at the ends or within', () => {
    for (const text of [
      'Guests may walk, sit and read; they',
      'Visitors may walk, sit and read; she',
      'Visitors may walk, stand and read; they',
      'Visitors may walk, and read; they may',
      'Visitors may walk, sit and quietly read; they',
      'Visitors may walk sit and read; they',
      'Visitors may walk, sit and read. They',
      'gave $25M to the city’s R&D fund',
      'gave 2.5M to the city’s R&D fund',
    ])
      assert.equal(outcome(text), 'missing', text);
  });
  test('when it is cut in the middle of a word, a number or a name', () => {
    for (const text of ['person who gave $2', 'gave $2.5M to the city’s R', 'isitors may walk, sit and read']) {
      assert.equal(outcome(text), 'missing', text);
    }
  });
  test('and the longest part that stands there is shown, as the quotation writes it, with the first word that differs', () => {
    const after = missing('They  may not pick the ROSES, nor');
    assert.deepEqual([after.reason, after.longest, after.parted], ['wording', 'They  may not pick the', 'ROSES']);
    const before = missing('You should not pick the flowers. “We planted 3,500 tulips');
    assert.deepEqual([before.longest, before.parted], ['not pick the flowers. “We planted 3,500 tulips', 'should']);
    const mark = missing('said the head gardener: “and we don’t regret one of them”');
    assert.deepEqual([mark.longest, mark.parted], ['“and we don’t regret one of them', '”']);
  });
  test('and what is shown is of its own words, not of its prefix and suffix', () => {
    const far = missing('sit or read; they may not pick', { prefix: 'The garden opens at eight. Visitors may walk,' });
    assert.deepEqual([far.longest, far.parted], ['read; they may not pick', 'or']);
    const both = missing('she may not pick the flowers', { prefix: 'and read;', suffix: '. “I planted' });
    assert.deepEqual([both.reason, both.longest, both.parted], ['wording', 'may not pick the flowers', 'she']);
  });
  test('and nothing is shown when no five words of it stand there', () => {
    assert.deepEqual(missing('nobody ever wrote this about anything'), {
      outcome: 'missing',
      reason: 'wording',
      longest: '',
    });
  });
  test('when it runs from one passage into the next', () => {
    assert.equal(outcome('seem real. doing it right', undefined, passages), 'missing');
  });
  test('in a fingerprint that was renamed', () => {
    const renamed = { ...garden, source: 'other' };
    assert.equal(outcome('Visitors may walk, sit and read; they', undefined, renamed), 'missing');
  });
});

suite('a quotation that stands twice', () => {
  test('is ambiguous, with its places', () => {
    const found = locate('Visitors may walk, sit and read', undefined, garden);
    assert.equal(found.outcome, 'ambiguous');
    assert.equal(found.outcome === 'ambiguous' && found.places.length, 2);
  });
  test('is distinguished by a prefix or a suffix', () => {
    const first = locate('Visitors may walk, sit and read', { prefix: 'opens at eight.' }, garden);
    const second = locate('Visitors may walk, sit and read', { suffix: 'until' }, garden);
    assert.ok(first.outcome === 'found' && second.outcome === 'found');
    assert.ok(first.place.end < second.place.start);
  });
  test('stays ambiguous when the context stands twice as well', () => {
    assert.equal(outcome('may walk, sit and', { prefix: 'Visitors', suffix: 'read' }), 'ambiguous');
  });
});

suite('a short quotation', () => {
  test('is too short by itself, whether it stands there or not', () => {
    for (const text of ['the bell', 'a bell', 'bell', '“', '…', '[sic]', ' ']) assert.equal(outcome(text), 'too-short', text);
  });
  test('is found between its prefix and its suffix', () => {
    assert.equal(outcome('the bell', { prefix: 'and read until', suffix: 'rings' }), 'found');
    assert.equal(outcome('walk', { prefix: 'eight. Visitors may', suffix: ',' }), 'found');
  });
  test('is too short with one of them only, since it could have lost a word on the other side', () => {
    assert.equal(outcome('the bell', { prefix: 'and read until' }), 'too-short');
    assert.equal(outcome('the bell', { suffix: 'rings. ' }), 'too-short');
    assert.equal(outcome('walk', { prefix: 'eight. Visitors may' }), 'too-short');
  });
  test('needs but one of them where its passage begins or ends', () => {
    assert.equal(outcome('doing it right', { suffix: ', they said' }, passages), 'found');
    assert.equal(outcome('it right', { suffix: ', they said' }, passages), 'too-short');
    assert.equal(outcome('rings.', { prefix: 'and read until the bell' }), 'found');
    assert.equal(outcome('rings', { prefix: 'and read until the bell' }), 'too-short');
    assert.equal(outcome('The garden', { suffix: 'opens at eight' }), 'found');
  });
  test('is missing when it is not what stands between them', () => {
    for (const text of ['the gong', 'a bell', 'bell', 'the the bell', 'bell the']) {
      assert.equal(outcome(text, { prefix: 'and read until', suffix: 'rings.' }), 'missing', text);
    }
  });
  test('is found without context where it is the whole of a passage', () => {
    assert.equal(outcome('The bell rings', undefined, passages), 'found');
    assert.equal(outcome('bell rings', undefined, passages), 'too-short');
  });
});

suite('a selector', () => {
  test('counts even where the words stand without it', () => {
    const wrong = missing('they may not pick the flowers', { prefix: 'sit and talk;', suffix: '. “We planted' });
    assert.deepEqual([wrong.reason, wrong.longest, wrong.parted], ['context', 'they may not pick the flowers', 'talk']);
    const late = missing('they may not pick the flowers', { suffix: '. Nobody did' });
    assert.deepEqual([late.reason, late.parted], ['context', 'Nobody']);
  });
  test('on both sides keeps words from being lost or added at the ends', () => {
    const selector = { prefix: 'sit and read;', suffix: '. “We planted' };
    assert.equal(outcome('they may not pick the flowers', selector), 'found');
    for (const text of ['may not pick the flowers', 'they may not pick the', 'read; they may not pick the flowers']) {
      assert.equal(outcome(text, selector), 'missing', text);
    }
  });
  test('may end or begin with an elision', () => {
    const source = fingerprint('Leurs retours sur l’outils et sur d’autres.');
    assert.equal(outcome('outils', { prefix: 'retours sur l’', suffix: 'et sur d’' }, source), 'found');
  });
  test('does not bring its own words into the place', () => {
    const bare = locate('they may not pick the flowers', undefined, garden);
    assert.deepEqual(locate('they may not pick the flowers', { prefix: 'read;', suffix: '.' }, garden), bare);
  });
  test('is taken to the letter, square brackets and all', () => {
    const source = fingerprint('They [the two] said so then and left.');
    assert.equal(outcome('said so then', { prefix: 'They [the two]', suffix: 'and' }, source), 'found');
    assert.equal(outcome('said so then', { prefix: 'They [sic]', suffix: 'and' }, source), 'missing');
  });
});

suite('every change to a made-up quotation', () => {
  const quotes = [
    'Visitors may walk, sit and read; they may not pick the flowers',
    'Each tulip — red, white or yellow — stands for a person',
  ];
  test('is noticed between a prefix and a suffix', () => {
    const contexts = [
      { prefix: 'eight.', suffix: '. “We' },
      { prefix: 'them.”', suffix: 'who gave' },
    ];
    for (const [at, quote] of quotes.entries()) {
      for (const mutant of mutants(quote, GARDEN, chance(at))) {
        assert.equal(outcome(mutant.text, contexts[at]), 'missing', mutant.text);
      }
    }
  });
});

test('says of random quotations of random texts what a search in the text itself says', () => {
  const { below, pick } = chance(1);
  const vocabulary = ['a', 'b', 'c', 'l’a', '—', '“', ',', 'd.', 'A'];
  const words = (count: number) => Array.from({ length: count }, () => pick(vocabulary)).join(' ');
  const seen = { found: 0, ambiguous: 0, missing: 0, 'too-short': 0 };
  for (let round = 0; round < 3000; round++) {
    const text = words(12 + below(120));
    const coverage = pick(['full', 'passages'] as const);
    const source = fingerprint(`q ${text}\n\nz ${text.slice(0, 30)}`, coverage);
    const quote = below(2)
      ? words(3 + below(8))
      : text
          .split(' ')
          .slice(below(10), 10 + below(6))
          .join(' ');
    const said = outcome(quote, undefined, source);
    seen[said]++;
    const bodies = coverage === 'full' ? [`q ${text} z ${text.slice(0, 30)}`] : [`q ${text}`, `z ${text.slice(0, 30)}`];
    const places = bodies.reduce((sum, body) => sum + countOf(canonical(quote), canonical(body)), 0);
    if (said === 'too-short') assert.ok(tokenise(quote).length < 5);
    else assert.equal(said, places === 0 ? 'missing' : places === 1 ? 'found' : 'ambiguous', `${quote} in ${text}`);
  }
  assert.ok(
    Object.values(seen).every((count) => count > 100),
    JSON.stringify(seen),
  );
});

function countOf(quote: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) count++;
  return count;
}

test('words are told from words that merely begin or end alike', () => {
  assert.ok(standsIn('the bell', GARDEN) && !standsIn('he bell', GARDEN), 'the second opinion itself');
});
