/**
 * What was found, as workflow commands of GitHub Actions, which shows them at
 * their lines in a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * The escapes are those of its toolkit (actions/toolkit, core/src/command.ts).
 */
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { printable } from '../../dossier/printable.ts';

export function asAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ file, line, column, rule, severity, message, hint }) => {
      const properties = Object.entries({ file, line, col: column, title: rule }).map(
        ([name, value]) => `${name}=${property(printable(String(value)))}`,
      );
      return `::${severity} ${properties.join(',')}::${data(`${printable(message)}\n${printable(hint)}`)}\n`;
    })
    .join('');
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
