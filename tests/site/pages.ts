/** The built pages of a site, parsed, for tests that need no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import type { Locale } from '../../src/dossier/schema/names.ts';
import { folderOf, type Site } from '../sites.ts';

export interface Page {
  /** The address under the host: `/base/claims/x/`. */
  path: string;
  html: string;
  document: Document;
}

export function filesOf(site: Site): string[] {
  return readdirSync(folderOf(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folderOf(site).length + 1))
    .sort();
}

/** The languages of a site, the first first, and where each begins. */
export function rootsOf(site: Site): { locale: Locale; root: string }[] {
  const { locales } = parse(readFileSync(join(site.content, 'dossier.yaml'), 'utf8')) as { locales: Locale[] };
  return locales.map((locale, at) => ({ locale, root: at === 0 ? site.base : `${site.base}${locale}/` }));
}

const read = new Map<string, Page[]>();

/** The pages for readers; quotations to embed are no pages of their own. They are parsed once for all tests, which leave them as they are. */
export function pagesOf(site: Site): readonly Page[] {
  const pages = read.get(site.name) ?? readPages(site);
  read.set(site.name, pages);
  return pages;
}

function readPages(site: Site): Page[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html') && !file.startsWith('embed/'))
    .map((file) => {
      const html = readFileSync(join(folderOf(site), file), 'utf8');
      return {
        path: `${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        document: parseHTML(html).document as unknown as Document,
      };
    });
}
