/** The checks of the dossier as it would be with the new records in it; nothing is written for it. */
import { join } from 'node:path';
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { type Loaded, parseYaml, type RecordFile } from '../../dossier/load.ts';
import { rules } from '../../dossier/rules/index.ts';
import { run } from '../../dossier/rules/rule.ts';
import { type Kind, KINDS } from '../../dossier/schema/fields.ts';
import { schemas } from '../../dossier/schema/index.ts';
import type { Draft } from './draft.ts';
import { toYaml } from './yaml.ts';

export interface NewFile {
  readonly kind: Kind;
  readonly id: string;
  /** From where the command runs. */
  readonly file: string;
  readonly text: string;
}

export const fileOf = ({ folder }: Loaded, { kind, id, data }: Draft): NewFile => ({ kind, id, file: join(folder, kind, `${id}.yaml`), text: toYaml(kind, data) });

/** What the checks say with the new files and did not say without them. */
export function tryOut(loaded: Loaded, files: readonly NewFile[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const records = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, unknown>(loaded.records[kind])]));
  for (const { kind, id, file, text } of files) {
    const read = parseYaml<RecordFile['data']>(file, text, schemas[kind], found);
    if (read) records[kind]?.set(id, { kind, id, ...read });
  }
  const said = new Set(run(rules, loaded).map(nameOf));
  const now = run(rules, { ...loaded, records: records as Loaded['records'] });
  return [...found, ...now.filter((one) => !said.has(nameOf(one)))];
}

const nameOf = ({ file, rule, message }: Diagnostic) => JSON.stringify([file, rule, message]);
