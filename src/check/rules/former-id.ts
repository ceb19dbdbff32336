import { KINDS } from '../../dossier/kinds.ts';
import { type Rule, records } from './rule.ts';

export const formerId: Rule = {
  id: 'former-id',
  severity: 'error',
  why: 'An old address leads to one record, or to a page that says what became of it: never to two.',
  check({ loaded, report }) {
    const claimed = new Map<string, string>();
    for (const record of records(loaded)) {
      for (const [i, id] of (record.data.formerly ?? []).entries()) {
        const say = (message: string, hint: string) => report(record, ['formerly', i], message, hint);
        const old = `${record.kind}/${id}`;
        if (record.kind === 'passages') say('A passage has no page of its own, hence no address to keep.', 'Remove formerly.');
        else if ((loaded.records[record.kind] as Map<string, unknown>).has(id))
          say(`${old} is a record: its address is its own.`, 'Remove the id.');
        else if (claimed.has(old)) say(`${old} leads to ${claimed.get(old)} already.`, 'Keep it in one of them.');
        else claimed.set(old, `${record.kind}/${record.id}`);
      }
    }
    const { header } = loaded;
    for (const [i, { id: old }] of (header?.data.removed ?? []).entries()) {
      if (!header) continue;
      const [kind, id = ''] = old.split('/');
      const known = KINDS.find((one) => one === kind);
      const say = (message: string, hint: string) => report(header, ['removed', i, 'id'], message, hint);
      if (known && (loaded.records[known] as Map<string, unknown>).has(id))
        say(`${old} is a record: nothing was removed.`, 'Remove the entry.');
      else if (claimed.has(old)) say(`${old} leads to ${claimed.get(old)}, by its formerly.`, 'Keep one of the two.');
      else claimed.set(old, 'dossier.yaml');
    }
  },
};
