import { type Rule, records } from './rule.ts';
import { referencesOf } from './shared/references.ts';

export const selfReference: Rule = {
  id: 'self-reference',
  severity: 'error',
  why: 'A record that names itself tells the reader nothing and leads back to the same page.',
  check({ loaded, report }) {
    for (const record of records(loaded)) {
      for (const { path, to, id } of referencesOf(record, record.kind)) {
        if (to === record.kind && id === record.id)
          report(record, path, `${record.kind}/${record.id} refers to itself.`, 'Name another record, or remove it.');
      }
    }
  },
};
