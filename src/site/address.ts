/** The addresses of the pages: the one place that knows the base path and the languages’ prefixes. */
import type { Locale } from '../dossier/schema/fields.ts';
import { addressesOf } from './addresses.ts';
import { graph } from './dossier.ts';

export const { base, defaultLocale, href, recordHref, fileHref, absolute } = addressesOf(graph.header);

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
