/** The sitemap as search engines read it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { sitemapFiles } from '../../../src/outputs/sitemap.ts';
import { addressesOf } from '../../../src/site/addresses.ts';

const header = { site: 'https://example.org/path/', locales: ['en', 'fr'] } as const;
const of = (paths: string[]) => sitemapFiles(paths, header.locales, addressesOf({ ...header, locales: [...header.locales] }));
const parse = (xml = '') =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
  }).parse(xml);

test('each page is listed once, with itself and its versions in other languages', () => {
  const { urlset } = parse(of(['claims/toll/', 'fr/claims/toll/', '', 'fr/', 'only-english/']).get('sitemap-0.xml'));
  assert.deepEqual(
    urlset.url.map((one: { loc: string; 'xhtml:link'?: { hreflang: string; href: string }[] }) => [
      one.loc,
      (one['xhtml:link'] ?? []).map(({ hreflang, href }) => `${hreflang} ${href}`),
    ]),
    [
      ['https://example.org/path/', ['en https://example.org/path/', 'fr https://example.org/path/fr/']],
      ['https://example.org/path/fr/', ['en https://example.org/path/', 'fr https://example.org/path/fr/']],
      [
        'https://example.org/path/claims/toll/',
        ['en https://example.org/path/claims/toll/', 'fr https://example.org/path/fr/claims/toll/'],
      ],
      [
        'https://example.org/path/fr/claims/toll/',
        ['en https://example.org/path/claims/toll/', 'fr https://example.org/path/fr/claims/toll/'],
      ],
      ['https://example.org/path/only-english/', []],
    ],
  );
});

test('more addresses than a file may hold go into several, which the index lists', () => {
  const files = of(Array.from({ length: 50_001 }, (_, i) => `quotes/q-${i}/`));
  const { sitemapindex } = parse(files.get('sitemap-index.xml'));
  const listed = sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc);
  assert.deepEqual(listed, ['https://example.org/path/sitemap-0.xml', 'https://example.org/path/sitemap-1.xml']);
  const counts = listed.map((address: string) => files.get(address.split('/').at(-1) ?? '')?.split('<url>').length);
  assert.deepEqual(counts, [50_001, 2]);
});
