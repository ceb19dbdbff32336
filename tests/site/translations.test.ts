import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { load } from '../../src/dossier/load/load.ts';
import { SITES, type Site } from '../sites.ts';
import { pagesOf } from './pages.ts';

/** What our translations are called, in each language of the interface. */
const LABELS: Record<string, string> = { en: 'our translation', fr: 'notre traduction' };

/** Words of fewer letters may stand in a text that quotes nobody. */
const TELLING = 20;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const site of [SITES.main, SITES.second, SITES.extremes] as Site[]) {
  describe(`translations of ours on the site ${site.name}`, () => {
    const quotes = [...load(site.content).records.quotes.values()];
    const ours = quotes.flatMap(({ data }) => Object.values(data.translations ?? {})).map(plain);
    const pages = pagesOf(site);

    test('stand below a mark that says so, on every page', () => {
      const telling = ours.filter((text) => text.length >= TELLING);
      let seen = 0;
      for (const { path, document } of pages) {
        const body = document.body.cloneNode(true) as unknown as HTMLElement;
        for (const code of body.querySelectorAll('script, style')) code.remove();
        const marked = [...body.querySelectorAll('[data-translation=ours]')];
        seen += marked.length;
        for (const one of marked) one.remove();
        const text = plain(body.textContent ?? '');
        const unmarked = telling.filter((translation) => text.includes(translation));
        assert.deepEqual(unmarked, [], path);
      }
      assert.ok(seen > 0 || telling.length === 0, 'no page shows a translation of ours');
    });

    test('say in words whose they are', () => {
      for (const { path, document } of pages) {
        const label = LABELS[document.documentElement.lang] ?? assert.fail(path);
        for (const one of document.querySelectorAll('[data-translation=ours]')) {
          assert.ok(plain(one.textContent ?? '').includes(label), `${path}: ${one.textContent}`);
        }
      }
    });

    test('are distinguished from published ones, which name their publisher or original', () => {
      for (const { path, document } of pages) {
        for (const one of document.querySelectorAll('[data-translation=published]')) {
          assert.ok(!plain(one.textContent ?? '').includes(LABELS[document.documentElement.lang] ?? ''), path);
          const own = one.querySelector('[data-quote]')?.getAttribute('data-quote');
          assert.ok(one.querySelector('a[href]') || path.endsWith(`/quotes/${own}/`), `${path}: ${one.textContent}`);
        }
      }
    });
  });
}
