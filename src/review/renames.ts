/** Records that are there under another id: the same by content, as git detects a renamed file. */

import { type Kind, rowOf } from '../dossier/kinds.ts';
import type { Loaded, RecordFile } from '../dossier/load/load.ts';

/** Above this many pairs only records with the same title or address are taken for the same. */
const MOST_PAIRS = 10_000;
/** The share of lines that two records must have in common. */
const ALIKE = 0.5;

/** @returns old id → new id */
export function renames(kind: Kind, before: Loaded, after: Loaded): Map<string, string> {
  const gone = only(kind, before, after);
  const come = only(kind, after, before);
  const found = new Map<string, string>();
  const pair = (from: RecordFile, to: RecordFile) => {
    found.set(from.id, to.id);
    gone.delete(from);
    come.delete(to);
  };
  for (const signature of [whole, distinctive]) {
    const bySignature = new Map([...come].map((record) => [signature(record), record]));
    for (const record of [...gone]) {
      const same = bySignature.get(signature(record));
      if (same && come.has(same) && signature(record) !== '') pair(record, same);
    }
  }
  if (gone.size * come.size > MOST_PAIRS) return found;
  const linesOf = new Map(
    [...gone, ...come].map((record) => [record, new Set(record.text.split('\n').filter((line) => line.trim() !== ''))]),
  );
  for (const record of [...gone]) {
    const ranked = [...come]
      .map((other) => ({ other, share: alike(linesOf.get(record), linesOf.get(other)) }))
      .sort((a, b) => b.share - a.share);
    const [best] = ranked;
    if (best && best.share >= ALIKE) pair(record, best.other);
  }
  return found;
}

/** The records of one version whose ids the other has no file for. */
function only(kind: Kind, one: Loaded, other: Loaded): Set<RecordFile> {
  const records = one.records[kind] as Map<string, RecordFile>;
  return new Set([...records.values()].filter(({ id }) => !other.records[kind].has(id) && !other.broken[kind].has(id)));
}

const whole = ({ data }: RecordFile) => JSON.stringify(data);

/** What no two records of a kind share: the title, or of a source the address. */
function distinctive({ kind, data }: RecordFile): string {
  const { title, lead } = rowOf(kind);
  const value = (data as Record<string, unknown>)[kind === 'sources' ? 'url' : (title ?? lead)];
  return value === undefined ? '' : JSON.stringify(value);
}

function alike(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b) return 0;
  return a.intersection(b).size / Math.max(a.size, b.size, 1);
}
