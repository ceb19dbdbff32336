import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { decodeText } from '../../../src/check/verbatim/decode.ts';
import { makeFingerprint } from '../../../src/check/verbatim/fingerprint.ts';
import { readFingerprint, writeFingerprint } from '../../../src/check/verbatim/fingerprint-file.ts';
import { fingerprint, GARDEN, JARDIN } from './made-up.ts';

const file = (text = GARDEN, coverage: 'full' | 'passages' = 'full') => writeFingerprint(fingerprint(text, coverage));

suite('a fingerprint', () => {
  test('is read as it was written', () => {
    for (const coverage of ['full', 'passages'] as const) {
      const made = fingerprint(`${GARDEN}\n\n${JARDIN}\n\nshort one`, coverage);
      const read = readFingerprint(writeFingerprint(made), 'made-up');
      assert.deepEqual(read, { ok: true, value: made });
    }
  });
  test('is the same bytes for the same text, and for another typography of it', () => {
    assert.equal(file(), file());
    assert.equal(file(), file(GARDEN.replaceAll('’', "'").replaceAll('—', '–').replaceAll(' ', '\u00A0')));
  });
  test('says what it covers and how many words it was made of', () => {
    const { coverage, words, passages } = fingerprint('One two three.\n\nFour five.', 'passages');
    assert.deepEqual({ coverage, words, passages: passages.length }, { coverage: 'passages', words: 5, passages: 2 });
  });
  test('holds in full one passage, whatever the line breaks', () => {
    assert.equal(fingerprint('One two three.\r\n\r\nFour five.').passages.length, 1);
  });
  test('separates passages at blank lines of any system, and at no other line break', () => {
    for (const blank of ['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\n\n\n\n']) {
      assert.equal(fingerprint(`One two\r\nthree.${blank}Four.`, 'passages').passages.length, 2, JSON.stringify(blank));
    }
  });
  test('is still accepted when its layout alone was changed, by a formatter or another system', () => {
    const reformatted = JSON.stringify(JSON.parse(file())).replaceAll(',"', ',\r\n"');
    assert.ok(readFingerprint(reformatted, 'made-up').ok);
  });
  test('changes in a few lines only when a word of the source changes', () => {
    const long = Array.from({ length: 40 }, (_, at) => GARDEN.replaceAll('tulip', `tulip${at}`)).join(' ');
    const before = file(long).split('\n');
    const after = new Set(file(long.replace('tulip20', 'rose and oak')).split('\n'));
    const changed = before.filter((line) => !after.has(line));
    assert.ok(before.length > 100 && changed.length <= 4, `${changed.length} of ${before.length} lines changed`);
    assert.ok(before.every((line) => line.length <= 140));
  });
  test('of another source shares no code with it, even for the same words', () => {
    const one = new Set(fingerprint(GARDEN, 'full', 'one').passages.flat());
    assert.ok(
      !fingerprint(GARDEN, 'full', 'other')
        .passages.flat()
        .some((code) => one.has(code)),
    );
  });
  test('is made of no text without words', () => {
    for (const text of ['', ' \n ', '— … !']) {
      const made = makeFingerprint('made-up', 'full', text);
      assert.equal(made.ok, false);
    }
  });
});

