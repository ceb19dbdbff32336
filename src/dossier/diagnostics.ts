/**
 * What is wrong with the content, for the person who can correct it.
 * Lines and columns count from 1; a column counts UTF-16 code units.
 */
import { printable } from './printable.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** Path of the file, as the person knows it: relative to where the command runs. */
  file: string;
  line: number;
  column: number;
  /** The id of the rule that reports it. */
  rule: string;
  severity: Severity;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  hint: string;
}

/** Sorts in place: by file, then by place, then by rule, so that two runs give the same output. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return diagnostics.sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule) || order(a.message, b.message),
  );
}

/** `content/quotes/toll-pays.yaml:3:1 unknown-key …: what is wrong → what to do`, in one line and fit for a terminal. */
export const lineOf = ({ file, line, column, rule, message, hint }: Diagnostic) =>
  `${printable(file)}:${line}:${column} ${rule} ${printable(message)} → ${printable(hint)}`;

/** Thrown by whatever builds on the content when it has errors; the message names each with its place. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** Where Astro says it is: at the first error. */
  readonly loc?: { file: string; line: number; column: number };

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter((one) => one.severity === 'error');
    super([`${errors.length} error${errors.length === 1 ? '' : 's'} in the content:`, ...errors.map(lineOf)].join('\n'));
    this.name = 'ContentError';
    this.diagnostics = diagnostics;
    // The place in our program tells the editor nothing, and would be printed below.
    this.stack = '';
    const [first] = errors;
    if (first) this.loc = { file: printable(first.file), line: first.line, column: first.column };
  }

  /** Without the message: to one that speaks of a window or a document Astro adds a hint about browsers. */
  override toString(): string {
    return this.name;
  }
}
