import type { Diagnostic } from '../dossier/diagnostics.ts';

/** Diagnostics for a terminal. */
export function formatText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((one) => `${one.file}:${one.line}:${one.column} ${one.severity} ${one.rule}\n  ${one.message}\n  → ${one.hint}`).join('\n');
}
