/** A text copied from a source, against the quotations and the fingerprint of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { makeFingerprint } from '../../../src/check/verbatim/fingerprint.ts';
import { readPasted, type SourceData, tryQuotation } from '../../../src/check/verbatim/pasted.ts';
import { evidenceQuotes, evidenceTexts, missingEvidence } from './evidence.ts';

const TEXT = `The bridge was closed at dawn, and nobody had told the people who live on its northern side.
We asked for a ferry; the town hall answered, three weeks later, that a ferry is not among its duties.
Non-residents paid twice: once at the gate, once by letter.`;

function dataOf(source: string, text: string, quotes: SourceData['quotes'], coverage: 'full' | 'passages' = 'full'): SourceData {
  const made = makeFingerprint(source, coverage, text);
  assert.ok(made.ok);
  const { words, passages } = made.value;
  return { source, fingerprint: { coverage, words, passages: passages.map((codes) => codes.join('')) }, quotes };
}

const quote = (id: string, text: string, selector?: SourceData['quotes'][number]['selector']) => ({
  id,
  text,
  lang: 'en',
  ...(selector && { selector }),
});
const quotes = [
  quote('dawn', 'The bridge was closed at dawn'),
  quote('duties', 'ferry; the town hall answered […] that a ferry is not among its duties'),
  quote('ferry', 'ferry', { prefix: 'We asked for a', suffix: '; the town hall answered' }),
  quote('twice', 'Non-residents paid twice: once at the gate'),
];
const data = dataOf('example', TEXT, quotes);
const states = (text: string, one = data) => Object.fromEntries(readPasted(text, one).standings.map(({ id, state }) => [id, state]));
const allFound = { dawn: 'found', duties: 'found', ferry: 'found', twice: 'found' };

describe('the text as it was fingerprinted', () => {
  test('has every quotation, and is the same', () => {
    assert.deepEqual(states(TEXT), allFound);
    assert.deepEqual(readPasted(TEXT, data).comparison, { share: 1, differences: [], count: 0 });
  });

  test('shows each quotation in its surroundings, what it leaves out included', () => {
    const [, duties] = readPasted(TEXT, data).standings;
    assert.deepEqual(
      duties?.shown?.map(({ text, quoted }) => (quoted ? `<${text}>` : text)),
      [
        'told the people who live on its northern side. We asked for a',
        '<ferry; the town hall answered>',
        ', three weeks later,',
        '<that a ferry is not among its duties>',
        '. Non-residents paid twice: once at the gate, once by',
      ],
    );
  });
});

describe('the text as a browser copies it', () => {
  const copied = {
    'with what stands around it on the page': `Menu\nHome\nNews\n\n${TEXT}\n\nRead also\nShare\n© The paper`,
    'with hard spaces': TEXT.replaceAll(' ', '\u00A0'),
    'with other line breaks': TEXT.replaceAll(' ', '\r\n'),
    'with bullets before its paragraphs': TEXT.replaceAll('\n', '\n    • '),
    'with other quotation marks, dashes and case': TEXT.toUpperCase().replace('NON-', 'NON‑'),
  };
  for (const [name, text] of Object.entries(copied)) test(name, () => assert.deepEqual(states(text), allFound));

  test('with a bullet in the middle of a sentence', () => {
    assert.deepEqual(states(TEXT.replace('closed at', 'closed\n• at')), allFound);
  });
});

describe('the text as a PDF gives it', () => {
  /** Lines of 24 characters; long words are broken with a hyphen. */
  const broken = TEXT.replaceAll('\n', ' ')
    .replace(/(.{1,24})(?:\s|$)/g, '$1\n')
    .replace('northern', 'nor-\nthern')
    .replace('answered', 'ans-\nwered');
  test('with broken lines and hyphens', () => assert.deepEqual(states(broken), allFound));
  test('with a hyphen of the word at the end of a line', () => {
    assert.deepEqual(states(TEXT.replace('Non-residents', 'Non-\nresidents')), allFound);
  });
  test('with the number and the foot of each page within sentences', () => {
    const foot = (page: number) => `\n\nThe Gazette, no. ${page}\n${page}\n\f\n`;
    const pages = TEXT.replace('closed at', `closed${foot(1)}at`)
      .replace('a ferry is', `a ferry${foot(2)}is`)
      .replace('paid', `${foot(3)}paid`);
    assert.deepEqual(states(pages), allFound);
    assert.equal(readPasted(pages, data).comparison?.share, 1);
  });
});

