/** A record under a new id is still found at its old addresses; one that was taken out says so at its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { get, type Node } from '../../../src/dossier/graph.ts';
import { annotationPages } from '../../../src/outputs/annotations.ts';
import { atom, jsonFeed } from '../../../src/outputs/feed.ts';
import { exportFiles } from '../../../src/outputs/files.ts';
import { difficultDossier } from '../../corpora/exports/dossier.ts';
import { siteOf } from '../../corpora/exports/site.ts';

const graph = difficultDossier();
const named = (node: Node, ...formerly: string[]) => Object.assign(node.data, { formerly });
const quote = get(graph, 'quotes', 't-plain');
named(quote, 'first-id', 'second-id');
named(get(graph, 'actors', 'name-0'), 'old-name');
named(get(graph, 'pages', 'data'), 'old-data');
Object.assign(graph.header, {
  removed: [{ id: 'quotes/gone', date: '2026-11-20', note: { en: 'It was <b>wrong</b>.', fr: 'C’était faux.' } }],
});
const site = siteOf(graph);
const files = new Map(exportFiles(site).map((file) => [file.path, file]));
const text = (path: string) => files.get(path)?.text() ?? assert.fail(`no ${path}`);

test('every old address has a page that redirects, in every language', () => {
  for (const [path, target] of [
    ['quotes/first-id/index.html', 'https://dossier.example/path/quotes/t-plain/'],
    ['quotes/second-id/index.html', 'https://dossier.example/path/quotes/t-plain/'],
    ['fr/quotes/first-id/index.html', 'https://dossier.example/path/fr/quotes/t-plain/'],
    ['old-data/index.html', 'https://dossier.example/path/data/'],
    ['actors/old-name/index.html', 'https://dossier.example/path/actors/name-0/'],
  ] as const) {
    const { document } = parseHTML(text(path));
    assert.equal(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content'), `0; url=${target}`);
    assert.equal(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), target);
    assert.equal(document.querySelector('body a')?.getAttribute('href'), target);
    assert.equal(document.querySelector('meta[name="robots"]')?.getAttribute('content'), 'noindex');
    assert.equal(document.querySelector('script'), null);
  }
});

test('embeds, citations and feeds under the old id keep working', () => {
  assert.equal(text('embed/en/first-id.html'), text('embed/en/t-plain.html'));
  assert.equal(text('embed/fr/second-id.json'), text('embed/fr/t-plain.json'));
  for (const end of ['bib', 'ris', 'json']) assert.equal(text(`cite/fr/actors/old-name.${end}`), text(`cite/fr/actors/name-0.${end}`));
  assert.equal(text('feeds/en/actors/old-name.atom'), text('feeds/en/actors/name-0.atom'));
});

test('in feeds a record keeps its first name, so that readers do not show it twice', () => {
  const item = jsonFeed(site, 'quotes', 'en').items.find(({ url }) => url.endsWith('/quotes/t-plain/'));
  assert.equal(item?.id, 'https://dossier.example/path/quotes/first-id/');
  assert.ok(atom(site, 'quotes', 'en').includes('<id>https://dossier.example/path/quotes/first-id/</id>'));
  assert.ok(
    atom(site, get(graph, 'actors', 'name-0'), 'en').includes('<id>https://dossier.example/path/feeds/en/actors/old-name.atom</id>'),
  );
});

test('hosts that read _redirects are told of every old address, with the path of the site', () => {
  assert.ok(text('_redirects').includes('/path/fr/quotes/second-id/ /path/fr/quotes/t-plain/ 301\n'));
  for (const line of text('_redirects').trim().split('\n'))
    assert.match(line, /^\/path\/\S+\/ \/path\/\S+\/ 301$|^\/path\/cite\/\S+\/:id\.\w+ \/path\/\S+\/:id\/#references 301$/);
});

test('hosts that read _redirects lead from the references of a quotation to its page, which carries them, after all else', () => {
  const lines = text('_redirects').trim().split('\n');
  const first = lines.findIndex((line) => line.includes(':id'));
  assert.deepEqual(
    lines.slice(first).filter((line) => line.includes('.bib')),
    ['/path/cite/en/quotes/:id.bib /path/quotes/:id/#references 301', '/path/cite/fr/quotes/:id.bib /path/fr/quotes/:id/#references 301'],
  );
  assert.equal(lines.slice(first).length, 6);
});

test('a record that was taken out says since when and why, where its page and its frame were', () => {
  const { document } = parseHTML(text('quotes/gone/index.html'));
  assert.equal(document.querySelector('h1')?.textContent, 'Gone since 2026-11-20');
  assert.equal(document.querySelector('p')?.textContent, 'It was <b>wrong</b>.');
  assert.equal(document.querySelector('a')?.getAttribute('href'), 'https://dossier.example/path/quotes/');
  assert.ok(text('fr/quotes/gone/index.html').includes('C’était faux.'));
  assert.equal(text('embed/fr/gone.html'), text('fr/quotes/gone/index.html'));
});

test('nothing else of the exports is touched by an old id', () => {
  assert.ok(!annotationPages(site).some(({ path }) => path.includes('first-id')));
});
