/** What records are called. */
import { type Graph, get, type Node } from '../dossier/graph.ts';
import { publisherName } from '../dossier/inferred.ts';
import { marked } from '../dossier/marks.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { speakerName } from '../dossier/speakers.ts';
import { excerpt, titleWords } from '../dossier/titles.ts';
import { say, ui } from '../i18n/index.ts';

export function publisherIn(graph: Graph, source: Node<'sources'>): { name: string; actor?: Node<'actors'> } {
  const { publisher } = source.data;
  const name = publisherName(graph, source.data);
  return typeof publisher === 'string' ? { name, actor: get(graph, 'actors', publisher) } : { name };
}

/** What is shown for the title of a source whose title was never seen: a description in square brackets. */
export function unseenTitle(graph: Graph, { data }: Node<'sources'>, locale: Locale): string {
  const t = ui(locale).source;
  const kind = t.kinds[data.kind];
  const what = data.description
    ? say(data.description, locale)
    : // `unseen` puts brackets around the whole.
      t.untitledOf(kind.charAt(0).toUpperCase() + kind.slice(1), publisherName(graph, data).replace(/^\[|\]$/g, ''));
  return t.unseen(what);
}

/** How a record is called in lists, links and titles, with the language of those words. */
export function titleIn(graph: Graph, node: Node, locale: Locale): { text: string; lang: string } {
  const title = titleWords(node);
  if (title === undefined) return { text: untitled(graph, node, locale), lang: locale };
  if (typeof title !== 'string') return { text: say(title, locale), lang: locale };
  return { text: node.kind === 'quotes' ? excerpt(title) : title, lang: 'lang' in node.data ? node.data.lang : '' };
}

function untitled(graph: Graph, node: Node, locale: Locale): string {
  if (node.kind === 'passages') return ui(locale).article.passage(node.data.order);
  if (node.kind !== 'sources') return node.id;
  return unseenTitle(graph, node, locale);
}

/** How a record is called away from the site: a quotation by its speaker and its first words between their marks. */
export function headlineIn(graph: Graph, node: Node, locale: Locale): { text: string; lang: string } {
  const { text, lang } = titleIn(graph, node, locale);
  if (node.kind !== 'quotes') return { text, lang };
  return { text: `${speakerName(graph, node, locale)}${ui(locale).colon}${marked(text, lang)}`, lang: locale };
}
