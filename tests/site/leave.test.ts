/** What pages say of themselves to programs, and that every file they name is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { load } from '../../src/dossier/load/load.ts';
import { folderOf, SITES } from '../sites.ts';
import { pagesOf, rootsOf } from './pages.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Thing = { [key: string]: Value };

for (const site of [SITES.main, SITES.subpath, SITES.second, SITES.extremes]) {
  const pages = pagesOf(site).filter(({ document }) => !document.querySelector('meta[name=robots][content=noindex]'));
  const graphs = pages.map(({ path, document }) => ({
    path,
    things: [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      (script) => (JSON.parse(script.textContent ?? '') as { '@graph': Thing[] })['@graph'],
    ),
  }));

  /** A file of the site, by its address with or without the host. */
  const isThere = (address: string | null) => {
    const { pathname } = new URL(address ?? '', 'https://nowhere.example');
    assert.ok(pathname.startsWith(site.base), `${address} is not under ${site.base}`);
    const file = decodeURIComponent(pathname.slice(site.base.length));
    return existsSync(join(folderOf(site), file, file === '' || file.endsWith('/') ? 'index.html' : ''));
  };

  describe(site.name, () => {
    test('every page describes itself and the way to it in JSON-LD', () => {
      for (const { path, things } of graphs) {
        const types = things.map((thing) => thing['@type']);
        assert.ok(types.includes('WebPage') && types.includes('BreadcrumbList'), path);
      }
    });

    test('the pages make one graph: whatever one names, one describes', () => {
      const described = new Set<string>();
      const named = new Map<string, string>();
      const walk = (value: Value, path: string) => {
        if (Array.isArray(value)) for (const one of value) walk(one, path);
        else if (typeof value === 'object' && value !== null) {
          const { '@id': id, ...rest } = value;
          if (typeof id === 'string') Object.keys(rest).length > 0 ? described.add(id) : named.set(id, path);
          for (const part of Object.values(rest)) walk(part, path);
        }
      };
      for (const { path, things } of graphs) walk(things, path);
      assert.deepEqual(
        [...named].filter(([id]) => !described.has(id)),
        [],
      );
    });

    test('every feed, file and answer that a page names is there', () => {
      let count = 0;
      for (const { path, document } of pages) {
        const links = document.querySelectorAll(
          'head > link[rel=alternate][type], .cite a[download], .cite a[href*="/embed/"], #files ~ .scroll a',
        );
        for (const link of links) {
          const address = link.getAttribute('href');
          if (address?.startsWith('data:')) continue;
          count += 1;
          assert.ok(isThere(address), `${path}: ${address}`);
        }
        assert.ok(document.querySelector('link[rel=alternate][type="application/atom+xml"]'), path);
        assert.ok(document.querySelector('link[rel=alternate][type="application/feed+json"]'), path);
      }
      assert.ok(count > pages.length * 2);
    });

    test('what can be cited says so to reference managers, and is offered to copy in four styles and to download in three formats', () => {
      const cited = pages.filter(({ document }) => document.querySelector('.cite'));
      for (const { path, document } of pages) {
        if (document.querySelector('.cite')) assert.ok(document.querySelector('.Z3988[title*="rft.title"]'), path);
        if (document.querySelector('main article[data-record]')) assert.ok(document.querySelector('.cite'), path);
      }
      for (const { path, document } of cited) {
        const lists = [...document.querySelectorAll('.cite dl')];
        for (const list of lists) {
          assert.deepEqual(
            [...list.querySelectorAll('dt')].map((one) => one.textContent),
            ['APA', 'MLA', 'Chicago', 'ISO 690'],
            path,
          );
        }
        // The dossier on one page is cited as the dossier.
        const here = (document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').replace(/print\/$/, '');
        for (const reference of lists.at(-1)?.querySelectorAll('[data-copy]') ?? [])
          assert.ok(reference.textContent?.includes(here), `${path}: ${reference.textContent}`);
        if (!path.endsWith('/print/')) assert.equal(document.querySelectorAll('.cite a[download]').length, 3, path);
      }
    });

    test('the entries of lists of quotations and sources are found by reference managers', () => {
      for (const root of ['', 'fr/']) {
        for (const kind of ['quotes', 'sources']) {
          const page = pages.find(({ path }) => path === `${site.base}${root}${kind}/`);
          if (!page) continue;
          const entries = page.document.querySelectorAll('.index .records > li');
          assert.ok(entries.length > 0, page.path);
          for (const entry of entries) {
            const context = new URLSearchParams(entry.querySelector('.Z3988')?.getAttribute('title') ?? '');
            assert.equal(context.get('ctx_ver'), 'Z39.88-2004', page.path);
            assert.ok(context.get('rft.title'), page.path);
          }
        }
      }
    });
  });
}

