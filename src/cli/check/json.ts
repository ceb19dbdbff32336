/** What was found, for programs: the fields of a Diagnostic, in this order, and no others. */
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { printableJson } from '../../dossier/printable.ts';

export function asJson(diagnostics: readonly Diagnostic[]): string {
  const list = diagnostics.map(({ file, line, column, rule, severity, message, hint }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
    hint,
  }));
  return `${printableJson(JSON.stringify(list, null, 2))}\n`;
}
