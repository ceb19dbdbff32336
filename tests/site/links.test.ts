import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SITES } from '../sites.ts';
import { filesOf, pagesOf } from './pages.ts';

for (const site of Object.values(SITES)) {
  describe(`the ${site.name} site`, () => {
    const pages = pagesOf(site);
    const files = new Set(filesOf(site).map((file) => `${site.base}${file}`));
    const ids = new Map(pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map((one) => one.id))]));
    const exists = (path: string) => ids.has(path) || files.has(path);

    test('every internal link and fragment leads somewhere', () => {
      const broken: string[] = [];
      for (const { path, document } of pages) {
        for (const element of document.querySelectorAll('[href], [src], [action]')) {
          const raw = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
          const url = new URL(raw, `http://site.test${path}`);
          if (url.origin !== 'http://site.test') continue;
          const fragment = decodeURIComponent(url.hash.slice(1));
          if (!exists(decodeURIComponent(url.pathname))) broken.push(`${path} → ${raw}`);
          else if (fragment && !ids.get(url.pathname)?.has(fragment)) broken.push(`${path} → ${raw} (no such id)`);
        }
      }
      assert.deepEqual([...new Set(broken)].slice(0, 20), []);
    });

    test('links stay in the language of their page, but for the switch of language', () => {
      const [, ...others] = [...new Set(pages.map(({ document }) => document.documentElement.lang))].sort();
      const prefixed = others.map((one) => `${site.base}${one}/`);
      const strays: string[] = [];
      for (const { path, document } of pages.filter(({ path }) => !path.endsWith('404.html'))) {
        const own = prefixed.find((prefix) => path.startsWith(prefix));
        for (const link of document.querySelectorAll('body a[href]:not([hreflang])')) {
          const href = link.getAttribute('href') ?? '';
          if (!href.startsWith(site.base) || /\.[a-z]+$/.test(href)) continue;
          if (prefixed.find((prefix) => href.startsWith(prefix)) !== own) strays.push(`${path} → ${href}`);
        }
      }
      assert.deepEqual(strays.slice(0, 20), []);
    });

    test('no id stands twice on a page', () => {
      const twice = pages.flatMap(({ path, document }) => {
        const seen = [...document.querySelectorAll('[id]')].map((one) => one.id);
        return seen.filter((id, i) => seen.indexOf(id) !== i).map((id) => `${path} #${id}`);
      });
      assert.deepEqual(twice, []);
    });

    test('the sitemap lists every page once, with its other languages', async () => {
      const { readFileSync } = await import('node:fs');
      const { folderOf } = await import('../sites.ts');
      const sitemap = readFileSync(`${folderOf(site)}/sitemap-0.xml`, 'utf8');
      const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
      // A page that only says what became of a record asks not to be listed.
      const isListed = ({ path, document }: (typeof pages)[number]) =>
        !path.endsWith('.html') && !document.querySelector('meta[name=robots][content=noindex]');
      const wanted = pages.filter(isListed).map(({ path }) => path);
      assert.deepEqual([...listed].sort(), wanted.sort());
      if (prefixes(pages.map(({ document }) => document.documentElement.lang)) > 1) assert.match(sitemap, /hreflang="fr"/);
    });
  });
}

const prefixes = (langs: string[]) => new Set(langs).size;
