/**
 * A rule looks at all the records and says what is wrong between them. One rule,
 * one file, one id, one test: to add one, copy the smallest file of this folder
 * and name it in index.ts.
 */
import type { Diagnostic, Severity } from '../../dossier/diagnostics.ts';
import type { Kind } from '../../dossier/kinds.ts';
import type { Loaded, ProseFile } from '../../dossier/load/load.ts';
import { place, placeOf } from '../../dossier/load/place.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import type { Path } from '../../dossier/schema/shape.ts';

/** What nearly every rule needs. */
export { records } from '../../dossier/load/load.ts';

export interface Rule {
  /** Kebab case; the name of the rule's file. */
  readonly id: string;
  readonly severity: Severity;
  /** Why the rule exists, in one sentence: the documentation prints it. */
  readonly why: string;
  /** What `check --fix` mends of it; absent where a person must decide. */
  readonly fixes?: string;
  readonly check: (context: Context) => void;
}

/**
 * Replaces the characters from `start` up to `end` (exclusive; offsets in the
 * text of the file, in UTF-16 code units, where -1 is its byte order mark).
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A diagnostic, and what would mend it where no judgement is needed. */
export interface Finding extends Diagnostic {
  readonly edits?: readonly Edit[];
}

/** Prose as a parser of Markdown read it: this folder knows no Markdown. */
export interface ReadProse extends ProseFile {
  /** `text`, of the same length, where all that is no word of ours (code, markup, addresses) is U+FFFC. */
  readonly words: string;
  /** The records it refers to. */
  readonly references: readonly { kind: Kind; id: string; line: number; column: number }[];
}

/** A file with its text, for places. */
export interface Text {
  readonly file: string;
  readonly text: string;
}

export interface Context {
  readonly loaded: Loaded;
  /** The languages of the dossier. */
  readonly locales: readonly Locale[];
  readonly prose: readonly ReadProse[];
  /** Says that something is wrong at a field of a record (or of any YAML file). */
  readonly report: (file: Text, path: Path, message: string, hint: string, at?: 'key' | 'value') => void;
  /** The same for a file that is no YAML record; line and column default to its start. */
  readonly reportFile: (file: string, message: string, hint: string, line?: number, column?: number) => void;
  /** The same at a character of a file, with what would mend it. */
  readonly reportText: (file: Text, offset: number, message: string, hint: string, edits?: readonly Edit[]) => void;
}

export function run(rules: readonly Rule[], loaded: Loaded, prose: readonly ReadProse[] = []): Finding[] {
  const found: Finding[] = [];
  for (const { id: rule, severity, check } of rules) {
    check({
      loaded,
      prose,
      locales: loaded.header?.data.locales ?? [],
      report: ({ file, text }, path, message, hint, at = 'value') =>
        found.push({ file, ...place(text, path, at), rule, severity, message, hint }),
      reportFile: (file, message, hint, line = 1, column = 1) => found.push({ file, line, column, rule, severity, message, hint }),
      reportText: ({ file, text }, offset, message, hint, edits) =>
        found.push({ file, ...placeOf(text, offset), rule, severity, message, hint, ...(edits && edits.length > 0 ? { edits } : {}) }),
    });
  }
  return found;
}
