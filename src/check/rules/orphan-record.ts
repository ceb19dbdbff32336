import { KIND_TABLE, KINDS } from '../../dossier/kinds.ts';
import { type Rule, records } from './rule.ts';
import { referencesOf } from './shared/references.ts';

export const orphanRecord: Rule = {
  id: 'orphan-record',
  severity: 'warning',
  why: 'Readers find a record by the links that lead to it.',
  check({ loaded, prose, report }) {
    // What broken records refer to is not known: they have to be corrected first.
    if (KINDS.some((kind) => loaded.broken[kind].size > 0)) return;
    const named = new Set<string>();
    const naming = new Set<string>();
    const note = (from: string, to: string) => {
      if (from === to) return;
      named.add(to);
      naming.add(from);
    };
    if (loaded.header) for (const { to, id } of referencesOf(loaded.header, 'dossier')) note('dossier', `${to}/${id}`);
    for (const record of records(loaded)) {
      for (const { to, id } of referencesOf(record, record.kind)) note(`${record.kind}/${record.id}`, `${to}/${id}`);
    }
    for (const { kind, id, references } of prose) for (const one of references) note(`${kind}/${id}`, `${one.kind}/${one.id}`);

    for (const record of records(loaded)) {
      const key = `${record.kind}/${record.id}`;
      const { needs } = KIND_TABLE[record.kind];
      if (needs === 'nothing' || named.has(key) || (needs === 'link' && naming.has(key))) continue;
      report(
        record,
        [],
        `Nothing refers to ${key}.`,
        needs === 'link' ? 'Name the records it bears on, or remove it.' : 'Name it where it belongs, or remove it.',
      );
    }
  },
};
