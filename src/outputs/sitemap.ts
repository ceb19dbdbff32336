/** The sitemap (sitemaps.org 0.9), each page with the same page in the other languages (xhtml:link, as search engines read it). */
import type { Locale } from '../dossier/schema/fields.ts';
import type { Addresses } from '../site/addresses.ts';
import { element, escapeXml } from './xml.ts';

/** How many addresses a file may hold at most, by the protocol. */
const MOST = 50_000;

const file = (name: string, namespaces: Record<string, string>, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>${element(name, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', ...namespaces }, content)}`;

/**
 * The files of the sitemap by their paths, `sitemap-index.xml` and what it lists.
 * @param paths of the pages, under the site’s root, without a slash at the start: '', `about/`, `fr/about/`
 */
export function sitemapFiles(
  paths: Iterable<string>,
  locales: readonly Locale[],
  { absolute, fileHref, href, defaultLocale }: Addresses,
): Map<string, string> {
  /** The languages each page exists in, by its path under the root of a language. */
  const pages = new Map<string, Set<Locale>>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
    const locale = locales.find((one) => one !== defaultLocale && one === first);
    const page = (locale ? rest : [first, ...rest]).join('/');
    pages.set(page, (pages.get(page) ?? new Set()).add(locale ?? defaultLocale));
  }
  const urls = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([page, found]) => {
      const versions = locales.filter((locale) => found.has(locale)).map((locale) => ({ locale, url: absolute(href(locale, page)) }));
      const links =
        versions.length > 1
          ? versions.map(({ locale, url }) => element('xhtml:link', { rel: 'alternate', hreflang: locale, href: url })).join('')
          : '';
      return versions.map(({ url }) => element('url', {}, element('loc', {}, escapeXml(url)) + links));
    });
  const parts = Array.from(
    { length: Math.ceil(urls.length / MOST) },
    (_, i) => [`sitemap-${i}.xml`, urls.slice(i * MOST, (i + 1) * MOST)] as const,
  );
  return new Map([
    ...parts.map(([name, part]): [string, string] => [
      name,
      file('urlset', { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, part.join('')),
    ]),
    [
      'sitemap-index.xml',
      file(
        'sitemapindex',
        {},
        parts.map(([name]) => element('sitemap', {}, element('loc', {}, escapeXml(absolute(fileHref(name)))))).join(''),
      ),
    ],
  ]);
}
