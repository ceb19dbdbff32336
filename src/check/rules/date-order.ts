import { isAfter } from '../../dossier/dates.ts';
import type { YamlFile } from '../../dossier/load/parse.ts';
import { type Context, type Rule, records } from './rule.ts';

export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  why: 'A source is read after it is published, a range ends after it begins, a record changes after it is added.',
  check(context) {
    for (const source of records(context.loaded, 'sources')) {
      const { published, accessed } = source.data;
      order(context, source, ['published', 'until'], published?.date, published?.until, 'published.until', 'published.date');
      if (published && accessed && isAfter(published.date, accessed)) {
        context.report(
          source,
          ['published', 'date'],
          `It was published after it was read: ${published.date} is later than accessed, ${accessed}.`,
          'Correct the one that is wrong.',
        );
      }
    }
    for (const event of records(context.loaded, 'events'))
      order(context, event, ['until'], event.data.date, event.data.until, 'until', 'date');
    for (const record of records(context.loaded))
      order(context, record, ['updated'], record.data.added, record.data.updated, 'updated', 'added');
  },
};

function order(
  { report }: Context,
  file: YamlFile<unknown>,
  path: string[],
  first: string | undefined,
  last: string | undefined,
  later: string,
  earlier: string,
) {
  if (first && last && isAfter(first, last))
    report(file, path, `${later}, ${last}, is before ${earlier}, ${first}.`, 'Correct the one that is wrong.');
}
