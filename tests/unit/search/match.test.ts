/** What of a text is marked, and what proves that a record holds what was asked for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { holds, match } from '../../../src/search/query/match.ts';
import { parse } from '../../../src/search/query/query.ts';
import { sameWord } from '../../../src/search/query/variants.ts';
import { plainLanguage } from './desk.ts';

/** The text with what a query marks of it in brackets; undefined where the text does not bear the query out. */
function marked(q: string, ...texts: string[]): string | undefined {
  const { wanted } = parse(q, plainLanguage());
  const found = match(
    texts.map((text) => [text, 'en']),
    wanted,
  );
  if (!holds(found, wanted)) return undefined;
  return found
    .map(({ text: [text], marks }) => {
      let at = 0;
      const pieces = marks.map(({ start, end }) => {
        const piece = `${text.slice(at, start)}[${text.slice(start, end)}]`;
        at = end;
        return piece;
      });
      return pieces.join('') + text.slice(at);
    })
    .join(' | ');
}

const marks = (name: string, cases: readonly [q: string, text: string, expected: string | undefined][]) =>
  describe(name, () => {
    for (const [q, text, expected] of cases) test(`${q} → ${expected ?? `not in: ${text}`}`, () => assert.equal(marked(q, text), expected));
  });

marks('the original typography is marked, whatever was typed', [
  ['"l\'oeuvre d\'un siecle"', '« L’œuvre d’un siècle »', '« [L’œuvre d’un siècle] »'],
  ['150000', 'plus de 150\u202f000\u00a0€', 'plus de [150\u202f000]\u00a0€'],
  ['remunere', 'non re\u0301mune\u0301re\u0301, dit-il', 'non [re\u0301mune\u0301re\u0301], dit-il'],
  ['remunere', 'non rému\u00adnéré', 'non [rému\u00adnéré]'],
  ['art washing', 'Art\u2011washing!', '[Art]\u2011[washing]!'],
  ['"art washing"', 'Art\u2011washing!', '[Art\u2011washing]!'],
  ['fin', '🎉🎉 la ﬁn.', '🎉🎉 la [ﬁn].'],
  ['script', '<script>alert(1)</script>', '<[script]>alert(1)</[script]>'],
]);

marks('a phrase stands as it was typed, and not by its stem', [
  ['"free artist"', 'free artists', undefined],
  ['"free artists"', 'a free artist', undefined],
  ['"company valued"', 'a valued company', undefined],
  ['"a b"', 'a c b', undefined],
  ['"artwashing"', 'art washing', undefined],
  ['"art washing"', 'artwashing', undefined],
  ['"the end. A new"', 'It is the end! A new one.', 'It is [the end! A new] one.'],
  ['"open source"', 'open-source and open source', '[open-source] and [open source]'],
  ['"open-source"', 'open source', '[open source]'],
  ['"a b a"', 'a b a b a', '[a b a b a]'],
]);

test('a phrase does not go on from one text into the next', () => {
  assert.equal(marked('"end begins"', 'the end', 'begins here'), undefined);
  assert.equal(marked('end begins', 'the end', 'begins here'), 'the [end] | [begins] here');
});

marks('a word stands in either number, in either spelling, and in one or two', [
  ['artiste ', 'des artistes', 'des [artistes]'],
  ['artistes ', 'un artiste', 'un [artiste]'],
  ['journaux ', 'un journal', 'un [journal]'],
  ['labor ', 'unpaid labour', 'unpaid [labour]'],
  ['art ', 'artists', undefined],
  ['artwashing ', 'art washing', '[art washing]'],
  ['art washing ', 'artwashing', '[artwashing]'],
  ['art-washing ', 'artwashing', '[artwashing]'],
  ['artwashing ', 'Artwashing is art washing', '[Artwashing] is art washing'],
]);

marks('the last word may go on, others may not', [
  ['unpaid lab', 'unpaid labor', '[unpaid] [labor]'],
  ['unpaid lab ', 'unpaid labor', undefined],
  ['unp labor', 'unpaid labor', undefined],
  ['"unpaid lab', 'unpaid labor', '[unpaid labor]'],
  ['"unpaid lab"', 'unpaid labor', undefined],
  ['unpaid l', 'unpaid work', '[unpaid] work'],
  ['l', 'labor', undefined],
]);

marks('words that are left out are not marked', [
  ['paid -labor ', 'paid labor', '[paid] labor'],
  ['-"paid labor"', 'paid labor', 'paid labor'],
]);

test('marks never overlap, and stand in order', () => {
  assert.equal(marked('"a b" "b c" b a', 'c a b c a'), 'c [a b c] [a]');
});

describe('the same word, both ways', () => {
  const pairs = `artiste artistes, work works, journal journaux, travail travaux, jeu jeux, tableau tableaux, company companies, box boxes,
    brush brushes, class classes, labour labor, labours labor, organisation organizations, organising organizing, programme program,
    programmes program, colour colors, bogue bogues, R r`;
  for (const pair of pairs.toLowerCase().split(/,\s+/)) {
    const [a = '', b = ''] = pair.trim().split(' ');
    test(`${a} and ${b}`, () => {
      assert.ok(sameWord(a, b));
      assert.ok(sameWord(b, a));
    });
  }
  const apart =
    'art artist, pres pre, mais mai, plus plu, access acces, news new, us u, his hi, paid unpaid, fils fil, cours cour, 300 3000, fois foi';
  for (const pair of apart.split(', ')) {
    const [a = '', b = ''] = pair.split(' ');
    test(`not ${a} and ${b}`, () => {
      assert.ok(!sameWord(a, b));
      assert.ok(!sameWord(b, a));
    });
  }
});