suite('a fingerprint is refused, with which it is and how to renew it, when it', () => {
  const refused = (json: string, message: RegExp, source = 'made-up', hint = /npm run fingerprint -- made-up <text-file>/) => {
    const read = readFingerprint(json, source);
    assert.ok(!read.ok);
    assert.match(read.problem.message, message);
    assert.match(read.problem.message, new RegExp(`source “${source}”`));
    assert.match(read.problem.hint, hint);
  };
  const edited = (change: Record<string, unknown>) => JSON.stringify({ ...(JSON.parse(file()) as object), ...change });

  test('is cut short, at whatever place', () => {
    const whole = file().trimEnd();
    for (let length = 0; length < whole.length; length += 7) refused(whole.slice(0, length), /no complete JSON/);
  });
  test('has lost lines or codes', () => {
    const lines = file().split('\n');
    const inner = lines.findIndex((line) => line.endsWith('",') && line.startsWith('      '));
    refused(lines.toSpliced(inner, 1).join('\n'), /edited by hand or damaged/);
    refused(file().replace(/"([\w-]{8})([\w-]{8})/, '"$2$1'), /edited by hand or damaged/);
    refused(file().replace(/( {6}"[\w-]+)[\w-]"/, '$1"'), /not as the program wrote it .at passages\.0\./);
  });
  test('has a changed character anywhere in its codes', () => {
    const whole = file();
    const from = whole.indexOf('"passages"') + 20;
    for (let at = from; at < whole.length; at += 11) {
      if (!/[\w-]/.test(whole.charAt(at))) continue;
      const other = whole.charAt(at) === 'x' ? 'y' : 'x';
      refused(whole.slice(0, at) + other + whole.slice(at + 1), /edited by hand or damaged/);
    }
  });
  test('was given another coverage or number of words', () => {
    refused(edited({ coverage: 'passages' }), /edited by hand/, 'made-up', / --passages$/);
    refused(edited({ words: 9999 }), /edited by hand/);
  });
  test('belongs to another source', () => {
    refused(file(), /is the one of another source, “made-up”/, 'other', /-- other <text-file>$/);
    refused(edited({ source: 'other' }), /edited by hand/, 'other', /-- other /);
  });
  test('was made by another version, whatever that version’s fields', () => {
    refused(edited({ version: 9, window: 7, passages: undefined, runs: [] }), /version 9 of the format.*reads version 2/);
    refused(edited({ normalisation: 7 }), /version 7 of the normalisation/);
  });
  test('has other fields, or is no fingerprint at all', () => {
    refused(edited({ note: 'checked' }), /not as the program wrote it.*note/);
    for (const json of ['null', '[]', '"x"', '{}', '3']) refused(json, /not as the program wrote it/);
    refused(edited({ passages: [] }), /at passages/);
    refused(edited({ passages: [['The garden opens']] }), /at passages\.0\.0/);
  });
  test('of passages is to be renewed as passages', () => {
    const json = file(GARDEN, 'passages').replace('"words": ', '"words": 1');
    refused(json, /edited by hand/, 'made-up', /-- made-up <text-file> --passages$/);
  });
});

suite('bytes', () => {
  const refused = (bytes: Uint8Array | number[], message: RegExp) => {
    const read = decodeText(Uint8Array.from(bytes));
    assert.ok(!read.ok);
    assert.match(read.problem.message, message);
    assert.ok(read.problem.hint.length > 0);
  };
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test('in UTF-8 are text, with or without a byte order mark', () => {
    assert.deepEqual(decodeText(utf8('été\r\n\tx\f')), { ok: true, value: 'été\r\n\tx\f' });
    assert.deepEqual(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('été')])), { ok: true, value: 'été' });
  });
  test('in another encoding are refused', () => {
    refused([0xe9, 0x74, 0xe9], /not UTF-8/);
    refused(Buffer.from('\uFEFFété', 'utf16le'), /not UTF-8/);
    refused([0xed, 0xa0, 0xbd], /not UTF-8/);
    refused(Buffer.from('abc', 'utf16le'), /control character U\+0000 on line 1/);
    refused(utf8('one\nl\u0092outil'), /control character U\+0092 on line 2/);
  });
  test('of an image or a PDF are refused', () => {
    refused([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00], /not UTF-8/);
    refused(utf8('%PDF-1.7\n\u0000'), /control character U\+0000 on line 2/);
    refused(utf8('\u001b[31mred'), /U\+001B/);
  });
  test('without words are refused', () => {
    refused([], /holds no words/);
    refused(utf8('\uFEFF \n\n'), /holds no words/);
    refused(utf8('— …'), /holds no words/);
  });
});
