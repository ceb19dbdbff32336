/** What the pages say of themselves and of their exports. */
import type { Locale } from '../dossier/schema/fields.ts';
import type { Page } from '../outputs/cite/item.ts';
import { graph } from './dossier.ts';
import { siteOf } from './site-of.ts';

export const site = siteOf(graph);

/** A page without a record, to cite it. */
export function citedPage(id: string, locale: Locale): Page {
  const page = site.pages(locale).find((one) => one.id === id);
  if (!page) throw new Error(`There is no page ${id} to cite.`);
  return page;
}
