/** Who speaks in a piece of evidence: the quoted speaker, else the author who is an actor, else the publisher. */
import { type Graph, get, key, type Node } from '../../dossier/graph.ts';
import type { Claim } from '../../dossier/schema/claim.ts';
import { speakersOf } from '../../dossier/speakers.ts';

export type Evidence = Claim['evidence'][number];

export interface Voice {
  /** Names the voice among all: `actors/town-hall`, or `name/The Gazette` for a publisher that is no actor. */
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

const isPlatform = (actor: Node<'actors'>) => actor.data.kind === 'platform';

/** The actor who alone signs a source. */
function soleAuthor(graph: Graph, source: Node<'sources'>): Node<'actors'> | undefined {
  const authors = source.data.authors.filter((author) => typeof author === 'string');
  return authors.length === 1 && authors[0] ? get(graph, 'actors', authors[0]) : undefined;
}

/** A short name for a source: its publisher’s; on a platform, which says nothing itself, its author’s or its own title, too. */
export function sourceName(graph: Graph, source: Node<'sources'>): string {
  const { publisher, title } = source.data;
  const name = publisherName(graph, source);
  if (typeof publisher !== 'string' || !isPlatform(get(graph, 'actors', publisher))) return name;
  return soleAuthor(graph, source)?.data.name ?? (title ? `${name}, ${title}` : name);
}

export function voiceOfSource(graph: Graph, source: Node<'sources'>): Voice {
  const author = soleAuthor(graph, source);
  if (author) return voiceOfActor(author);
  const { publisher } = source.data;
  if (typeof publisher !== 'string') return { key: `name/${publisher.name}`, name: publisher.name, node: source };
  const actor = get(graph, 'actors', publisher);
  return isPlatform(actor) ? { key: key(source), name: sourceName(graph, source), node: source } : voiceOfActor(actor);
}

export function voiceOf(graph: Graph, { source, quote }: Evidence): Voice {
  const [speaker, ...others] = quote ? speakersOf(graph, get(graph, 'quotes', quote)) : [];
  if (speaker && others.length === 0) return voiceOfActor(speaker);
  return voiceOfSource(graph, get(graph, 'sources', source));
}
