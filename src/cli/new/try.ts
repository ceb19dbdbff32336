/** The checks of the dossier as it would be with the new records in it; nothing is written for it. */
import { join } from 'node:path';
import { mend } from '../../check/fix.ts';
import { rules } from '../../check/rules/index.ts';
import { type Finding, run } from '../../check/rules/rule.ts';
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { KIND_TABLE, KINDS, type Kind } from '../../dossier/kinds.ts';
import type { Loaded, RecordFile } from '../../dossier/load/load.ts';
import { parseYaml } from '../../dossier/load/parse.ts';
import type { Draft } from './draft.ts';
import { toYaml } from './yaml.ts';

export interface NewFile {
  readonly kind: Kind;
  readonly id: string;
  /** From where the command runs. */
  readonly file: string;
  readonly text: string;
}

export function fileOf({ folder, header }: Loaded, { kind, id, data }: Draft): NewFile {
  return { kind, id, file: join(folder, kind, `${id}.yaml`), text: toYaml(kind, data, header?.data.locales ?? []) };
}

export interface Trial {
  /** The files, with what needs no judgement mended. */
  readonly files: readonly NewFile[];
  readonly mended: readonly Finding[];
  /** What the checks say with the new files and did not say without them. */
  readonly said: readonly Diagnostic[];
}

/** Mending one slip may show another. */
const ROUNDS = 3;

export function tryOut(loaded: Loaded, files: readonly NewFile[]): Trial {
  const known = new Set(run(rules, loaded).map(nameOf));
  const mended: Finding[] = [];
  let tried = files;
  let said = look(loaded, tried, known);
  for (let round = 0; round < ROUNDS && said.some(({ edits }) => edits); round++) {
    const byFile = Map.groupBy(said, ({ file }) => file);
    tried = tried.map((one) => {
      const better = mend({ file: one.file, text: one.text, byteOrderMark: false }, byFile.get(one.file) ?? []);
      mended.push(...(better?.findings ?? []));
      return { ...one, text: better?.text ?? one.text };
    });
    said = look(loaded, tried, known);
  }
  return { files: tried, mended, said };
}

function look(loaded: Loaded, files: readonly NewFile[], known: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  const records = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, unknown>(loaded.records[kind])]));
  for (const { kind, id, file, text } of files) {
    const read = parseYaml<RecordFile['data']>(file, text, KIND_TABLE[kind].schema, found);
    if (read) records[kind]?.set(id, { kind, id, ...read });
  }
  const now = run(rules, { ...loaded, records: records as Loaded['records'] });
  return [...found, ...now.filter((one) => !known.has(nameOf(one)))];
}

const nameOf = ({ file, rule, message }: Diagnostic) => JSON.stringify([file, rule, message]);
