/** What the exports are told of this site. */
import packageJson from '../../package.json' with { type: 'json' };
import { get } from '../dossier/graph.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { say, ui } from '../i18n/index.ts';
import type { Page } from '../outputs/cite/item.ts';
import type { Site } from '../outputs/site.ts';
import { absolute, fileHref, href } from './address.ts';
import { checkOf } from './checked.ts';
import { graph } from './dossier.ts';
import { PAGED, recordHref, titleOf } from './record.ts';

export const site: Site = {
  graph,
  version: packageJson.version,
  home: (locale) => absolute(href(locale)),
  record: (node, locale) => absolute(recordHref(node, locale)),
  index: (kind, locale) => absolute(href(locale, kind === 'passages' ? 'article' : kind)),
  file: (path) => absolute(fileHref(path)),
  titleOf,
  kindName: (kind, locale) => ui(locale).kinds[kind],
  pages,
  checked: (quote) => checkOf(graph, quote),
};

function pages(locale: Locale): Page[] {
  const t = ui(locale);
  const at = (path: string) => absolute(href(locale, path));
  return [
    { id: 'home', title: say(graph.header.title, locale), url: at('') },
    { id: 'article', title: t.article.title, url: at('article'), source: get(graph, 'sources', graph.header.article) },
    { id: 'matrix', title: t.pictures.matrix.title, url: at('matrix') },
    ...PAGED.map((kind) => ({ id: kind, title: t.kinds[kind], url: at(kind) })),
  ];
}

/** A page that is no record’s, to cite it. */
export function citedPage(id: string, locale: Locale): Page {
  const page = site.pages(locale).find((one) => one.id === id);
  if (!page) throw new Error(`There is no page ${id} to cite.`);
  return page;
}
