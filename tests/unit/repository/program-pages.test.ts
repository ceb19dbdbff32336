/** The texts of the pages that every dossier has: safe, in every language of the interface, and of no dossier. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { examine } from '../../../src/check/prose/examine.ts';
import { parseProse } from '../../../src/check/prose/pipeline.ts';
import type { ProseNode } from '../../../src/check/prose/tree.ts';
import { PAGES } from '../../../src/check/rules/missing-page.ts';
import { LOCALES } from '../../../src/dossier/schema/fields.ts';

for (const locale of LOCALES) {
  for (const page of PAGES.filter((one) => one !== 'overview')) {
    test(`the program brings the page ${page} in ${locale}, within the safe subset and for any dossier`, () => {
      const file = `src/i18n/${locale}/pages/${page}.mdx`;
      assert.ok(existsSync(file), file);
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(examine(text, (part) => parseProse(part) as ProseNode).violations, []);
      assert.match(text, /^## /m);
      assert.doesNotMatch(text, /OpenAI|Sora|Puppets|Fisheye|magazine|protest/i);
      // A record of one dossier is none of another.
      assert.doesNotMatch(text, /<[A-Z]/);
    });
  }
}
