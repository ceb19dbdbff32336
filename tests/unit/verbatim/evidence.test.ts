/** The measures of the verbatim check, on the real sources and quotations. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { contextsOf } from '../../../src/check/verbatim/context.ts';
import { writeFingerprint } from '../../../src/check/verbatim/fingerprint-file.ts';
import { locate, type Selector } from '../../../src/check/verbatim/locate.ts';
import type { Fingerprint } from '../../../src/dossier/verdict.ts';
import { evidenceQuotes, evidenceTexts, missingEvidence, type QuoteRecord, type Text } from './evidence.ts';
import { chance, fingerprint } from './made-up.ts';
import { mutants, standsIn } from './oracle.ts';

interface Case extends QuoteRecord {
  text_: Text;
  print: Fingerprint;
  /** The record’s selector, or else the context taken from the text. */
  context: Selector;
}

const texts = evidenceTexts();
const prints = new Map(texts.map(({ source, coverage, text }) => [source, fingerprint(text, coverage, source)]));
const cases: Case[] = evidenceQuotes().flatMap((quote) => {
  const text_ = texts.find(({ source }) => source === quote.source);
  const print = prints.get(quote.source);
  if (!text_ || !print) return [];
  return [
    {
      ...quote,
      text_,
      print,
      context: { ...contextsOf(quote.text, text_.text, text_.coverage)[0], ...quote.selector },
    },
  ];
});
const inFull = cases.filter(({ print }) => print.coverage === 'full');

suite('the quotations of the dossier', { skip: missingEvidence }, () => {
  test('are there to be checked', () => assert.ok(inFull.length >= 25, `${inFull.length} quotations of full texts`));

  test('all stand in their sources, in their context', () => {
    for (const { id, text, context, print } of cases) assert.equal(locate(text, context, print).outcome, 'found', id);
  });

  test('all stand there without it, but for those too short', () => {
    for (const { id, text, print } of cases) {
      const { outcome } = locate(text, undefined, print);
      if (outcome !== 'found') assert.equal(outcome, 'too-short', id);
    }
  });
});

suite('every change of a word', { skip: missingEvidence }, () => {
  test('of a quotation from a full text is noticed, at its ends as well: more than 5,000 changes, none passes', (t) => {
    const made: Record<string, number> = {};
    for (const [seed, { id, text, context, print, text_ }] of inFull.entries()) {
      for (const mutant of mutants(text, text_.text, chance(seed))) {
        made[mutant.what] = (made[mutant.what] ?? 0) + 1;
        const { outcome } = locate(mutant.text, context, print);
        assert.ok(outcome === 'missing' || outcome === 'too-short', `${id}, ${mutant.what}: ${mutant.text}`);
      }
    }
    const total = Object.values(made).reduce((sum, count) => sum + count, 0);
    t.diagnostic(`${total} changes: ${JSON.stringify(made)}`);
    assert.ok(total >= 5000);
  });

  test('is noticed without any context too, unless what remains truly stands in the source', (t) => {
    const passed: Record<string, number> = {};
    let total = 0;
    for (const [seed, { id, text, print, text_ }] of cases.entries()) {
      const bodies = text_.coverage === 'full' ? [text_.text] : text_.text.split(/\n\n/);
      for (const mutant of mutants(text, text_.text, chance(seed))) {
        total++;
        const { outcome } = locate(mutant.text, undefined, print);
        if (outcome === 'too-short') continue;
        const stands = bodies.some((body) => standsIn(mutant.text, body));
        assert.equal(outcome === 'found' || outcome === 'ambiguous', stands, `${id}, ${mutant.what}: ${mutant.text}`);
        if (stands) passed[mutant.what] = (passed[mutant.what] ?? 0) + 1;
      }
    }
    t.diagnostic(`${total} changes; truly standing in the source: ${JSON.stringify(passed)}`);
    // Only a quotation made shorter at one end can be another true quotation, twice a quotation at most.
    assert.deepEqual(Object.keys(passed), ['deletion']);
    assert.ok((passed.deletion ?? 0) <= 2 * cases.length);
  });
});

test('no documented variation of typography is taken for a change', { skip: missingEvidence }, (t) => {
  const each = (set: string, by: readonly string[]) => by.map((one) => (text: string) => text.replace(new RegExp(`[${set}]`, 'gu'), one));
  const variations = [
    ...each("'’", ["'", '’', '‘', 'ʼ', '′', '`', '´', '\u200B’']),
    ...each('"“”«»', ['"', '“', '”', '„', '«\u202F', '\u00A0»', '‹', '‘', "'", '″', '「']),
    ...each('-–—', ['-', '‐', '‑', '‒', '–', '—', '−', '--', ' — ', '\u2009–\u2009']),
    ...each(' ', ['\u00A0', '\u202F', '\u2009', '\n', '\r\n', '   ', '\t', ' \u200B']),
    (text: string) => text.replace(/ *([;:!?»])/gu, '\u202F$1'),
    (text: string) => text.replace(/ +([;:!?»—–])/gu, '$1').replace(/([«—–]) +/gu, '$1'),
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.normalize('NFC'),
    (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00AD'),
    (text: string) => `\uFEFF${text}`,
  ];
  let made = 0;
  for (const { id, text, context, print } of cases) {
    for (const [number, vary] of variations.entries()) {
      made++;
      assert.equal(locate(vary(text), context, print).outcome, 'found', `${id}, variation ${number}: ${vary(text)}`);
    }
  }
  t.diagnostic(`${made} variations`);
});

test('the fingerprints hold no three consecutive words of any source', { skip: missingEvidence }, () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const threes = (list: readonly string[]) => list.slice(2).map((word, at) => `${list[at]} ${list[at + 1]} ${word}`);
  const committed = join(import.meta.dirname, '../../../content/sources');
  const files = [
    ...[...prints.values()].map(writeFingerprint),
    ...(existsSync(committed) ? readdirSync(committed) : [])
      .filter((file) => file.endsWith('.fingerprint.json'))
      .map((file) => readFileSync(join(committed, file), 'utf8')),
  ];
  const published = new Set(files.flatMap((file) => threes(words(file))));
  const run = files.join('\n').toLowerCase();
  for (const { source, text } of texts) {
    for (const three of threes(words(text))) {
      assert.ok(!published.has(three), `${source}: ${three}`);
      // Nor run together, where they are long enough not to be there by chance.
      if (three.length >= 12) assert.ok(!run.includes(three.replaceAll(' ', '')), `${source}: ${three}`);
    }
  }
});
