/** All the files: each with a path of its own, each of the type it says, and nothing of the machine or the clock in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportFiles } from '../../../src/outputs/files.ts';
import { difficultDossier } from '../../corpora/exports/dossier.ts';
import { siteOf } from '../../corpora/exports/site.ts';
import { UNPRINTABLE, WORDS } from '../../corpora/exports/words.ts';

const site = siteOf(difficultDossier());
const files = exportFiles(site);

test('no two files have one path, and every path is one a static host can serve', () => {
  const paths = files.map(({ path }) => path.toLowerCase());
  assert.equal(new Set(paths).size, paths.length);
  for (const path of paths)
    assert.match(path, /^(?:_redirects|(?:data|feeds|embed|cite)\/[a-z0-9./-]+\.(?:json|jsonld|csv|bib|ris|atom|html))$/);
});

test('what says it is JSON is JSON', () => {
  let count = 0;
  for (const { path, type, text } of files) {
    if (!/json/.test(type)) continue;
    count += 1;
    assert.doesNotThrow(() => JSON.parse(text()), path);
  }
  assert.ok(count > 300);
});

test('the same records give the same bytes', () => {
  const again = new Map(exportFiles(siteOf(difficultDossier())).map(({ path, text }) => [path, text]));
  for (const { path, text } of files) assert.equal(again.get(path)?.(), text(), path);
});

test('the data files that people ask for by name are there', () => {
  const paths = new Set(files.map(({ path }) => path));
  for (const path of [
    'data/dossier.json',
    'data/datapackage.json',
    'data/quotes.csv',
    'data/quotes.json',
    'data/schemas/quotes.json',
    'data/sources.bib',
    'data/sources.ris',
    'data/sources.csl.json',
    'data/annotations/collection.jsonld',
    'feeds/en/all.atom',
    'feeds/fr/all.json',
    'feeds/fr/actors/name-0.atom',
    'embed/fr/t-plain.html',
    'embed/fr/t-plain.json',
  ]) {
    assert.ok(paths.has(path), path);
  }
});

test('no odd record prevents a file from being written', () => {
  for (const { text } of exportFiles(siteOf(difficultDossier([...UNPRINTABLE, ...WORDS.slice(0, 3)])))) assert.ok(text().length > 0);
});
