/**
 * Who speaks in a piece of evidence. A source that prints what somebody else says, or
 * that only repeats another source, is no voice of its own; what the editors read off a
 * document is nobody’s statement.
 */
import type { Actor } from './schema/actor.ts';
import type { Claim } from './schema/claim.ts';
import type { Words } from './schema/names.ts';
import type { Quote } from './schema/quote.ts';
import type { Source } from './schema/source.ts';
import { roleOf, type Speaker, speakerIds } from './speakers.ts';

export type Evidence = Claim['evidence'][number];

/** The records of a dossier before they are checked, or the nodes of its graph. */
export interface Records {
  readonly actors: ReadonlyMap<string, { readonly data: Actor }>;
  readonly quotes: ReadonlyMap<string, { readonly data: Quote }>;
  readonly sources: ReadonlyMap<string, { readonly data: Source }>;
}

/** An actor; a publisher that is no actor; a platform’s page, which nobody signs; somebody without a name. `source` is an id. */
export type Voice =
  | { readonly is: 'actor'; readonly id: string }
  | { readonly is: 'publisher'; readonly name: string; readonly source: string }
  | { readonly is: 'page'; readonly source: string }
  | { readonly is: 'role'; readonly role: Words; readonly source: string };

/** A key that is the same for the same voice. */
export function voiceKey(voice: Voice): string {
  switch (voice.is) {
    case 'actor':
      return `actors/${voice.id}`;
    case 'publisher':
      return `name/${voice.name}`;
    case 'page':
      return `sources/${voice.source}`;
    case 'role':
      return `role/${voice.source}/${Object.values(voice.role)[0]}`;
  }
}

/** The voices of a piece of evidence; none where it is the editors’ own reading. */
export function voicesOf(records: Records, { source, stance, quote, by, inferred }: Evidence): Voice[] {
  if (inferred) return [];
  if (stance === 'reports') return [voiceOfSource(records, source)];
  if (by !== undefined) return voicesOfSpeaker(by, source);
  const quotation = quote === undefined ? undefined : records.quotes.get(quote);
  return quotation ? voicesOfSpeaker(quotation.data.speaker, quotation.data.source) : [voiceOfSource(records, source)];
}

function voicesOfSpeaker(speaker: Speaker, source: string): Voice[] {
  const role = roleOf(speaker);
  return role ? [{ is: 'role', role, source }] : speakerIds(speaker).map((id) => ({ is: 'actor', id }));
}

/** Whose voice a source without quoted words is: that of the source it repeats, where it only repeats one. */
export const voiceOfSource = (records: Records, id: string): Voice => ownVoiceOf(records, originOf(records, id));

/** A source’s own voice: its sole author’s, else its publisher’s. */
export function ownVoiceOf(records: Records, source: string): Voice {
  const data = records.sources.get(source)?.data;
  const authors = data?.authors.filter((author) => typeof author === 'string') ?? [];
  if (authors[0] !== undefined && authors.length === 1) return { is: 'actor', id: authors[0] };
  if (data === undefined) return { is: 'page', source };
  if (typeof data.publisher !== 'string') return { is: 'publisher', name: data.publisher.name, source };
  // A platform says nothing itself.
  if (records.actors.get(data.publisher)?.data.kind === 'platform') return { is: 'page', source };
  return { is: 'actor', id: data.publisher };
}

/** The source that a source only repeats, through as many others as there are; itself where it repeats none, or where they repeat one another in a circle. */
export function originOf(records: Records, id: string): string {
  const seen = [id];
  for (let next = records.sources.get(id)?.data.relays; next !== undefined; next = records.sources.get(next)?.data.relays) {
    if (seen.includes(next)) return id;
    seen.push(next);
  }
  return seen.at(-1) ?? id;
}
