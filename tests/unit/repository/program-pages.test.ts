/** The texts of the pages that every dossier has: safe, in every language of the interface, and of no dossier. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { examine } from '../../../src/check/prose/examine.ts';
import { parseProse } from '../../../src/check/prose/pipeline.ts';
import type { ProseNode } from '../../../src/check/prose/tree.ts';
import { PROGRAM_PAGES } from '../../../src/dossier/program-pages.ts';
import { LOCALES } from '../../../src/dossier/schema/fields.ts';

/** Words of the dossier that the program was first written for. */
const FIRST_DOSSIER =
  /OpenAI|\bSora\b|PR Puppets|pr-puppets|Fisheye|Hugging Face|art.?washing|unpaid.labour|the magazine|le magazine|editors’ list|protest/i;

test('no word of one dossier stands in schemas, forms, questions, messages and rules', () => {
  const files = [
    ...globSync('schemas/*.json'),
    ...globSync('src/i18n/**/*.{ts,mdx,yaml}'),
    ...globSync('src/{dossier,check,review,cli}/**/*.{ts,yaml,txt}'),
    ...globSync('.github/**/*.{yml,md}'),
    'docs/fields.md',
    'docs/rules.md',
  ];
  assert.ok(files.length > 150);
  assert.deepEqual(
    files.flatMap((file) => {
      const found = FIRST_DOSSIER.exec(readFileSync(file, 'utf8'))?.[0];
      return found === undefined ? [] : [`${file}: ${found}`];
    }),
    [],
  );
});

for (const locale of LOCALES) {
  for (const page of PROGRAM_PAGES) {
    test(`the program brings the page ${page} in ${locale}, within the safe subset and for any dossier`, () => {
      const file = `src/i18n/${locale}/pages/${page}.mdx`;
      assert.ok(existsSync(file), file);
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(examine(text, (part) => parseProse(part) as ProseNode).violations, []);
      assert.match(text, /^## /m);
      assert.doesNotMatch(text, FIRST_DOSSIER);
      // A record of one dossier is not part of another.
      assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /<[A-Z]/);
    });
  }
}
