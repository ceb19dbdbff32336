/** What refers to what, in records and in prose. */

import type { Kind } from '../../../dossier/kinds.ts';
import type { Loaded } from '../../../dossier/load/load.ts';
import type { YamlFile } from '../../../dossier/load/parse.ts';
import { type Path, reach, shapes } from '../../../dossier/schema/shape.ts';

export interface Reference {
  path: Path;
  to: Kind;
  id: string;
}

/** Every reference a record, or the dossier's header, makes in its fields. */
export function* referencesOf({ data }: YamlFile<unknown>, kind: Kind | 'dossier'): Generator<Reference> {
  for (const { path: pattern, to } of shapes[kind].refs) {
    for (const { path, value } of reach(data, pattern)) if (typeof value === 'string') yield { path, to, id: value };
  }
}

/** Whether there is a record of this id, even one that could not be read. */
export const isThere = (loaded: Loaded, kind: Kind, id: string): boolean => loaded.records[kind].has(id) || loaded.broken[kind].has(id);
