/**
 * Mistakes that beginners made: each is reported at its place, with what is wrong and
 * what to write instead. The corpora hold the messages of every rule; here are the cures.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { base } from '../../corpora/bad/base.ts';
import { inFolder } from './folder.ts';

const QUOTE = 'quotes/letter-unpaid.yaml';
const SOURCE = 'sources/open-letter.yaml';
const ACTOR = 'actors/choir.yaml';
const CLAIM = 'claims/unpaid.yaml';

/** What is written in place of what, in which file; the reported line, and words of the hint. */
const MISTAKES: readonly (readonly [name: string, file: string, from: RegExp, to: string, at: string, cure: string | RegExp])[] = [
  ['words after a space and #', ACTOR, /^name: .*/m, 'name: Choir #1 of the Quays', '1:13', 'Put the words between double quotation marks'],
  [
    'a hashtag at the end',
    QUOTE,
    /^(text: .*?)"?$/m,
    'text: we are not paid #unpaid',
    '1:23',
    'Put the words between double quotation marks',
  ],
  ['a block that ends in a line break', QUOTE, /^text: .*/m, 'text: |\n  we are not paid', '1:7', 'write |- or >- instead'],
  ['a folded block that ends in a line break', QUOTE, /^text: .*/m, 'text: >\n  we are not paid', '1:7', 'write |- or >- instead'],
  ['curly quotation marks around the words', QUOTE, /^text: "?(.*?)"?$/m, 'text: “$1”', '1:7', 'without outer quotation marks'],
  ['guillemets around the words', QUOTE, /^text: "?(.*?)"?$/m, 'text: «\u202f$1\u202f»', '1:7', 'without outer quotation marks'],
  [
    'a name where a list of ids is wanted',
    CLAIM,
    /^assertedBy: .*/m,
    'assertedBy: The Choir',
    '9:13',
    'Write a list, be it of one: [the-choir].',
  ],
  [
    'a list where an id is wanted',
    QUOTE,
    /^source: .*/m,
    'source: [open-letter]',
    '4:9',
    'One may stand here, without brackets: open-letter.',
  ],
  ['a language by its name', QUOTE, /^lang: .*/m, 'lang: English', '2:7', 'Did you mean en?'],
  ['a language by its own name', QUOTE, /^lang: .*/m, 'lang: français', '2:7', 'Did you mean fr?'],
  [
    'a date where keys are wanted',
    SOURCE,
    /^published:\n(?: {2}.*\n)+/m,
    'published: 2025-01-06\n',
    '8:12',
    'Write { date: 2025-01-06, precision: day }.',
  ],
  ['a year that is a number', SOURCE, /date: .*/, 'date: 2025', '9:9', 'Put it between double quotation marks: "2025".'],
  ['an American date', SOURCE, /date: .*/, 'date: 01/06/2025', '9:9', 'Write year, month and day: 2024-11-26'],
  ['a date in words', SOURCE, /date: .*/, 'date: 6 Jan 2025', '9:9', 'Write year, month and day: 2024-11-26'],
  ['a date with its hour', SOURCE, /date: .*/, 'date: 2025-01-06T10:30:00Z', '9:9', 'Write year, month and day: 2024-11-26'],
  ['an hour of publication', SOURCE, /precision: .*/, 'precision: time', '10:14', 'Write precision: day.'],
  [
    'an address with a highlight',
    SOURCE,
    /^url: .*/m,
    'url: https://choir.example.org/letter#:~:text=voices',
    '6:6',
    'Write https://choir.example.org/letter',
  ],
  [
    'an address that tracks',
    SOURCE,
    /^url: .*/m,
    'url: https://choir.example.org/letter?utm_source=x',
    '6:6',
    'Write https://choir.example.org/letter',
  ],
  [
    'an address with an accent',
    SOURCE,
    /^url: .*/m,
    'url: https://choir.example.org/chœur',
    '6:6',
    'Write https://choir.example.org/ch%C5%93ur',
  ],
  ['an address without https', SOURCE, /^url: .*/m, 'url: http://choir.example.org/letter', '6:6', 'Begin it with https://'],
  ['a publisher that is no record', SOURCE, /^publisher: .*/m, 'publisher: The Gazette', '3:12', 'or { name: … } where it is no actor'],
  ['an id with a capital and a blank', QUOTE, /^speaker: .*/m, 'speaker: The Choir', '3:10', 'Did you mean the-choir?'],
  ['a topic that is a number', CLAIM, /^topics: .*/m, 'topics: [2024]', '21:10', 'Put it between double quotation marks: "2024".'],
  ['a second colon', ACTOR, /^name: .*/m, 'name: Choir: of the Quays', '1:7', 'between double quotation marks'],
  ['a key twice', QUOTE, /^lang: .*/m, 'lang: en\nlang: en', '3:1', 'remove one of the two'],
  ['a second record in the file', QUOTE, /$(?![\s\S])/, '---\nlang: en\n', '10:1', 'Keep one record a file'],
  ['dots left in place of words', ACTOR, /^ {2}en: .*/m, '  en: …', '4:7', 'Write what is missing'],
];

for (const [name, file, from, to, at, cure] of MISTAKES) {
  test(`${name}: what to write instead is said at its place`, () => {
    const text = String(base[file]);
    assert.match(text, from);
    inFolder({ ...base, [file]: text.replace(from, to) }, (folder) => {
      const found = check(folder).diagnostics.map(
        ({ file: place, line, column, message, hint }) => `${place.slice(folder.length + 1)}:${line}:${column}: ${message} ${hint}`,
      );
      assert.ok(
        found.some((one) => one.startsWith(`${file}:${at}: `) && one.includes(String(cure))),
        found.join('\n'),
      );
    });
  });
}

for (const mark of ['<<<<<<< HEAD', '||||||| merged common ancestors', '=======', '>>>>>>> feature']) {
  for (const file of ['claims/unpaid.en.mdx', QUOTE]) {
    test(`a mark of a merge, ${mark}, in ${file}`, () => {
      inFolder({ ...base, [file]: `${base[file]}\n${mark}\n` }, (folder) => {
        const found = check(folder).diagnostics;
        assert.ok(
          found.some(({ message, hint }) => message.startsWith('A merge was not finished') && hint.startsWith('Keep the version you want')),
        );
      });
    });
  }
}

test('a folder is never ignored, whatever its name', () => {
  for (const name of ['README.md', 'old~', 'Thumbs.db', '.git', '.DS_Store', 'notes']) {
    inFolder(base, (folder) => {
      mkdirSync(join(folder, 'quotes', name));
      const [found, ...others] = check(folder).diagnostics;
      assert.deepEqual(others, []);
      assert.equal(found?.file, join(folder, 'quotes', name));
      assert.equal(found?.severity, 'error');
    });
  }
});
