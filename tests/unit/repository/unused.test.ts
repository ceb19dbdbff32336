/** Nothing is exported, and no words of the interface are kept, that nothing uses. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES } from '../../../src/i18n/index.ts';

const files = new Map(
  ['src/**/*.{ts,astro}', 'tests/**/*.ts', '*.config.{ts,mjs}'].flatMap((pattern) =>
    globSync(pattern).map((file): [string, string] => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  ),
);
const names = new Map([...files].map(([file, text]) => [file, new Set(text.match(/[A-Za-z_$][\w$]*/g))]));

/** Astro reads these itself. */
const isEntrance = (file: string) => file.startsWith('src/pages/') || file === 'src/content.config.ts';

test('every exported value is used in another file', () => {
  const unused: string[] = [];
  for (const [file, text] of files) {
    if (!file.startsWith('src/') || isEntrance(file)) continue;
    for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm))
      if (![...names].some(([other, found]) => other !== file && found.has(name))) unused.push(`${file}: ${name}`);
  }
  assert.deepEqual(unused, []);
});

/** The keys of words, but for those that stand for words of a query. */
function* keysOf(words: object, path = ''): Generator<string> {
  for (const [key, value] of Object.entries(words)) {
    if (`${path}${key}` === 'pages.search.numbers') continue;
    yield key;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield* keysOf(value, `${path}${key}.`);
  }
}

test('every key of the words of the interface is used by the program', () => {
  const program = [...files].filter(([file]) => file.startsWith('src/') && !file.startsWith('src/i18n/')).map(([, text]) => text);
  const known = new Set(program.join('\n').match(/[\w-]+/g));
  // The first level is that of src/i18n/language.ts; styles and samples are looked up by their own names.
  const { citations: _, starter: __, ...words } = LANGUAGES.en;
  const unused = Object.entries(words).flatMap(([part, some]) => [...keysOf(some, `${part}.`)].filter((key) => !known.has(key)));
  assert.deepEqual(unused, []);
});
