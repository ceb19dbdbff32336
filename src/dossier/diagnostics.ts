/**
 * What is wrong with the content, said to the person who can mend it.
 * Lines and columns count from 1; a column counts UTF-16 code units.
 */
export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** Path of the file, as the person knows it: relative to where the command runs. */
  file: string;
  line: number;
  column: number;
  /** The id of the rule that speaks. */
  rule: string;
  severity: Severity;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  hint: string;
}

/** Sorts in place: by file, then by place, then by rule, so that two runs say the same. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return diagnostics.sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule) || order(a.message, b.message),
  );
}

/** Something the editor cannot have meant the program to survive; carries every diagnostic found. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter((one) => one.severity === 'error');
    super(
      [
        `${errors.length} error${errors.length === 1 ? '' : 's'} in the content:`,
        ...errors.map((one) => `${one.file}:${one.line}:${one.column} ${one.message} → ${one.hint}`),
      ].join('\n'),
    );
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
  }
}
