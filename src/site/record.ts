/** What pages need to say about a record, whatever its kind: its title, its address, its neighbours. */
import { all, type Node } from '../dossier/graph.ts';
import type { Kind } from '../dossier/kinds.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { localeParam } from './address.ts';
import { graph } from './dossier.ts';
import { headlineIn, publisherIn, titleIn } from './titles.ts';

export { recordHref } from './address.ts';

/** Static paths of every record of a kind in every language. */
export const recordPaths = (kind: Kind) => () =>
  graph.locales.flatMap((locale) =>
    all(graph, kind).map((node) => ({
      params: { locale: localeParam(locale), id: node.id },
    })),
  );

export const publisherOf = (source: Node<'sources'>) => publisherIn(graph, source);

/** How a record is called in lists, links and titles, with the language of those words. */
export const titleOf = (node: Node, locale: Locale) => titleIn(graph, node, locale);

/** How a record is called away from the site. */
export const headlineOf = (node: Node, locale: Locale) => headlineIn(graph, node, locale);

/** The record before and after this one in its kind. */
export function neighbours<K extends Kind>(node: Node<K>): { previous: Node<K> | undefined; next: Node<K> | undefined } {
  const { nodes, place } = placeIn(node.kind);
  const at = place.get(node.id) ?? 0;
  return { previous: nodes[at - 1] as Node<K> | undefined, next: nodes[at + 1] as Node<K> | undefined };
}

const places = new Map<Kind, { nodes: readonly Node[]; place: Map<string, number> }>();
function placeIn(kind: Kind) {
  const known = places.get(kind);
  if (known) return known;
  const nodes: readonly Node[] = all(graph, kind);
  const made = { nodes, place: new Map(nodes.map((node, i) => [node.id, i])) };
  places.set(kind, made);
  return made;
}
