/** Whoever wants to reply without an account at the repository’s host finds the editors’ address; where none is set, none is made up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, SITES } from '../sites.ts';
import { pagesOf } from './pages.ts';

const ADDRESS = 'redaction@pont.example.org';
const pages = pagesOf(SITES.second);
const records = pages.filter(({ document }) =>
  /^(?:claims|quotes|actors|events)\//.test(document.querySelector('main article')?.getAttribute('data-record') ?? ''),
);

test('the page about the dossier and every record name it beside the ways to report a problem', () => {
  const about = pages.filter(({ path }) => /^\/(?:en\/)?about\/$/.test(path));
  assert.equal(about.length, 2);
  assert.ok(records.length > 10);
  for (const { path, document } of [...about, ...records]) {
    const link = document.querySelector('a[data-contact]');
    assert.equal(link?.getAttribute('href'), `mailto:${ADDRESS}`, path);
    assert.equal(link?.textContent?.trim(), ADDRESS, path);
  }
});

test('the feeds name it', () => {
  for (const locale of ['fr', 'en']) {
    const feed = (name: string) => readFileSync(join(folderOf(SITES.second), 'feeds', locale, name), 'utf8');
    assert.ok(feed('all.atom').includes(`<email>${ADDRESS}</email>`), locale);
    assert.equal(JSON.parse(feed('all.json')).authors[0].url, `mailto:${ADDRESS}`);
  }
});

test('a dossier without an address shows none', () => {
  for (const { path, document } of pagesOf(SITES.extremes)) assert.equal(document.querySelector('a[data-contact]'), null, path);
});
