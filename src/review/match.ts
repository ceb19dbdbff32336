/** The records of two versions, matched. */

import type { Kind } from '../dossier/kinds.ts';
import type { Loaded, RecordFile } from '../dossier/load/load.ts';
import type { Locale, Words } from '../dossier/schema/fields.ts';
import { renames } from './renames.ts';

export interface Pair<K extends Kind = Kind> {
  readonly before: RecordFile<K>;
  readonly after: RecordFile<K>;
}

/** The records of a kind, matched by id or, where that changed, by content. */
export interface Matched<K extends Kind = Kind> {
  readonly pairs: readonly Pair<K>[];
  readonly added: readonly RecordFile<K>[];
  readonly removed: readonly RecordFile<K>[];
  /** Records that could not be read before, and can be now. */
  readonly mended: readonly RecordFile<K>[];
}

export function match<K extends Kind>(kind: K, before: Loaded, after: Loaded): Matched<K> {
  const old = before.records[kind] as Map<string, RecordFile<K>>;
  const now = after.records[kind] as Map<string, RecordFile<K>>;
  const renamed = renames(kind, before, after);
  const taken = new Set(renamed.values());
  const pairs = [...old.values()].flatMap((record) => {
    const other = now.get(renamed.get(record.id) ?? record.id);
    return other ? [{ before: record, after: other }] : [];
  });
  return {
    pairs,
    added: [...now.values()].filter(({ id }) => !old.has(id) && !taken.has(id) && !before.broken[kind].has(id)),
    mended: [...now.values()].filter(({ id }) => before.broken[kind].has(id)),
    // One that cannot be read now is not gone.
    removed: [...old.values()].filter(({ id }) => !now.has(id) && !renamed.has(id) && !after.broken[kind].has(id)),
  };
}

export const localesOf = (version: Loaded): readonly Locale[] => version.header?.data.locales ?? [];

export const formerly = ({ before, after }: Pair) => (before.id === after.id ? {} : { formerly: before.id });

/** Words in the dossier’s first language, for a title. */
export function firstWords(words: Words | undefined, version: Loaded): string {
  const [first] = localesOf(version);
  return (first && words?.[first]) ?? Object.values(words ?? {})[0] ?? '';
}
