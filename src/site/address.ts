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

/** One static path for each language. */
export const localePaths = () => graph.locales.map((locale) => ({ params: { locale: localeParam(locale) } }));

/**
 * The language of the page being rendered; every page and every component, those inside prose included, asks for it here.
 * From the route’s parameter and not `Astro.currentLocale`, which takes any segment of the address for a language:
 * that of a base path such as /fr/, and the id of a record that is called `en`.
 */
export const localeOf = ({ params }: { params: Record<string, string | undefined> }): Locale =>
  graph.locales.find((locale) => locale === params.locale) ?? defaultLocale;
