import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { countWords, tokenise } from '../../../src/check/verbatim/normalise.ts';

const fold = (text: string) => tokenise(text).map((token) => token.text);
const same = (one: string, other: string) => assert.deepEqual(fold(one), fold(other), `${one} ≠ ${other}`);
const differ = (one: string, other: string) => assert.notDeepEqual(fold(one), fold(other), `${one} = ${other}`);

suite('what editors vary does not count', () => {
  test('apostrophes', () => {
    for (const mark of "'’‘ʼʻ′`´＇‛") same(`l’outil n’est`, `l${mark}outil n${mark}est`);
  });
  test('quotation marks, single and double, of any language, with or without spaces inside', () => {
    for (const [open, close] of ['“”', '„“', '«»', '»«', '‹›', '‘’', '‚‘', "''", '″″', '「」', '『』', '〝〞', '＂＂'].map((pair) => [
      ...pair,
    ])) {
      same('an "art washing" affair', `an ${open}art washing${close} affair`);
      same('an "art washing" affair', `an ${open}\u202Fart washing\u00A0${close} affair`);
    }
  });
  test('nested quotation marks keep their number', () => {
    same('«\u00A0dit “oui”\u00A0»', "“dit 'oui'”");
    differ('“dit ‘oui’”', '“dit oui”');
  });
  test('dashes and hyphens, spaced or not, single or doubled', () => {
    for (const dash of ['-', '‐', '‑', '‒', '–', '—', '―', '−', '--', '﹘', '－']) {
      same('screened — offering', `screened ${dash} offering`);
      same('screened — offering', `screened${dash}offering`);
      same('screened — offering', `screened\u2009${dash}\n offering`);
    }
  });
  test('spaces of every kind and number, line breaks among them', () => {
    for (const space of [' ', '  ', '\u00A0', '\u202F', '\u2009', '\u2003', '\u3000', '\t', '\n', '\r\n', '\u2028', '\u0085']) {
      same('trois heures : oui !', `trois${space}heures${space}:${space}oui${space}!`);
    }
  });
  test('French spaces before high punctuation', () => {
    same('Résultat ? Oui ; non : « si » !', 'Résultat? Oui; non: «si»!');
    same('8 : 30', '8:30');
  });
  test('case', () => {
    same('ARTISTES RÉMUNÉRÉS', 'artistes rémunérés');
    same('ΟΔΟΣ', 'οδος');
  });
  test('composition, decomposed or composed, whatever the order of the marks', () => {
    for (const text of ['non rémunéré à l’œuvre', 'ṩ ế ǟ', '각 한글', '≠ ≮', 'Å K']) same(text.normalize('NFC'), text.normalize('NFD'));
    same('s\u0323\u0307', 's\u0307\u0323');
  });
  test('characters that show nothing', () => {
    same('rémunéré', '\uFEFFré\u00ADmu\u200Bné\u2060ré\u200D');
    same('☠️ we', '☠ we');
    same('l’outil', 'l\u200B’\u200Boutil');
    same('(a) b', '\u202B(a)\u202C \u200Eb');
  });
});

suite('everything else counts', () => {
  test('each letter, accent and digit', () => {
    differ('rémunéré', 'remunere');
    differ('150', '15O');
    differ('l’outils', 'l’outil');
  });
  test('punctuation', () => {
    const text = 'a, b. c; d: e! f? (g) 5% ~6 & #7 … /';
    for (const mark of ',.;:!?()%~&#…/') differ(text, text.replace(mark, ''));
    differ('wait...', 'wait…');
  });
  test('spaces between words', () => {
    differ('art washing', 'artwashing');
    differ('non rémunéré', 'non-rémunéré');
    differ('150 000', '150000');
  });
  test('a dash that is doubled with a space between', () => differ('a — b', 'a — — b'));
  test('ligatures and compatibility characters', () => {
    differ('œuvre', 'oeuvre');
    differ('ﬁn', 'fin');
    differ('m²', 'm2');
    differ('½', '1/2');
    differ('10⁻³', '10-³');
    differ('Ⅳ', 'IV');
    differ('Ａ', 'A');
  });
  test('letters whose capitals are several letters', () => differ('Maße', 'Masse'));
});

suite('words', () => {
  test('numbers and names with marks inside are one word, so that none can be cut in two', () => {
    assert.deepEqual(fold('$150B, 3.5 or 1,000 on 26/11 for R&D.'), [
      '$',
      '150b',
      ',',
      '3.5',
      'or',
      '1,000',
      'on',
      '26/11',
      'for',
      'r&d',
      '.',
    ]);
  });
  test('an apostrophe stands between two words, so that what follows an elision may be quoted', () => {
    assert.deepEqual(fold('qu’on don’t'), ['qu', '"', 'on', 'don', '"', 't']);
    assert.deepEqual([...fold('sur l’'), ...fold('outil')], fold('sur l’outil'));
  });
  test('a full stop between words does not join them, since texts lose spaces there', () => {
    assert.deepEqual(fold('programme.De'), ['programme', '.', 'de']);
  });
  test('in scripts without spaces each character is a word', () => {
    assert.deepEqual(fold('東京で2024年'), ['東', '京', 'で', '2024', '年']);
    assert.deepEqual(fold('วันดี'), ['วั', 'น', 'ดี']);
  });
  test('right-to-left text is read in its logical order, its vowel points kept', () => {
    assert.deepEqual(fold('שָׁלוֹם, עולם'), ['שָׁלוֹם'.normalize('NFC'), ',', 'עולם']);
    differ('כָּתַב', 'כתב');
    assert.deepEqual(fold('الفنانون ليسوا'), ['الفنانون', 'ليسوا']);
  });
  test('emoji, Markdown and the art of combining characters are marks like others', () => {
    assert.deepEqual(fold('# ☠️ **we**'), ['#', '☠', '*', '*', 'we', '*', '*']);
    assert.deepEqual(fold('[̲̅$̲̅]'), ['[̲̅', '$̲̅', ']']);
  });
  test('nothing but spaces has no tokens', () => assert.deepEqual(fold(' \n\u00A0\u200B\uFEFF'), []));
  test('are counted by the spaces, as people count them', () => assert.equal(countWords('L’outil — non-rémunéré — coûte 5 %.'), 4));
});

test('tokens tell their place in the original, invisible characters and all', () => {
  const text = '\uFEFFL’ou\u00ADtil « né\u0301 » 👩‍💻 ok';
  assert.deepEqual(
    tokenise(text).map(({ start, end }) => text.slice(start, end)),
    ['L', '’', 'ou\u00ADtil', '«', 'né\u0301', '»', '👩', '💻', 'ok'],
  );
});

test('every character of Unicode means the same composed and decomposed, alone, in words and in numbers', () => {
  const differing: string[] = [];
  for (let code = 0; code < 0x30000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    const [composed, decomposed] = [character.normalize('NFC'), character.normalize('NFD')];
    if (composed === character && decomposed === character) continue;
    const within = (one: string) => fold(`${one} a${one}a 1${one}1 a ${one}`).join('|');
    if (within(character) !== within(composed) || within(character) !== within(decomposed)) differing.push(code.toString(16));
  }
  assert.deepEqual(differing, []);
});

test('lone halves of surrogate pairs are accepted', () => assert.equal(tokenise('a \uD83D b').length, 3));
