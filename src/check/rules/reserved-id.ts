import { KINDS } from '../../dossier/kinds.ts';
import { LOCALES } from '../../dossier/schema/fields.ts';
import { type Rule, records } from './rule.ts';

/** Addresses of the site that are no record’s, directly under a language. */
const PAGES: readonly string[] = [
  ...KINDS.filter((kind) => kind !== 'pages'),
  ...LOCALES,
  'article',
  'search',
  'verify',
  'comparison',
  'changes',
  'matrix',
  'print',
  'cards',
  'cite',
  'embed',
  'feeds',
  'index',
  'page',
  'pages',
  '404',
  'pagefind',
  'sitemap-index',
  'robots',
  'favicon',
];

/** Under the address of a kind: its views and the pages of its list. */
const RECORDS: readonly string[] = ['by', 'page', 'index'];

export const reservedId: Rule = {
  id: 'reserved-id',
  severity: 'error',
  why: 'Two pages at one address: readers would find only one of them.',
  check({ loaded, report }) {
    for (const record of records(loaded)) {
      const taken = record.kind === 'pages' ? PAGES : RECORDS;
      if (!taken.includes(record.id)) continue;
      const address = record.kind === 'pages' ? `/${record.id}/` : `/${record.kind}/${record.id}/`;
      report(
        record,
        [],
        `The id “${record.id}” is taken: ${address} is an address of the site itself.`,
        'Rename the file and its prose, and what refers to it.',
      );
    }
  },
};
