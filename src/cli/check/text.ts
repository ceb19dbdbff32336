/** What was found, for a person at a terminal. */

import type { Finding } from '../../check/rules/rule.ts';
import type { Verdicts } from '../../check/verbatim/verify.ts';
import type { Diagnostic } from '../../dossier/diagnostics.ts';
import { printable } from '../../dossier/printable.ts';
import { columns } from './columns.ts';

/** Paints words for the terminal, or leaves them as they are. */
export type Paint = (style: 'red' | 'yellow' | 'bold' | 'dim' | 'green', words: string) => string;

/** A line of a file by its number from 1; undefined where there is no such line. */
export type LineOf = (file: string, line: number) => string | undefined;

/** As many characters of a line as are shown around the caret. */
const SHOWN = 100;

export function asText(diagnostics: readonly Diagnostic[], lineOf: LineOf, paint: Paint): string {
  return diagnostics.map((one) => `${block(one, lineOf(one.file, one.line), paint)}\n`).join('\n');
}

function block({ file, line, column, rule, severity, message, hint }: Diagnostic, source: string | undefined, paint: Paint): string {
  const colour = severity === 'error' ? 'red' : 'yellow';
  const head = `${paint('bold', `${printable(file)}:${line}:${column}`)}  ${paint(colour, severity)}  ${paint('dim', rule)}`;
  const lines = [head, `  ${printable(message)}`];
  if (source !== undefined && source.trim() !== '') {
    const { text, before } = excerpt(source, column);
    const gutter = ' '.repeat(String(line).length);
    lines.push(`  ${paint('dim', `${line} │`)} ${text}`, `  ${paint('dim', `${gutter} │`)} ${' '.repeat(before)}${paint(colour, '^')}`);
  }
  return [...lines, `  ${paint('green', '→')} ${printable(hint)}`].join('\n');
}

function excerpt(source: string, column: number): { text: string; before: number } {
  const at = Math.min(column - 1, source.length);
  const start = Math.max(0, Math.min(at - Math.floor(SHOWN / 2), source.length - SHOWN));
  const end = Math.min(source.length, start + SHOWN);
  const left = `${start > 0 ? '…' : ''}${printable(source.slice(start, at).toWellFormed())}`;
  const right = `${printable(source.slice(at, end).toWellFormed())}${end < source.length ? '…' : ''}`;
  return { text: left + right, before: columns(left) };
}

export interface Counts {
  records: number;
  texts: number;
}

export function summary(diagnostics: readonly Finding[], { records, texts }: Counts, paint: Paint): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const fixable = diagnostics.filter(({ edits }) => edits).length;
  const among = `${count(records, 'record')} and ${count(texts, 'text')}`;
  if (diagnostics.length === 0) return `${paint('green', 'No problems')} in ${among}.`;
  const found = [errors > 0 && paint('red', count(errors, 'error')), warnings > 0 && paint('yellow', count(warnings, 'warning'))]
    .filter(Boolean)
    .join(' and ');
  const files = count(new Set(diagnostics.map(({ file }) => file)).size, 'file');
  const help =
    fixable > 0
      ? ` “npm run check -- --fix” mends ${fixable === diagnostics.length ? (fixable === 1 ? 'it' : 'all of them') : `${fixable} of them`}.`
      : '';
  return `${found} in ${files}, of ${among}.${help}`;
}

export const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** How many quotations were compared with their sources; those of sources without a fingerprint are counted too. */
export function checkedQuotations(verdicts: Verdicts): string {
  const all = [...verdicts.quotes.values()];
  if (all.length === 0) return '';
  const found = all.filter(({ outcome }) => outcome?.outcome === 'found').length;
  const without = all.filter(({ outcome }) => !outcome).length;
  const rest = without === 0 ? '' : `; ${count(without, 'quotation')} of sources without a fingerprint could not be compared`;
  return `${found} of ${count(all.length, 'quotation')} found in their sources${rest}.`;
}
