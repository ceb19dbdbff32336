/** What the exports need to know of the site of a graph. */
import packageJson from '../../package.json' with { type: 'json' };
import { type Graph, get } from '../dossier/graph.ts';
import { PAGED } from '../dossier/kinds.ts';
import { PROGRAM_PAGES } from '../dossier/program-pages.ts';
import { readingOf } from '../dossier/translations.ts';
import { say, ui } from '../i18n/index.ts';
import type { Site } from '../outputs/site.ts';
import { addressesOf } from './addresses.ts';
import { checkOf, standsTwice } from './checked.ts';
import { formatDate } from './format.ts';
import { headlineIn } from './titles.ts';
import { translationLabel } from './translated.ts';

export function siteOf(graph: Graph): Site {
  const { absolute, fileHref, href, recordHref } = addressesOf(graph.header);
  return {
    graph,
    version: packageJson.version,
    home: (locale) => absolute(href(locale)),
    record: (node, locale) => absolute(recordHref(node, locale)),
    index: (kind, locale) => absolute(href(locale, kind === 'passages' ? 'article' : kind)),
    file: (path) => absolute(fileHref(path)),
    titleOf: (node, locale) => headlineIn(graph, node, locale),
    words: (locale) => ({ moved: ui(locale).site.moved, removed: (date) => ui(locale).site.removed(formatDate(date, locale)) }),
    kindName: (kind, locale) => ui(locale).kinds[kind],
    pages: (locale) => {
      const t = ui(locale);
      const at = (path: string) => absolute(href(locale, path));
      return [
        { id: 'home', title: say(graph.header.title, locale), url: at('') },
        ...(graph.header.article
          ? [{ id: 'article', title: t.article.title, url: at('article'), source: get(graph, 'sources', graph.header.article) }]
          : []),
        { id: 'matrix', title: t.pictures.matrix.title, url: at('matrix') },
        // Only pages without a record; a record is cited as such.
        ...PROGRAM_PAGES.filter((id) => !graph.nodes.pages.has(id)).map((id) => ({ id, title: t.pages[id], url: at(id) })),
        ...PAGED.map((kind) => ({ id: kind, title: t.kinds[kind], url: at(kind) })),
      ];
    },
    reading: (quote, locale) => {
      const reading = readingOf(graph, quote, locale);
      return reading && { ...reading, label: translationLabel(graph, reading, locale), isOurs: reading.quote === undefined };
    },
    standsTwice: (quote) => standsTwice(graph, quote),
    checked: (quote) => checkOf(graph, quote),
  };
}
