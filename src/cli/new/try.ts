/** The checks of the dossier as it would be with the new records in it; nothing is written for it. */
import { join } from 'node:path';
import { mendAll } from '../../check/fix.ts';
import { rules } from '../../check/rules/index.ts';
import { type Finding, run } from '../../check/rules/rule.ts';
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { KIND_TABLE, KINDS, type Kind } from '../../dossier/kinds.ts';
import type { Loaded, RecordFile } from '../../dossier/load/load.ts';
import { parseYaml } from '../../dossier/load/parse.ts';
import { printable } from '../../dossier/printable.ts';
import { optionalKeys, toYaml } from '../records/yaml.ts';
import type { Draft, Situation } from './assemble.ts';

export interface NewFile {
  readonly kind: Kind;
  readonly id: string;
  /** From where the command runs. */
  readonly file: string;
  /** The record. */
  readonly record: string;
  /** What follows it: the keys it could have, as comments. */
  readonly comments: string;
}

function fileOf({ loaded, locales, words }: Situation, { kind, id, data }: Draft): NewFile {
  const without = (['omissions', 'discrepancies', 'article'] as const).filter((key) => loaded.header?.data[key] === undefined);
  const comments = optionalKeys(kind, [...Object.keys(data), ...without, 'updated', 'formerly'], locales, words);
  return { kind, id, file: join(loaded.folder, kind, `${id}.yaml`), record: toYaml(kind, data, locales), comments };
}

export interface Trial {
  /** The files, with what needs no judgement mended. */
  readonly files: readonly NewFile[];
  readonly mended: readonly Finding[];
  /** What the checks say with the new files and did not say without them. */
  readonly said: readonly Diagnostic[];
}

export const isRefused = ({ said }: Trial) => said.some(({ severity }) => severity === 'error');

export function tryOut(situation: Situation, drafts: readonly Draft[]): Trial {
  const { loaded } = situation;
  const known = new Set(run(rules, loaded).map(nameOf));
  let tried = drafts.map((draft) => fileOf(situation, draft));
  const { left, mended } = mendAll((texts) => {
    tried = tried.map((one) => ({ ...one, record: texts.get(one.file) ?? one.record }));
    const files = tried.map(({ file, record }) => ({ file, text: record, byteOrderMark: false }));
    return { files, findings: look(loaded, tried, known) };
  });
  return { files: tried, mended, said: left };
}

function look(loaded: Loaded, files: readonly NewFile[], known: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  const records = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, unknown>(loaded.records[kind])]));
  for (const { kind, id, file, record, comments } of files) {
    const read = parseYaml<RecordFile['data']>(file, record + comments, KIND_TABLE[kind].schema, found);
    if (read) records[kind]?.set(id, { kind, id, ...read });
  }
  const now = run(rules, { ...loaded, records: records as Loaded['records'] });
  return [...found, ...now.filter((one) => !known.has(nameOf(one)))];
}

const nameOf = ({ file, rule, message }: Diagnostic) => JSON.stringify([file, rule, message]);

/** What the checks say, with file and line: several may be written at once. */
export function verdict({ said, mended }: Trial, { loaded, words }: Situation): string[] {
  const lines = (head: string, some: readonly Diagnostic[]) =>
    some.length === 0 ? [] : [head, ...new Set(some.map((one) => `  ${printable(one.file)}:${one.line}: ${sentence(one)}`))];
  const ofSeverity = (severity: string) => said.filter((one) => one.severity === severity);
  const before = loaded.diagnostics.filter(({ severity }) => severity === 'error').length;
  const done = mended.map((one) => ({ ...one, hint: '' }));
  return [
    ...lines(words.mended, done),
    ...lines(words.checkFailed, ofSeverity('error')),
    ...lines(words.checkWarned, ofSeverity('warning')),
    ...(before > 0 ? [words.dossierHasErrors(before)] : []),
  ];
}

/** What is wrong, and what to do about it. */
export const sentence = ({ message, hint }: { message: string; hint?: string }) =>
  printable([message, hint && `→ ${hint}`].filter(Boolean).join(' '));
