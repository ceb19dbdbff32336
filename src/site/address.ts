/** Addresses: the one place that knows the base path and the languages’ prefixes. */
import type { Locale } from '../dossier/schema/fields.ts';
import { graph } from './dossier.ts';

const site = new URL(graph.header.site);

/** The path of the site, with a slash at both ends: `/` or `/project/`. */
export const base = site.pathname.endsWith('/') ? site.pathname : `${site.pathname}/`;

/** The first language is served at /, the others at /<locale>/. */
export const defaultLocale: Locale = graph.locales[0] ?? 'en';

/**
 * The address of a page, from the root of the host.
 * @param path under the language's root, without slashes at its ends: `claims/unfair-toll`, or '' for the home page
 * @param fragment the id of an element, without #
 */
export function href(locale: Locale, path = '', fragment?: string): string {
  const prefix = locale === defaultLocale ? '' : `${locale}/`;
  return `${base}${prefix}${path === '' ? '' : `${path}/`}${fragment ? `#${fragment}` : ''}`;
}

/** The address of a file that has no language: `data/dossier.json`, `favicon.svg`. */
export const fileHref = (path: string) => `${base}${path}`;

/** An address of this site, whole. */
export const absolute = (path: string) => new URL(path, site).href;

/** The route parameter of each language: `undefined` for the default one. */
export const localeParam = (locale: Locale) => (locale === defaultLocale ? undefined : locale);

/** One static path for each language, with the language in the page's props. */
export const localePaths = () => graph.locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));

/** The language of a page from its address: for components inside prose, which are given no props by their page. */
export function localeOf(url: URL): Locale {
  const first = url.pathname.slice(base.length).split('/')[0];
  return graph.locales.find((locale) => locale === first) ?? defaultLocale;
}
