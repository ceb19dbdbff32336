import { type Rule, records } from './rule.ts';

const LISTS = ['omissions', 'discrepancies'] as const;

export const numberWithoutWords: Rule = {
  id: 'number-without-words',
  severity: 'error',
  why: 'A number of the lists tells readers nothing unless dossier.yaml says once, in words, what it stands for.',
  check({ loaded, report }) {
    const { header } = loaded;
    if (!header) return;
    for (const list of LISTS) {
      const numbers = new Set<string>();
      for (const [i, { id }] of (header.data[list] ?? []).entries()) {
        if (numbers.has(id)) report(header, [list, i, 'id'], `${id} stands twice in ${list}.`, 'Give each point its own number.');
        numbers.add(id);
      }
      for (const record of records(loaded)) {
        for (const [i, number] of (record.data[list] ?? []).entries()) {
          if (!numbers.has(number))
            report(record, [list, i], `${number} is not in the ${list} of dossier.yaml.`, 'Add it there in words, or remove the number.');
        }
      }
    }
  },
};
