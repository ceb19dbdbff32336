import { type Rule, records } from './rule.ts';

export const undatedRecord: Rule = {
  id: 'undated-record',
  severity: 'warning',
  why: 'Feeds and citations use the day a record was added; without it, it appears in none.',
  check({ loaded, report }) {
    for (const record of records(loaded)) {
      if (record.data.added === undefined)
        report(record, [], `Nothing says when ${record.kind}/${record.id} was added.`, 'Add added: and the date of today.');
    }
  },
};