test('every type of thing that the dossier has is described', () => {
  const types = new Set<Value | undefined>();
  for (const { document } of pagesOf(SITES.main)) {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
      for (const thing of (JSON.parse(script.textContent ?? '') as { '@graph': Thing[] })['@graph']) types.add(thing['@type']);
  }
  const { records } = load('content');
  const expected: [string, boolean][] = [
    ['Quotation', records.quotes.size > 0],
    ['Claim', records.claims.size > 0],
    ['Person', [...records.actors.values()].some(({ data }) => data.kind === 'person')],
    ['Organization', [...records.actors.values()].some(({ data }) => data.kind === 'organisation')],
    ['CreativeWork', records.sources.size > 0],
    ['DefinedTerm', records.topics.size > 0],
    ['Dataset', true],
    ['BreadcrumbList', true],
    ['WebSite', true],
  ];
  for (const [type, isThere] of expected) if (isThere) assert.ok(types.has(type), type);
});

test('every page that stands for itself can be cited', () => {
  const citable = new Set(pagesOf(SITES.main).flatMap(({ path, document }) => (document.querySelector('.cite') ? [path] : [])));
  const all = new Set(pagesOf(SITES.main).map(({ path }) => path));
  const paths = 'article matrix overview method contribute data about claims actors quotes events figures sources topics'.split(' ');
  for (const { root } of rootsOf(SITES.main))
    for (const path of ['', ...paths.map((one) => `${one}/`)].filter((one) => all.has(`${root}${one}`)))
      assert.ok(citable.has(`${root}${path}`), `${root}${path}`);
});

test('a claim, a figure and an event are cited with each source they rest on', () => {
  const pages = new Map(pagesOf(SITES.main).map((page) => [page.path, page]));
  const { records } = load('content');
  const cited = (['claims', 'figures', 'events'] as const).flatMap((kind) => {
    // The first of each kind that rests on two sources at least.
    const id = [...records[kind].values()].find(({ data }) => {
      const pieces = 'evidence' in data ? data.evidence : 'values' in data ? data.values : undefined;
      const sources = pieces?.map(({ source }) => source) ?? ('sources' in data ? data.sources : []);
      return new Set(sources).size > 1;
    })?.id;
    return id === undefined ? [] : rootsOf(SITES.main).map(({ root }) => `${root}${kind}/${id}/`);
  });
  for (const path of cited) {
    const panel = pages.get(path)?.document.querySelector('.cite');
    const lists = [...(panel?.querySelectorAll('dl') ?? [])];
    const here = lists.at(-1);
    // One or two sources are written out in every style; more are named with their addresses, and are whole in the files.
    const written = lists.length > 1 ? (lists[0]?.querySelectorAll('div:first-child [data-copy]').length ?? 0) : 0;
    const named = panel?.querySelectorAll('.works > li').length ?? 0;
    assert.ok(written + named > 1, path);
    const file = panel?.querySelector('a[download][href$=".json"]')?.getAttribute('href') ?? '';
    const items = JSON.parse(readFileSync(join(folderOf(SITES.main), file), 'utf8')) as unknown[];
    assert.equal(items.length, written + named + 1, path);
    assert.equal(here?.querySelectorAll('[data-copy]').length, 4, path);
  }
});
