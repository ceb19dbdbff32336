import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { load } from '../../src/dossier/load/load.ts';
import { SITES, type Site } from '../sites.ts';
import { pagesOf } from './pages.ts';

for (const site of [SITES.main, SITES.second, SITES.extremes] as Site[]) {
  describe(`comparison and changes on the site ${site.name}`, () => {
    const { header, records } = load(site.content);
    const quotes = [...records.quotes.values()];
    const passages = [...records.passages.values()];
    const pages = pagesOf(site);
    const comparisons = pages.filter(({ path }) => /\/comparison\/$/.test(path));
    const changes = pages.filter(({ path }) => /\/changes\/$/.test(path));
    const languages = header?.data.locales.length ?? 0;

    test('the versions of a sentence stand on one page, each with its words', () => {
      const renderings = quotes.filter(({ data }) => data.renders !== undefined);
      assert.equal(comparisons.length, renderings.length > 0 || header?.data.article ? languages : 0);
      for (const { path, document } of comparisons)
        for (const { id } of renderings) assert.ok(document.querySelector(`[data-quote="${id}"]`), `${path}: ${id}`);
    });

    test('each comparison of a passage says its relation and shows the words', () => {
      const compared = passages.flatMap(({ data }) => data.compare);
      for (const { path, document } of comparisons) {
        assert.equal(document.querySelectorAll('.compared > li').length, compared.length, path);
        for (const { quote } of compared)
          if (quote) assert.ok(document.querySelector(`.compared [data-quote="${quote}"]`), `${path}: ${quote}`);
      }
    });

    test('every dated record is among the changes, or counted there', () => {
      const dated = Object.values(records).flatMap((kind) => [...kind.values()].filter(({ data }) => data.added !== undefined));
      assert.equal(changes.length, languages);
      for (const { path, document } of changes) {
        const listed = document.querySelectorAll('.changes .records > li').length;
        const counted = [...document.querySelectorAll('.changes summary')].reduce(
          (sum, one) => sum + Number(/\d+/.exec(one.textContent ?? '')?.[0] ?? 1),
          0,
        );
        assert.ok(listed <= counted, path);
        assert.ok(counted >= dated.length, `${path}: ${counted} of ${dated.length}`);
      }
    });
  });
}
