import type { Kind } from '../../dossier/kinds.ts';
import type { Loaded, RecordFile } from '../../dossier/load/load.ts';
import { type Rule, records } from './rule.ts';
import { referencesOf } from './shared/references.ts';

/** The fields that order their records: each says that one is part of, relays or follows another. */
const FIELDS: readonly { kind: Kind; field: string; means: string }[] = [
  { kind: 'actors', field: 'partOf', means: 'is part of' },
  { kind: 'sources', field: 'relays', means: 'relays' },
  { kind: 'events', field: 'after', means: 'comes after' },
];

export const circularReference: Rule = {
  id: 'circular-reference',
  severity: 'error',
  why: 'References must not form a loop: a record would be a part of itself, relay itself or follow itself.',
  check({ loaded, report }) {
    for (const { kind, field, means } of FIELDS) {
      for (const record of records(loaded, kind)) {
        for (const { path, id } of referencesIn(record, field)) {
          const way = id === record.id ? undefined : wayBack(loaded, kind, field, id, record.id);
          // Said once for the whole circle, in the record whose name comes first.
          if (way && [record.id, ...way].every((other) => record.id <= other)) {
            const circle = [record.id, ...way].map((one) => `${kind}/${one}`).join(` ${means} `);
            report(record, path, `${circle}.`, `Remove ${field} from one of them.`);
          }
        }
      }
    }
  },
};

const referencesIn = (record: RecordFile, field: string) =>
  [...referencesOf(record, record.kind)].filter(({ path, to }) => path[0] === field && to === record.kind);

/** The records from `from` to `to`, both included, by that field; undefined where none leads there. */
function wayBack(loaded: Loaded, kind: Kind, field: string, from: string, to: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const open = [from];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (id === to) {
      const way: string[] = [];
      for (let step: string | undefined = id; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    const record = loaded.records[kind].get(id) as RecordFile | undefined;
    for (const next of record ? referencesIn(record, field) : []) {
      if (cameFrom.has(next.id)) continue;
      cameFrom.set(next.id, id);
      open.push(next.id);
    }
  }
  return undefined;
}
