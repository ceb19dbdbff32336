/** Who speaks in a piece of evidence: the quoted speaker, else the author who is an actor, else the publisher. */
import { type Graph, get, key, type Node } from '../dossier/graph.ts';
import type { Claim } from '../dossier/schema/claim.ts';

export type Evidence = Claim['evidence'][number];

export interface Voice {
  /** Names the voice among all: `actors/openai`, or `name/Variety` for a publisher that is no actor. */
  readonly key: string;
  readonly name: string;
  /** Where to read about it: an actor, or the source where only a name is known of it. */
  readonly node: Node<'actors'> | Node<'sources'>;
}

export const voiceOfActor = (actor: Node<'actors'>): Voice => ({ key: key(actor), name: actor.data.name, node: actor });

/** The name of who published a source. */
export function publisherName(graph: Graph, source: Node<'sources'>): string {
  const { publisher } = source.data;
  return typeof publisher === 'string' ? get(graph, 'actors', publisher).data.name : publisher.name;
}

/** A short name for a source: its publisher’s; on a platform, where others publish, its own title, too. */
export function sourceName(graph: Graph, source: Node<'sources'>): string {
  const { publisher, title } = source.data;
  const name = publisherName(graph, source);
  const isPlatform = typeof publisher === 'string' && get(graph, 'actors', publisher).data.kind === 'platform';
  return isPlatform && title ? `${name}, ${title}` : name;
}

export function voiceOfSource(graph: Graph, source: Node<'sources'>): Voice {
  const authors = source.data.authors.filter((author) => typeof author === 'string');
  if (authors.length === 1 && authors[0]) return voiceOfActor(get(graph, 'actors', authors[0]));
  const { publisher } = source.data;
  if (typeof publisher !== 'string') return { key: `name/${publisher.name}`, name: publisher.name, node: source };
  const actor = get(graph, 'actors', publisher);
  // A platform says nothing itself: what others put there is named after the page.
  if (actor.data.kind === 'platform') return { key: key(source), name: sourceName(graph, source), node: source };
  return voiceOfActor(actor);
}

export function voiceOf(graph: Graph, { source, quote }: Evidence): Voice {
  if (quote) return voiceOfActor(get(graph, 'actors', get(graph, 'quotes', quote).data.speaker));
  return voiceOfSource(graph, get(graph, 'sources', source));
}
