/** Whatever the text, the check answers, and soon: what is bounded is bounded before the parser sees it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkProse } from '../../../src/check/prose/check.ts';
import { MAX_BRACES, MAX_CELLS, MAX_MARKS_IN_BLOCK } from '../../../src/check/prose/rules/density.ts';
import { MAX_TITLE } from '../../../src/check/prose/rules/link.ts';
import { MAX_CONTAINERS } from '../../../src/check/prose/rules/nesting.ts';
import { MAX_LINKS } from '../../../src/check/prose/rules/repetition.ts';
import { MAX_BYTES, MAX_LINES, MAX_WORD } from '../../../src/check/prose/rules/size.ts';

const rules = (text: string) => checkProse('a.mdx', text).map(({ rule }) => rule);

test('a text as long as may be passes, one longer does not', () => {
  const line = `${'mot '.repeat(12)}é\n`;
  const text = line.repeat(Math.floor(MAX_BYTES / Buffer.byteLength(line)));
  assert.deepEqual(rules(text), []);
  assert.deepEqual(rules(text + line), ['mdx-size']);
});

test('as many lines as may be pass, one more does not', () => {
  assert.deepEqual(rules('a\n'.repeat(MAX_LINES - 1)), []);
  assert.deepEqual(rules('a\n'.repeat(MAX_LINES)), ['mdx-size']);
});

test('a word as long as may be passes, one longer does not', () => {
  assert.deepEqual(rules('a'.repeat(MAX_WORD)), []);
  assert.deepEqual(rules('a'.repeat(MAX_WORD + 1)), ['mdx-size']);
});

test('as many marks in a block as may be pass, one more does not, and blank lines separate blocks', () => {
  const block = '* '.repeat(MAX_MARKS_IN_BLOCK);
  assert.deepEqual(rules(`a ${block}`), []);
  assert.deepEqual(rules(`a ${block}*`), ['mdx-density']);
  assert.deepEqual(rules(`a ${block}\n\na ${block}`), []);
});

test('as many braces as may be pass, one more does not', () => {
  const code = (braces: number) => `\`\`\`\n${'{\n'.repeat(braces)}\`\`\``;
  assert.deepEqual(rules(code(MAX_BRACES)), []);
  assert.deepEqual(rules(code(MAX_BRACES + 1)), ['mdx-density']);
});

test('as many cells in tables as may be pass, one row more does not', () => {
  const table = (rows: number) => `${'|a'.repeat(9)}\n${'|-'.repeat(9)}\n${'|b|\n'.repeat(rows)}`;
  const rows = MAX_CELLS / 10 - 1;
  assert.deepEqual(rules(table(rows)), []);
  assert.deepEqual(rules(table(rows + 1)), ['mdx-density']);
});

test('as many links as may be pass, one more does not', () => {
  const links = (count: number) =>
    '[a](./b) '
      .repeat(count / 4)
      .concat('\n\n')
      .repeat(4);
  assert.deepEqual(rules(links(MAX_LINKS)), []);
  assert.deepEqual(rules(`${links(MAX_LINKS)}[a](./b)`), ['mdx-repetition']);
});

test('a title as long as may be passes, one longer does not', () => {
  assert.deepEqual(rules(`[a](./b "${'t'.repeat(MAX_TITLE)}")`), []);
  assert.deepEqual(rules(`[a](./b "${'t'.repeat(MAX_TITLE + 1)}")`), ['mdx-link']);
});

test('as many block quotes in each other as may be pass, one more does not', () => {
  assert.deepEqual(rules(`${'> '.repeat(MAX_CONTAINERS)}a`), []);
  assert.deepEqual(rules(`${'> '.repeat(MAX_CONTAINERS + 1)}a`), ['mdx-nesting']);
});

test('a line that begins with import is read in code, but not before masses of blank lines, where it might not be code', () => {
  const code = '```\nimport x from "y"\n```\n\n';
  assert.deepEqual(rules(code + 'Words.\n\n'.repeat(300)), []);
  assert.deepEqual(rules(code + `${'Words. '.repeat(14)}\n\n`.repeat(300)), ['mdx-esm']);
});

/** As much of `unit` as passes the limits, in as many blocks as fit. */
const filled = (block: string) => `${block}\n\n`.repeat(Math.floor(MAX_BYTES / (block.length + 2)));
const of = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Made to cost the parser the most within the limits; measured: none takes 3 s on a slow machine. */
const BOMBS: Record<string, string> = {
  'emphasis that closes late': filled(`${of('*a **a ', 900)}${of('b** b* ', 900)}`).slice(0, 24_000),
  'emphasis of every kind': filled(`${of('**a *b _c __d ~e ', 1_200)}${of('e~ d__ c_ b* a** ', 1_200)}`).slice(0, 20_000),
  'images in images': of('![a ', 3_900) + of('](b) ', 900),
  brackets: filled(of('[ ', 1_900)).slice(0, 19_000),
  'an import that goes on': `export const a = [\n\n${of(`${'1, '.repeat(30)}\n\n`, 15_000)}`,
  'an expression that goes on': `{[\n\n${of(`${'1, '.repeat(60)}\n\n`, 95_000)}]}`,
  'braces in an expression': `{[${of(`{a}, ${'1, '.repeat(100)}\n`, 40_000)}`,
  'a wide table': `${of('|a ', 7_400)}\n${of('|- ', 7_400)}\n${of('|a ', 7_400)}`,
  'a long table': `|a\n|-\n${of('|a\n', 5_900)}`,
  'quotations apart': of('> a\n\n', 4_900),
  'lazy lines': `> a\n${of('b\n', 3_900)}`,
  'headings underlined': of('a\n=\n', 3_900),
  'error after error': of('I <3 it {a *b **c \n\n', 6_000),
  'addresses with entities': filled(of('https://a.b/&a;', 990)),
};

describe('a text made to stall is answered within ten seconds', () => {
  for (const [name, text] of Object.entries(BOMBS)) {
    test(name, () => {
      const start = performance.now();
      checkProse('a.mdx', text);
      assert.ok(performance.now() - start < 10_000, `${performance.now() - start} ms`);
    });
  }
});

describe('no text makes the check throw', () => {
  // A fixed sequence, so that a failure can be had again (Park and Miller’s minimal standard generator).
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const PIECES = [
    '<',
    '>',
    '{',
    '}',
    '/',
    '[',
    ']',
    '(',
    ')',
    '!',
    '*',
    '_',
    '~',
    '`',
    '```\n',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '    ',
    '> ',
    '- ',
    '1. ',
    '#',
    '|',
    '| --- |\n',
    '\\',
    '&lt;',
    '&#0;',
    '"',
    "'",
    '=',
    ':',
    '^',
    '[^1]',
    '[^1]: ',
    'import ',
    'export ',
    'Quote',
    'id="a"',
    '/>',
    'https://a.b',
    'www.a.b',
    'a@b.c',
    '<!--',
    '-->',
    '---\n',
    'é',
    '\u{1F600}',
    '\ud800',
    '\u0000',
    '\uFEFF',
    ' ',
    'words ',
  ];
  test('of two thousand put together at random', () => {
    for (let round = 0; round < 2_000; round++) {
      const text = Array.from({ length: 1 + random(30) }, () => PIECES[random(PIECES.length)]).join('');
      for (const { line, column, rule } of checkProse('a.mdx', text)) {
        const length = text.split(/\r\n|\r|\n/)[line - 1]?.length;
        assert.ok(length !== undefined && column >= 1 && column <= length + 1, `${JSON.stringify(text)} ${rule} ${line}:${column}`);
      }
    }
  });
});
