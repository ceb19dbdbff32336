import type { YamlFile } from '../load.ts';
import type { Kind } from '../schema/fields.ts';
import { reach, shapes } from '../schema/shape.ts';
import { nearest } from '../suggest.ts';
import { type Context, type Rule, records } from './rule.ts';

export const danglingId: Rule = {
  id: 'dangling-id',
  severity: 'error',
  why: 'A reference that leads nowhere would leave a statement without its evidence.',
  check(context) {
    const { loaded } = context;
    if (loaded.header) follow(context, loaded.header, 'dossier');
    for (const record of records(loaded)) follow(context, record, record.kind);
  },
};

function follow({ loaded, report }: Context, file: YamlFile<unknown>, kind: Kind | 'dossier') {
  for (const { path: pattern, to } of shapes[kind].refs) {
    for (const { path, value } of reach(file.data, pattern)) {
      if (typeof value !== 'string' || loaded.records[to].has(value) || loaded.broken[to].has(value)) continue;
      const guess = nearest(value, loaded.records[to].keys());
      report(
        file,
        path,
        `There is no ${to}/${value}.`,
        guess ? `Did you mean ${guess}?` : `Add ${to}/${value}.yaml, or name a record that exists.`,
      );
    }
  }
}
