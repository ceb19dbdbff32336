/** What most records have, and what most answers are. */
import type { Kind } from '../../dossier/kinds.ts';
import type { Asker } from './asker.ts';
import { type Draft, type Path, valueAt } from './draft.ts';
import type { Situation } from './situation.ts';

export interface Session {
  readonly asker: Asker;
  readonly situation: Situation;
  /** The records to be written, filled as they are answered. */
  readonly drafts: Draft[];
  /** The language last given: a quotation’s is mostly that of its source. */
  lang?: string;
}

/** A record that is being asked for. */
export interface Asked {
  readonly session: Session;
  readonly kind: Kind;
  /** Filled in place. */
  readonly data: Record<string, unknown>;
  /** What was answered before, offered again. */
  readonly before?: Record<string, unknown>;
}

/** Fields that no schema asks for and that are asked all the same, because most records have them. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  sources: ['title', 'authors', 'url', 'published', 'accessed'],
  quotes: ['renders', 'context', 'topics'],
  claims: ['assertedBy', 'article', 'quotes', 'evidence', 'topics'],
  'claims.evidence': ['quote', 'note'],
  events: ['actors', 'sources', 'claims'],
  'figures.values': ['value', 'qualifier', 'note'],
  topics: ['related'],
  passages: ['claims', 'quotes', 'selector'],
  pages: ['summary'],
};

/** Set without asking; a flag changes them. */
export const UNASKED = ['added', 'updated'];

/** @param name the kind, and for a part of it the field: `claims.evidence` */
export function expectedOf({ data }: Asked, name: string, path: Path): readonly string[] {
  if (name === 'events' && valueAt(data, [...path, 'precision']) === 'time') return [...(EXPECTED.events ?? []), 'time', 'zone'];
  return EXPECTED[name] ?? [];
}

/** What the answer was, or most often is. */
export function presetOf({ session, data, before }: Asked, path: Path): string | undefined {
  const answered = valueAt(before, path);
  if (typeof answered === 'string' || typeof answered === 'number') return String(answered);
  const { situation } = session;
  const field = path.at(-1);
  if (field === 'accessed') return situation.today;
  // A date says itself how exactly it is known: 2024-11 to the month.
  if (field === 'precision') return ['year', 'month', 'day'][String(valueAt(data, [...path.slice(0, -1), 'date'])).split('-').length - 1];
  if (field === 'zone') return situation.loaded.header?.data.zones[0];
  if (field !== 'lang') return undefined;
  const source = typeof data.source === 'string' ? situation.loaded.records.sources.get(data.source)?.data.lang : undefined;
  return source ?? session.lang ?? situation.locales[0];
}
