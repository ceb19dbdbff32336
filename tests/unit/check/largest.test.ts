/** The largest legal file of every sort: checked, compared and rendered in seconds. What is longer is refused (limits.test.ts, corpora). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { MAX_CELLS } from '../../../src/check/prose/rules/density.ts';
import { MAX_TITLE } from '../../../src/check/prose/rules/link.ts';
import { MAX_LINKS, MAX_REPEATED } from '../../../src/check/prose/rules/repetition.ts';
import { MAX_BYTES, MAX_LINES, MAX_WORD } from '../../../src/check/prose/rules/size.ts';
import { MOST_CHARACTERS } from '../../../src/check/rules/quotation-too-long.ts';
import { compare } from '../../../src/components/pictures/renderings.ts';
import { base } from '../../corpora/bad/base.ts';
import { builder } from '../prose/build.ts';
import { inFolder } from './folder.ts';

/** Processor seconds, since others use the machine too. */
async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const fill = (block: string) => block.repeat(Math.floor((MAX_BYTES - 1_000) / Buffer.byteLength(block)));
const address = `https://e.org/${'a'.repeat(80)}`;

const PROSE: Record<string, string> = {
  'plain words': fill(`${'mot '.repeat(200)}\n\n`),
  'as many lines as may be': 'a\n'.repeat(MAX_LINES - 1),
  'words as long as may be': fill(`${'a'.repeat(MAX_WORD - 1)} `),
  'a run of blanks': `a${' '.repeat(MAX_BYTES - 2)}b`,
  'a run of tabs, and lines of blanks': `a${'\t'.repeat(50_000)}b\n\n${`${' '.repeat(150)}\n`.repeat(250)}c`,
  'as many cells as may be, wide': `${'|a'.repeat(499)}\n${'|-'.repeat(499)}\n${'x\n'.repeat(MAX_CELLS / 500 - 1)}`,
  'as many cells as may be, long': `|a|\n|-|\n${'|x|\n'.repeat(MAX_CELLS / 3 - 10)}`,
  'as many links as may be, with titles': `${`[a](${address} "${'t'.repeat(90)}") `.repeat(50)}\n\n`.repeat(MAX_LINKS / 50),
  'as much as references may repeat': `[a]: https://e.org/${'a'.repeat(80)} "${'t'.repeat(MAX_TITLE)}"\n\n${`${'[a] '.repeat(10)}\n\n`.repeat(Math.floor(MAX_REPEATED / 400 / 10))}`,
  'as many components as may be': `${'<Claim id="unpaid" text="words" /> '.repeat(50)}\n\n`.repeat(MAX_LINKS / 50),
  'as many marks as may be': `${'*a* '.repeat(250)}\n\n`.repeat(19),
};

describe('prose', () => {
  for (const [name, text] of Object.entries(PROSE)) {
    test(`${name}: legal, checked in a second, rendered in ten`, async () => {
      const files = { ...base, 'claims/unpaid.en.mdx': text };
      const taken = await seconds(() =>
        inFolder(files, (folder) => {
          const errors = check(folder).diagnostics.filter(({ severity }) => severity === 'error');
          assert.deepEqual(
            errors.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`),
            [],
          );
        }),
      );
      assert.ok(taken < 1, `${taken} s of processor to check`);
      const compile = await builder();
      const rendered = await seconds(() => compile(text));
      assert.ok(rendered < 10, `${rendered} s of processor to render`);
    });
  }
});

describe('records', () => {
  const quotation = (text: string) =>
    String(base['quotes/letter-unpaid.yaml']).replace('We sang for nothing, and they sell our voices.', text);
  const RECORDS: Record<string, Record<string, string>> = {
    'a quotation without a space': { 'quotes/letter-unpaid.yaml': quotation('a,'.repeat(MOST_CHARACTERS / 2)) },
    'a record of 32 kB of comments and blanks': {
      'topics/consent.yaml': `${String(base['topics/consent.yaml'])}#${' '.repeat(15_000)}a\n${'\n'.repeat(15_000)}`,
    },
    'a list of a thousand names': {
      'actors/choir.yaml': `${String(base['actors/choir.yaml'])}aliases: [${Array.from({ length: 1_000 }, (_, n) => `Name ${n}`).join(', ')}]\n`,
    },
  };
  for (const [name, files] of Object.entries(RECORDS)) {
    test(`${name}: checked in a second`, async () => {
      let rules: string[] = [];
      const taken = await seconds(() =>
        inFolder({ ...base, ...files }, (folder) => (rules = check(folder).diagnostics.map(({ rule }) => rule))),
      );
      assert.ok(!rules.some((rule) => rule.startsWith('yaml') || rule.endsWith('too-long') || rule === 'file-too-large'), rules.join());
      assert.ok(taken < 1, `${taken} s of processor`);
    });
  }

  test('two renderings as long as may be, with nothing in common, are compared in a second', async () => {
    const [one, other] = ['a,', 'b.'].map((unit) => unit.repeat(MOST_CHARACTERS / 2));
    const taken = await seconds(() => compare(one ?? '', other ?? '', 'fr'));
    assert.ok(taken < 1, `${taken} s of processor`);
  });
});
