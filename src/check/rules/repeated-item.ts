import type { YamlFile } from '../../dossier/load/parse.ts';
import type { Path } from '../../dossier/schema/shape.ts';
import { type Context, type Rule, records } from './rule.ts';

export const repeatedItem: Rule = {
  id: 'repeated-item',
  severity: 'error',
  why: 'What stands twice in a list is shown twice and counted twice.',
  check(context) {
    const { header } = context.loaded;
    if (header) look(context, header, header.data, []);
    for (const record of records(context.loaded)) look(context, record, record.data, []);
  },
};

function look(context: Context, file: YamlFile<unknown>, value: unknown, path: Path): void {
  if (typeof value !== 'object' || value === null) return;
  const seen = new Map<string, number>();
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    look(context, file, item, [...path, key]);
    if (typeof key !== 'number') continue;
    const written = JSON.stringify(item);
    const first = seen.get(written);
    if (first === undefined) seen.set(written, key);
    else {
      const what = typeof item === 'object' ? `Item ${key + 1}` : String(item);
      context.report(
        file,
        [...path, key],
        `${what} stands twice in ${String(path.findLast((step) => typeof step === 'string'))}: it is item ${first + 1}, too.`,
        'Remove one of the two.',
      );
    }
  }
}
