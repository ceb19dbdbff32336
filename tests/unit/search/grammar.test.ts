/** What a query is read as. docs/search.md tells it to readers; its own examples are tried in docs.test.ts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FACETS } from '../../../src/search/query/facets.ts';
import { leaveOut, MAX_LENGTH, MAX_WORDS, parse } from '../../../src/search/query/query.ts';
import { plainLanguage } from './desk.ts';

const LANGUAGE = plainLanguage(
  new Map([...FACETS.map((name): [string, string] => [name, name]), ['auteur', 'speaker'], ['annee', 'year']]),
);

/** A query as it was understood: `a… "b c" -d speaker=x`, then what is said of it. An open word ends in …. */
function understood(q: string): string {
  const { wanted, filters, remarks } = parse(q, LANGUAGE);
  const mark = (isPhrase: boolean) => (isPhrase ? '"' : '');
  return [
    ...wanted.map(
      (one) => `${one.isExcluded ? '-' : ''}${mark(one.isPhrase)}${one.forms.join('+')}${one.isOpen ? '…' : ''}${mark(one.isPhrase)}`,
    ),
    ...filters.map((one) => `${one.isExcluded ? '-' : ''}${one.field}=${one.value}`),
    ...remarks.map((one) => `!${one.what}${one.text && ` ${one.text}`}`),
  ].join(' ');
}

const reads = (name: string, cases: Record<string, string>) =>
  describe(name, () => {
    for (const [q, expected] of Object.entries(cases)) test(`${q} → ${expected || 'nothing'}`, () => assert.equal(understood(q), expected));
  });

reads('words, of which the last may go on', {
  'unpaid labor': 'unpaid labor…',
  'unpaid labor ': 'unpaid labor',
  '  unpaid\u00a0labor\n': 'unpaid labor',
  'UNPAID Rémunéré Cœur ': 'unpaid remunere coeur',
  'open-source ': 'open+source',
  "l’homme qu’elle jusqu’ici d'art ": 'homme elle ici art',
  'OpenAI’s aujourd’hui don’t we’re ': 'openai aujourd+hui don+t we+re',
  'R&D AC/DC ': 'r+d ac+dc',
});

reads('phrases, between any quotation marks', {
  '"a b"': '"a+b"',
  '“a b”': '"a+b"',
  '„a b“': '"a+b"',
  '«a b»': '"a+b"',
  '« a b »': '"a+b"',
  '«\u202fa b\u202f»': '"a+b"',
  '«\u00a0a b\u00a0»': '"a+b"',
  '„a b‟ ＂c d＂': '"a+b" "c+d"',
  '”a b”': '"a+b"',
  '"a b»': '"a+b"',
  '« “a b” »': '"a+b"',
  '"a, b: c!"': '"a+b+c"',
  '"l’homme"': '"l+homme"',
  '"a b" c “d e” f ': '"a+b" c "d+e" f',
  '"a""b"': '"a" "b"',
  'word"a b"': 'word "a+b"',
});

reads('what is left out', {
  '-a ': '-a',
  '−a ': '-a',
  'a -b c ': 'a -b c',
  '-"a b"': '-"a+b"',
  '-« a b » c ': '-"a+b" c',
  // Who excludes “art” has not asked for “artist” to go, finished typing or not.
  'a -art': 'a -art',
  'a -"b c': 'a -"b+c" !unclosed -"b c',
  'a-b ': 'a+b',
});

reads('fields, by their names in English or in the reader’s language', {
  'speaker:openai': 'speaker=openai',
  'source:wapo': 'source=wapo',
  'topic:art-washing': 'topic=art-washing',
  'status:disputed': 'status=disputed',
  'kind:quote': 'kind=quote',
  'lang:fr': 'lang=fr',
  'year:2024': 'year=2024',
  'check:full': 'check=full',
  'AUTEUR:openai Année:2024': 'speaker=openai year=2024',
  'speaker:"PR Puppets"': 'speaker=PR Puppets',
  'a speaker:« PR Puppets » b ': 'a b speaker=PR Puppets',
  'speaker:“PR Puppets”b ': 'b speaker=PR Puppets',
  '-speaker:openai -kind:"claims"': '-speaker=openai -kind=claims',
});

