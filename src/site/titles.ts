/** What records are called. */
import { type Graph, get, type Node } from '../dossier/graph.ts';
import { marked } from '../dossier/marks.ts';
import type { Kind, Locale } from '../dossier/schema/fields.ts';
import { speakerName } from '../dossier/speakers.ts';
import { say, ui } from '../i18n/index.ts';
import { formatDates } from './format.ts';

/** Kinds whose records have a page each, at <kind>/<id>/. */
export const PAGED: readonly Kind[] = ['claims', 'actors', 'quotes', 'events', 'figures', 'sources', 'topics'];

/** The first words of a text, cut between words, at most `length` characters. */
export function excerpt(text: string, length = 70): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

export function publisherIn(graph: Graph, source: Node<'sources'>): { name: string; actor?: Node<'actors'> } {
  const { publisher } = source.data;
  if (typeof publisher !== 'string') return publisher;
  const actor = get(graph, 'actors', publisher);
  return { name: actor.data.name, actor };
}

/** How a record is called in lists, links and titles, with the language of those words. */
export function titleIn(graph: Graph, node: Node, locale: Locale): { text: string; lang: string } {
  switch (node.kind) {
    case 'quotes': {
      const { text, lang } = node.data;
      return { text: excerpt(text), lang };
    }
    case 'sources': {
      const { title, lang, published } = node.data;
      if (title) return { text: title, lang };
      // The date tells untitled pages of one publisher apart.
      const of = `${publisherIn(graph, node).name}${published ? `, ${formatDates(published, locale)}` : ''}`;
      return { text: ui(locale).source.untitledOf(of), lang: locale };
    }
    case 'actors':
      return { text: node.data.name, lang: '' };
    case 'topics':
      return { text: say(node.data.term, locale), lang: locale };
    case 'passages':
      return { text: ui(locale).article.passage(node.data.order), lang: locale };
    default:
      return { text: say(node.data.title, locale), lang: locale };
  }
}

/** How a record is called away from the site: a quotation by its speaker and its first words between their marks. */
export function headlineIn(graph: Graph, node: Node, locale: Locale): { text: string; lang: string } {
  const { text, lang } = titleIn(graph, node, locale);
  if (node.kind !== 'quotes') return { text, lang };
  return { text: `${speakerName(graph, node, locale)}${ui(locale).colon}${marked(text, lang)}`, lang: locale };
}
