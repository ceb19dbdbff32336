/** One table of what nobody sees, for records, prose, reviews and terminals. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkProse } from '../../../src/check/prose/check.ts';
import { unseenIn } from '../../../src/dossier/characters.ts';
import { printable, printableJson } from '../../../src/dossier/printable.ts';

const codes = (text: string) => [...unseenIn(text)].map(({ character }) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n));

describe('refused', () => {
  const hidden = {
    'every character that Unicode says to show nothing of, within a Latin word': range(0, 0x10ffff).filter(
      (one) => /^\p{Default_Ignorable_Code_Point}$/v.test(one) && one !== '\u00AD',
    ),
    'every control of direction': range(0, 0xffff).filter((one) => /^\p{Bidi_Control}$/v.test(one)),
    controls: range(0, 0x9f).filter((one) => /^\p{Cc}$/v.test(one)),
    'separators of lines, annotation marks, blanks that are no space': ['\u2028', '\u2029', '\uFFF9', '\uFFFB', '\u2800', '\u{1D159}'],
    'private use, halves and what is no character': ['\uE000', '\u{F0000}', '\uD800', '\uDC00', '\uFFFE', '\u{1FFFF}'],
  };
  for (const [name, characters] of Object.entries(hidden)) {
    test(name, () => {
      assert.ok(characters.length > 1);
      for (const one of characters) assert.equal(codes(`wor${one}ds`).length, 1, codes(one).join());
    });
  }
  const messages: Record<string, string> = {
    'a text in variation selectors': `Hid${'\u{E0101}\u{E0120}\u{E0130}'}den`,
    'a text in variation selectors after one emoji': `\u{1F600}\uFE0F\uFE01\uFE02`,
    'a text in tags after no flag': 'Hid\u{E0061}\u{E007F}den',
    'a text in tags, long, after a flag': `\u{1F3F4}${'\u{E0061}'.repeat(20)}\u{E007F}`,
    'joiners in a Latin word': 'wor\u200Dds',
    'joiners in a row in a script that joins': 'می\u200C\u200D\u200Cخواهم',
    'a soft hyphen at the end of a word': 'word\u00AD ',
  };
  for (const [name, text] of Object.entries(messages)) test(name, () => assert.ok(codes(text).length > 0));
});

describe('allowed', () => {
  const honest: Record<string, string> = {
    'flags of regions':
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    'joined emoji':
      '\u{1F469}\u200D\u{1F3A8} \u{1F468}\u{1F3FD}\u200D\u{1F4BB} \u{1F3F3}\uFE0F\u200D\u{1F308} \u2764\uFE0F\u200D\u{1F525} \u{1F9D4}\u200D\u2642\uFE0F',
    'signs shown as emoji, or not': '☠\uFE0F ☎\uFE0E 1\uFE0F⃣',
    Persian: 'می\u200Cخواهم نامه\u200Cای',
    'Hindi and Sinhala': 'क्\u200Dष ශ්\u200Dරී',
    'an ideograph in one of its forms': '葛\u{E0100}城',
    Mongolian: 'ᠮᠣᠩᠭ\u180Bᠣᠯ',
    'a place where a word may break': 'Donau\u00ADdampf',
    'spaces of every width': 'a\u00A0b\u202Fc\u2009d\u3000e',
    'letters with many marks': '[\u0332\u0305$\u0332\u0305]',
  };
  for (const [name, text] of Object.entries(honest)) {
    test(name, () => {
      assert.deepEqual(codes(text), []);
      assert.equal(printable(text), text);
      assert.deepEqual(
        checkProse('a.mdx', `Words ${text} here`).map(({ rule }) => rule),
        [],
      );
    });
  }
});

test('prose and terminal agree with the table', () => {
  for (const one of ['\u{E0100}', '\uFE00\uFE01', '\u200E', '\u061C', '\u115F', '\u034F', '\uE000', '\u2800', '\u180E']) {
    assert.deepEqual(
      checkProse('a.mdx', `Hid${one}den`).map(({ rule }) => rule),
      ['mdx-character'],
      codes(one).join(),
    );
    assert.doesNotMatch(printable(`Hid${one}den`), new RegExp(one, 'u'));
    assert.match(printable(`Hid${one}den`), /⟨U\+/);
  }
});

test('JSON for a program holds the same values, and nothing that a terminal obeys', () => {
  const value = { file: 'a\u009B31m\u202E\u{E0041}', message: '\u{1F469}\u200D\u{1F3A8}\n' };
  const json = printableJson(JSON.stringify(value, null, 2));
  assert.deepEqual(JSON.parse(json), value);
  assert.doesNotMatch(json, /[\u009B\u202E\u{E0041}]/u);
});
