/** The addresses of a site: computed from its header alone, for pages and for all that is written beside them. */
import { key, type Node } from '../dossier/graph.ts';
import type { DossierHeader } from '../dossier/schema/dossier.ts';
import type { Locale } from '../dossier/schema/fields.ts';

export type Addresses = ReturnType<typeof addressesOf>;

export function addressesOf(header: Pick<DossierHeader, 'site' | 'locales'>) {
  const site = new URL(header.site);

  /** The path of the site, with a slash at both ends: `/` or `/project/`. */
  const base = site.pathname.endsWith('/') ? site.pathname : `${site.pathname}/`;

  /** The first language is served at /, the others at /<locale>/. */
  const defaultLocale: Locale = header.locales[0] ?? 'en';

  /**
   * The address of a page, from the root of the host.
   * @param path under the language's root, without slashes at its ends: `claims/unfair-toll`, or '' for the home page
   * @param fragment the id of an element, without #
   */
  function href(locale: Locale, path = '', fragment?: string): string {
    const prefix = locale === defaultLocale ? '' : `${locale}/`;
    return `${base}${prefix}${path === '' ? '' : `${path}/`}${fragment ? `#${fragment}` : ''}`;
  }

  /** The address of a record's page; a passage stands on the article's, a page of prose at the root. */
  function recordHref(node: Node, locale: Locale): string {
    if (node.kind === 'passages') return href(locale, 'article', node.id);
    if (node.kind === 'pages') return href(locale, node.id);
    return href(locale, key(node));
  }

  /** The address of a file that has no language: `data/dossier.json`, `favicon.svg`. */
  const fileHref = (path: string) => `${base}${path}`;

  /** An address of this site, whole. */
  const absolute = (path: string) => new URL(path, site).href;

  return { base, defaultLocale, href, recordHref, fileHref, absolute };
}
