/** What pages need to say about a record, whatever its kind: its title, its address, its neighbours. */
import { all, get, key, type Node } from '../dossier/graph.ts';
import type { Kind, Locale } from '../dossier/schema/fields.ts';
import { say, ui } from '../i18n/index.ts';
import { href, localeParam } from './address.ts';
import { graph } from './dossier.ts';
import { formatDates } from './format.ts';

/** Kinds whose records have a page each, at <kind>/<id>/. */
export const PAGED: readonly Kind[] = ['claims', 'actors', 'quotes', 'events', 'figures', 'sources', 'topics'];

/** The address of a record's page; a passage stands on the article's, a page of prose at the root. */
export function recordHref(node: Node, locale: Locale): string {
  if (node.kind === 'passages') return href(locale, 'article', node.id);
  if (node.kind === 'pages') return href(locale, node.id);
  return href(locale, key(node));
}

/** Static paths of every record of a kind in every language. */
export const recordPaths = (kind: Kind) => () =>
  graph.locales.flatMap((locale) =>
    all(graph, kind).map((node) => ({
      params: { locale: localeParam(locale), id: node.id },
    })),
  );

/** The first words of a text, cut between words, at most `length` characters. */
export function excerpt(text: string, length = 70): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

export function publisherOf(source: Node<'sources'>): { name: string; actor?: Node<'actors'> } {
  const { publisher } = source.data;
  if (typeof publisher !== 'string') return publisher;
  const actor = get(graph, 'actors', publisher);
  return { name: actor.data.name, actor };
}

/** How a record is called in lists, links and titles, with the language of those words. */
export function titleOf(node: Node, locale: Locale): { text: string; lang: string } {
  switch (node.kind) {
    case 'quotes': {
      const { text, lang } = node.data;
      return { text: excerpt(text), lang };
    }
    case 'sources': {
      const { title, lang, published } = node.data;
      if (title) return { text: title, lang };
      // The date tells untitled pages of one publisher apart.
      const of = `${publisherOf(node).name}${published ? `, ${formatDates(published, locale)}` : ''}`;
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

/** The record before and after this one in its kind. */
export function neighbours<K extends Kind>(node: Node<K>): { previous: Node<K> | undefined; next: Node<K> | undefined } {
  const { nodes, place } = placeIn(node.kind);
  const at = place.get(node.id) ?? 0;
  return { previous: nodes[at - 1] as Node<K> | undefined, next: nodes[at + 1] as Node<K> | undefined };
}

const places = new Map<Kind, { nodes: Node[]; place: Map<string, number> }>();
function placeIn(kind: Kind) {
  const known = places.get(kind);
  if (known) return known;
  const nodes: Node[] = all(graph, kind);
  const made = { nodes, place: new Map(nodes.map((node, i) => [node.id, i])) };
  places.set(kind, made);
  return made;
}
