import type { Kind } from '../../dossier/kinds.ts';
import { KINDS } from '../../dossier/kinds.ts';
import type { RecordFile } from '../../dossier/load/load.ts';
import { nearest } from '../../dossier/suggest.ts';
import { type Context, type Rule, records } from './rule.ts';
import { isThere, referencesOf } from './shared/references.ts';

export const danglingId: Rule = {
  id: 'dangling-id',
  severity: 'error',
  why: 'A reference that leads nowhere would leave a statement without its evidence.',
  check(context) {
    const { loaded, prose, report, reportFile } = context;
    const advice = adviser(context);
    const files = [
      ...(loaded.header ? [{ file: loaded.header, kind: 'dossier' as const }] : []),
      ...records(loaded).map((file) => ({ file, kind: file.kind })),
    ];
    for (const { file, kind } of files) {
      for (const { path, to, id } of referencesOf(file, kind)) {
        if (!isThere(loaded, to, id)) report(file, path, `There is no ${to}/${id}.`, advice(to, id));
      }
    }
    for (const { file, references } of prose) {
      for (const { kind, id, line, column } of references) {
        if (!isThere(loaded, kind, id)) reportFile(file, `There is no ${kind}/${id}.`, advice(kind, id), line, column);
      }
    }
  },
};

/** One missing record may be named a thousand times: the nearest is sought once. */
function adviser({ loaded }: Context): (kind: Kind, id: string) => string {
  const known = new Map<string, string>();
  return (kind, id) => {
    const key = `${kind}/${id}`;
    const found = known.get(key) ?? advise(kind, id);
    known.set(key, found);
    return found;
  };
  function advise(kind: Kind, id: string): string {
    const renamed = [...(loaded.records[kind] as Map<string, RecordFile>).values()].find(({ data }) => data.formerly?.includes(id));
    if (renamed) return `It is called ${renamed.id} now.`;
    const guess = nearest(id, loaded.records[kind].keys());
    if (guess) return `Did you mean ${guess}?`;
    const elsewhere = KINDS.find((other) => other !== kind && isThere(loaded, other, id));
    if (elsewhere) return `There is ${elsewhere}/${id}, but this place takes one of ${kind}/.`;
    return `Add ${kind}/${id}.yaml, or name a record that exists.`;
  }
}
