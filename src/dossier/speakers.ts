/** Who says a quotation: one or several actors of the dossier, or somebody without a name, known by a role. */
import { type Graph, get, type Node } from './graph.ts';
import type { Locale, Words } from './schema/names.ts';
import type { Quote } from './schema/quote.ts';

export type Speaker = Quote['speaker'];

/** The actors, by their ids, in the record’s order; none where the speaker has no name. */
export const speakerIds = (speaker: Speaker): string[] => (typeof speaker === 'string' ? [speaker] : Array.isArray(speaker) ? speaker : []);

/** The actors of the graph; none where the speaker has no name. */
export const speakersOf = (graph: Graph, quote: Node<'quotes'>): Node<'actors'>[] =>
  speakerIds(quote.data.speaker).map((id) => get(graph, 'actors', id));

/** The role of a speaker without a name: “a spokesperson of the town”. */
export const roleOf = (speaker: Speaker): Words | undefined =>
  typeof speaker === 'string' || Array.isArray(speaker) ? undefined : speaker.role;

/** Names as a language enumerates them: “A, B and C”. */
const enumerate = (names: readonly string[], locale: Locale): string => listFormat(locale).format(names);

const formats = new Map<Locale, Intl.ListFormat>();

/** Formats lists of names. Making a formatter takes longer than the rest of a page’s titles together, so each is made once. */
export function listFormat(locale: Locale): Intl.ListFormat {
  const format = formats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  formats.set(locale, format);
  return format;
}

/** Who says it, in the words of a language: names, or the role. */
export function speakerName(graph: Graph, quote: Node<'quotes'>, locale: Locale): string {
  const role = roleOf(quote.data.speaker);
  if (role) return role[locale] ?? Object.values(role)[0] ?? '';
  return enumerate(
    speakersOf(graph, quote).map(({ data }) => data.name),
    locale,
  );
}
