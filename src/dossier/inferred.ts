/** What the editors inferred of a source and did not read on its page. Square brackets mark it wherever words stand alone. */
import type { Actor } from './schema/actor.ts';
import type { Source } from './schema/source.ts';

export type Inferable = NonNullable<Source['inferred']>[number];

export function isInferred(source: Source, what: Inferable): boolean {
  if (source.inferred?.includes(what)) return true;
  return what === 'title' ? source.titleFrom === 'address' : what === 'published' && source.published?.precision === 'about';
}

/** The name of who published a source; in square brackets where it is only attributed to them. */
export function publisherName({ nodes }: { nodes: { actors: ReadonlyMap<string, { data: Actor }> } }, source: Source): string {
  const { publisher } = source;
  const name = typeof publisher === 'string' ? (nodes.actors.get(publisher)?.data.name ?? publisher) : publisher.name;
  return isInferred(source, 'publisher') ? `[${name}]` : name;
}