reads('what means nothing, or not all', {
  '': '',
  '   ': '',
  '-': '!no-words -',
  '- a ': 'a',
  '!!! ???': '!no-words !!! ???',
  '""': '!no-words ""',
  '« »': '!no-words « »',
  'a "" b ': 'a b',
  '"a b': '"a+b…" !unclosed "a b',
  '"a b ': '"a+b" !unclosed "a b ',
  'a “b': 'a "b…" !unclosed “b',
  'a "': 'a',
  'speaker:': '!no-value speaker:',
  'a speaker: b ': 'a b !no-value speaker:',
  'speaker:""': '!no-value speaker:',
  'speaker:"a b': 'speaker=a b !unclosed speaker:"a b',
  'foo:bar baz ': 'foo+bar baz !unknown-field foo:',
  'foo:"bar baz"': 'foo "bar+baz" !unknown-field foo:',
  'https://example.org ': 'example+org',
  'http://www.example.org/a/b/ ': 'example+org+a+b',
  'note: this ': 'note this',
  '8:30 ': '8+30',
});

reads('what is meant to do harm', {
  '__proto__ ': 'proto',
  '__proto__:x ': 'proto+x',
  'constructor:x ': 'constructor+x !unknown-field constructor:',
  'toString:"x"': 'tostring "x" !unknown-field toString:',
  '<img src=x onerror=alert(1)> ': 'img src+x onerror+alert+1',
  'a\u0000b\u001bc ': 'a+b+c',
  '\u202egnp.exe ': 'gnp+exe',
  '\ud800 a ': 'a',
  '(.*)+$ [a-z] ': 'a+z',
});

reads('numbers and currencies', {
  '150 milliards ': '150 milliards',
  '$150B ': '150+b',
  '~300 ': '300',
  '11 000 créateurs ': '11000 createurs',
  '11\u202f000': '11000…',
  '11,000 ': '11000',
  '6,6 ': '6.6',
  '$6.6 ': '6.6',
  '2024 300 ': '2024 300',
});

test('of 10,000 characters the beginning is searched, in whole words, and it is said', () => {
  for (const q of ['word '.repeat(2_000), 'x'.repeat(10_000), '"'.repeat(10_000), `"${'a b '.repeat(2_500)}`, '- '.repeat(5_000)]) {
    const { wanted, remarks } = parse(q, LANGUAGE);
    assert.ok(
      remarks.some(({ what }) => what === 'too-long'),
      q.slice(0, 10),
    );
    assert.ok(wanted.flatMap(({ forms }) => forms).length <= MAX_WORDS);
    assert.ok(wanted.length > 0 || !/\w/.test(q));
    assert.ok(wanted.every(({ end }) => end <= MAX_LENGTH));
    assert.ok(
      wanted.every(({ forms }) => !forms.includes('wor')),
      'half a word is searched',
    );
  }
  assert.equal(parse('word '.repeat(2_000), LANGUAGE).wanted.length, MAX_WORDS);
});

test('of a pasted paragraph the first 40 words are searched, as a phrase where it is one', () => {
  const paragraph = Array.from({ length: 60 }, (_, i) => `w${'abcdefghij'[i % 10]}`).join(' ');
  for (const q of [`"${paragraph}"`, paragraph]) {
    assert.equal(
      parse(q, LANGUAGE)
        .wanted.flatMap(({ forms }) => forms)
        .join(' '),
      paragraph.split(' ').slice(0, 40).join(' '),
    );
    assert.deepEqual(parse(q, LANGUAGE).remarks, [{ what: 'too-long', text: '' }]);
  }
});

test('40 words are searched without a remark, 41 with one', () => {
  assert.equal(understood('a '.repeat(40)), Array(40).fill('a').join(' '));
  assert.equal(understood('a '.repeat(41)), `${Array(40).fill('a').join(' ')} !too-long`);
});

test('each part stands where the query has it, so that it can be left out of it', () => {
  const q = 'one “two three” -four speaker:"five six" -"seven" l’eight';
  const { wanted, filters } = parse(q, LANGUAGE);
  const parts = [...wanted, ...filters].sort((a, b) => a.start - b.start);
  assert.deepEqual(
    parts.map(({ start, end }) => q.slice(start, end).trim()),
    ['one', '“two three”', '-four', 'speaker:"five six"', '-"seven"', 'l’eight'],
  );
  assert.equal(leaveOut(q, parts.slice(1, 4)), 'one -"seven" l’eight');
  assert.equal(leaveOut(q, parts), '');
});

test('no query of marks, minuses, colons and spaces stops the reading', () => {
  const pieces = ['"', '«', '»', '-', ':', ' ', 'a', 'speaker:', '\u202f', '’', '1 000'];
  for (let n = 0; n < pieces.length ** 4; n++) {
    const q = [0, 1, 2, 3].map((at) => pieces[Math.floor(n / pieces.length ** at) % pieces.length]).join('');
    const { wanted, filters } = parse(q, LANGUAGE);
    for (const { start, end, text } of [...wanted, ...filters]) assert.ok(start < end && end <= q.length && text, JSON.stringify(q));
  }
});