describe('another text', () => {
  test('with one word changed: the quotations with that word do not stand in it, and the word is shown', () => {
    const changed = TEXT.replace('at dawn', 'at noon');
    assert.deepEqual(states(changed), { ...allFound, dawn: 'missing' });
    const { comparison, standings } = readPasted(changed, data);
    assert.deepEqual(comparison?.differences, [
      { before: 'The bridge was closed at', words: 'noon', after: ', and nobody had told the people' },
    ]);
    assert.equal(standings[0]?.longest, 'The bridge was closed at');
    assert.equal(standings[0]?.parted, 'dawn');
  });

  test('with a word left out: the place is shown', () => {
    const { comparison } = readPasted(TEXT.replace('nobody had', 'nobody'), data);
    assert.deepEqual(comparison?.differences, [
      { before: 'was closed at dawn, and nobody', words: '', after: 'told the people who live on its' },
    ]);
  });

  test('with other words around a quotation: it stands there, and elsewhere than the record says', () => {
    assert.deepEqual(states(TEXT.replace('We asked for a ferry', 'We wanted a ferry')), { ...allFound, ferry: 'elsewhere' });
  });

  test('that has it twice says so', () => {
    assert.equal(states(`${TEXT}\n${TEXT}`).dawn, 'several');
  });

  test('in another language has none, and nothing of the fingerprint', () => {
    const { standings, comparison } = readPasted(
      'Le pont fut fermé à l’aube, et personne ne l’avait dit aux riverains de la rive nord.',
      data,
    );
    assert.ok(standings.every(({ state }) => state === 'missing'));
    assert.equal(comparison?.share, 0);
  });

  test('that is nothing has none', () => {
    for (const nothing of ['', ' \n\u00A0\t', '\u200B', '…', '💥'.repeat(3)]) {
      assert.ok(
        readPasted(nothing, data).standings.every(({ state }) => state === 'missing'),
        JSON.stringify(nothing),
      );
      assert.equal(readPasted(nothing, data).comparison?.share, 0);
    }
  });
});

test('a source of which passages are held is the same where these stand, whatever else there is', () => {
  const passages = dataOf('example', 'The bridge was closed at dawn, and nobody\n\nonce at the gate, once by letter.', [], 'passages');
  assert.deepEqual(readPasted(TEXT, passages).comparison, { share: 1, differences: [], count: 0 });
});

test('a source without a fingerprint: only its quotations are looked for', () => {
  const { fingerprint: _, ...without } = data;
  assert.deepEqual(states(TEXT, without), allFound);
  assert.equal(readPasted(TEXT, without).comparison, undefined);
});

describe('a quotation that is to be recorded', () => {
  test('that stands once needs nothing', () => {
    const { state, places } = tryQuotation('nobody had told the people', TEXT);
    assert.equal(state, 'found');
    assert.equal(places.length, 1);
  });
  test('that is short, or stands twice, gets a selector for each place', () => {
    const short = tryQuotation('a ferry', TEXT);
    assert.equal(short.state, 'too-short');
    assert.deepEqual(
      short.places.map(({ selector }) => selector),
      [
        { prefix: 'northern side. We asked for', suffix: '; the town hall answered, three' },
        { prefix: 'answered, three weeks later, that', suffix: 'is not among its duties' },
      ],
    );
  });
  test('whose selector, written into a record, makes the check find it', () => {
    for (const { selector } of tryQuotation('a ferry', TEXT).places) {
      assert.equal(states(TEXT, { ...data, quotes: [quote('new', 'a ferry', selector)] }).new, 'found');
    }
  });
  test('that is not in the text: the longest part that is', () => {
    assert.deepEqual(tryQuotation('the people who live on its southern side', TEXT), {
      state: 'missing',
      places: [],
      longest: 'the people who live on its',
      parted: 'southern',
      unwrapped: false,
    });
  });
});

describe('the texts of the article and of the letter', { skip: missingEvidence }, () => {
  const all = evidenceQuotes();
  for (const { source, text, coverage } of evidenceTexts().filter((one) => one.coverage === 'full')) {
    const own = all.filter((one) => one.source === source).map(({ id, text: words, selector }) => quote(id, words, selector));
    const real = dataOf(source, text, own, coverage);
    /** As a browser gives it: the page around it, hard spaces, no marks of Markdown, bullets, other line breaks. */
    const copied = `Skip to content\nMenu\n${text
      .replace(/^#+ /gm, '')
      .replace(/\[([^\]\n]*)\]\(https:[^)]*\)/g, '$1')
      .replace(/^- /gm, '    • ')
      .replaceAll('\n', '\r\n')
      .replace(/ (?=[;:!?»])/g, '\u00A0')}\r\n\r\nRead next\r\nCookies`;

    test(`${source}: every quotation is named`, () => {
      assert.ok(own.length > 5);
      assert.deepEqual(
        readPasted(copied, real).standings.filter(({ state }) => state !== 'found' && state !== 'elsewhere'),
        [],
      );
    });

    test(`${source}: none is named where one word of it is changed`, () => {
      for (const one of own) {
        const word = /\p{L}{3,}/gu.exec(one.text)?.[0] ?? '';
        const changed = copied.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'), `${word}xx`);
        assert.equal(readPasted(changed, { ...real, quotes: [one] }).standings[0]?.state, 'missing', one.id);
      }
    });
  }
});
