import { type Rule, records } from './rule.ts';

export const readingWithoutDate: Rule = {
  id: 'reading-without-date',
  severity: 'error',
  why: 'A page may change after it was read: the day is part of what was seen.',
  check({ loaded, report }) {
    for (const source of records(loaded, 'sources')) {
      const { read, accessed } = source.data;
      if (read !== 'none' && !accessed)
        report(source, ['read'], `The source was read (${read}), and nothing says when.`, 'Add accessed: the day it was read.');
      if (read === 'none' && accessed)
        report(
          source,
          ['accessed'],
          'The source was not read (read: none), and has a day it was read on.',
          'Write how much was read, or remove accessed.',
        );
    }
  },
};
