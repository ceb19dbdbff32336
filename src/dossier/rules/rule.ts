/**
 * A rule looks at all the records and says what is wrong between them. One rule,
 * one file, one id, one test: to add one, copy the smallest file of this folder
 * and name it in index.ts.
 */
import type { Diagnostic, Severity } from '../diagnostics.ts';
import type { Loaded, RecordFile } from '../load.ts';
import { place } from '../place.ts';
import { type Kind, KINDS, type Locale } from '../schema/fields.ts';
import type { Path } from '../schema/shape.ts';

export interface Rule {
  /** Kebab case; the name of the rule's file. */
  readonly id: string;
  readonly severity: Severity;
  /** Why the rule exists, in one sentence: the documentation prints it. */
  readonly why: string;
  readonly check: (context: Context) => void;
}

export interface Context {
  readonly loaded: Loaded;
  /** The languages of the dossier. */
  readonly locales: readonly Locale[];
  /** Says that something is wrong at a field of a record (or of any YAML file). */
  readonly report: (file: { file: string; text: string }, path: Path, message: string, hint: string, at?: 'key' | 'value') => void;
  /** The same for a file that is no YAML record; line and column default to its start. */
  readonly reportFile: (file: string, message: string, hint: string, line?: number, column?: number) => void;
}

/** All records, or those of one kind, in the order of their names. */
export function records(loaded: Loaded): RecordFile[];
export function records<K extends Kind>(loaded: Loaded, kind: K): RecordFile<K>[];
export function records(loaded: Loaded, kind?: Kind): RecordFile[] {
  const kinds = kind ? [kind] : KINDS;
  return kinds.flatMap((one) => [...(loaded.records[one] as Map<string, RecordFile>).values()]);
}

export function run(rules: readonly Rule[], loaded: Loaded): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    const say = (file: string, line: number, column: number, message: string, hint: string) =>
      found.push({ file, line, column, rule: rule.id, severity: rule.severity, message, hint });
    rule.check({
      loaded,
      locales: loaded.header?.data.locales ?? [],
      report: (file, path, message, hint, at = 'value') => {
        const { line, column } = place(file.text, path, at);
        say(file.file, line, column, message, hint);
      },
      reportFile: (file, message, hint, line = 1, column = 1) => say(file, line, column, message, hint),
    });
  }
  return found;
}
