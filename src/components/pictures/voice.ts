/** Voices and sources as pages name them. */
import { type Graph, get, type Node } from '../../dossier/graph.ts';
import { publisherName as nameOfPublisher } from '../../dossier/inferred.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { type Evidence, ownVoiceOf, type Voice, voiceKey, voicesOf } from '../../dossier/voices.ts';
import { say } from '../../i18n/index.ts';

/** The name of who published a source. */
export const publisherName = (graph: Graph, source: Node<'sources'>): string => nameOfPublisher(graph, source.data);

/** A short name for a source: its publisher’s; on a platform, which says nothing itself, its author’s or its own title, too. */
export function sourceName(graph: Graph, source: Node<'sources'>): string {
  const { publisher, authors, title } = source.data;
  const name = publisherName(graph, source);
  if (typeof publisher !== 'string' || get(graph, 'actors', publisher).data.kind !== 'platform') return name;
  const [author, ...others] = authors.filter((one) => typeof one === 'string');
  if (author !== undefined && others.length === 0) return get(graph, 'actors', author).data.name;
  return title ? `${name}, ${title}` : name;
}

export function voiceName(graph: Graph, voice: Voice, locale: Locale): string {
  switch (voice.is) {
    case 'actor':
      return get(graph, 'actors', voice.id).data.name;
    case 'publisher':
      return voice.name;
    case 'page':
      return sourceName(graph, get(graph, 'sources', voice.source));
    case 'role':
      return say(voice.role, locale);
  }
}

/** Where to read about a voice: an actor, or the source where only words of it are known. */
export const voiceNode = (graph: Graph, voice: Voice): Node<'actors'> | Node<'sources'> =>
  voice.is === 'actor' ? get(graph, 'actors', voice.id) : get(graph, 'sources', voice.source);

/** Whose statement a piece of evidence is, and through what it reached us. */
export interface Attribution {
  /** None where it is our own reading of the source. */
  readonly voices: readonly Voice[];
  readonly source: Node<'sources'>;
  /** True where the source itself says it, so that its name is enough. */
  readonly isOwn: boolean;
  /** Where it was read, if only in sources that repeat this one. */
  readonly via: readonly Node<'sources'>[];
}

export function attributionOf(graph: Graph, evidence: Evidence): Attribution {
  const voices = voicesOf(graph.nodes, evidence);
  const [only, ...others] = voices;
  return {
    voices,
    source: get(graph, 'sources', evidence.source),
    isOwn: only !== undefined && others.length === 0 && voiceKey(only) === voiceKey(ownVoiceOf(graph.nodes, evidence.source)),
    via: (evidence.via ?? []).map((id) => get(graph, 'sources', id)),
  };
}
