/** A site for a graph, at an address that nobody owns. */

import { type Graph, get, key, type Node } from '../../../src/dossier/graph.ts';
import type { Locale } from '../../../src/dossier/schema/fields.ts';
import { say } from '../../../src/i18n/index.ts';
import type { Site } from '../../../src/outputs/site.ts';

const ROOT = 'https://dossier.example/path/';
/** The first language is served at the root. */
const rootOf = (graph: Graph, locale: Locale) => (locale === graph.locales[0] ? ROOT : `${ROOT}${locale}/`);

function titleOf(node: Node, locale: Locale): { text: string; lang: string } {
  if (node.kind === 'quotes') return { text: node.data.text, lang: node.data.lang };
  if (node.kind === 'sources')
    return node.data.title === undefined ? { text: 'Untitled page', lang: locale } : { text: node.data.title, lang: node.data.lang };
  if (node.kind === 'actors') return { text: node.data.name, lang: '' };
  if (node.kind === 'topics') return { text: say(node.data.term, locale), lang: locale };
  if (node.kind === 'passages') return { text: `Passage ${node.data.order}`, lang: locale };
  return { text: say(node.data.title, locale), lang: locale };
}

export const siteOf = (graph: Graph): Site => ({
  graph,
  version: '1.2.3',
  home: (locale) => rootOf(graph, locale),
  record: (node, locale) =>
    node.kind === 'passages'
      ? `${rootOf(graph, locale)}article/#${node.id}`
      : `${rootOf(graph, locale)}${node.kind === 'pages' ? node.id : key(node)}/`,
  index: (kind, locale) => `${rootOf(graph, locale)}${kind}/`,
  file: (path) => `${ROOT}${path}`,
  titleOf: (node, locale) => titleOf(node, locale),
  words: () => ({ moved: 'Moved to', removed: (date) => `Gone since ${date}` }),
  kindName: (kind, locale) => (locale === 'fr' ? `Les ${kind}` : `All ${kind}`),
  pages: (locale) => [
    { id: 'home', title: say(graph.header.title, locale), url: rootOf(graph, locale) },
    ...(graph.header.article === undefined
      ? []
      : [
          {
            id: 'article',
            title: 'The article',
            url: `${rootOf(graph, locale)}article/`,
            source: get(graph, 'sources', graph.header.article),
          },
        ]),
  ],
  reading: ({ data: { lang, translations } }, locale) => {
    const text = lang === locale ? undefined : translations?.[locale];
    return text === undefined ? undefined : { text, lang: locale, label: 'our translation', isOurs: true };
  },
  standsTwice: (quote) => quote.data.selector !== undefined && quote.id !== 'broken',
  checked: (quote) => (quote.data.selector ? 'checked-full' : 'not-checked'),
});
