/**
 * Tables as CSV (RFC 4180, UTF-8, without a byte order mark, which readers of data
 * packages take for a part of the first heading). Words stand in quotation marks, numbers
 * and true/false do not.
 *
 * A spreadsheet runs a cell that starts with = + - @ as a formula, quoted or not. Such
 * words get an apostrophe before them, as a person would type it; so do words that
 * already start with apostrophes before such a sign, so that it can be taken off
 * again without guessing: see `unguarded`.
 */
import { stringify } from 'csv-stringify/sync';
import { all } from '../dossier/graph.ts';
import { type Cell, STAMP, type Table } from './columns.ts';
import { exported } from './json.ts';
import { newestDate, type Site } from './site.ts';

/** The signs that make a formula of a cell, full-width ones included, after any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Words that no spreadsheet runs. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The words of a cell as the record has them: one apostrophe less where apostrophes come before a formula’s sign. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/** A value that leaves no trace in the cell, other than an empty text would. */
const cast = (cell: Cell) => (typeof cell === 'string' ? guarded(cell.toWellFormed()) : cell);

export function csv(site: Site, table: Table): string {
  const rows = all(site.graph, table.kind).flatMap((node) => table.rowsOf(exported(site, node)));
  const stamp = [site.version, newestDate(site.graph)];
  return stringify(
    rows.map((row) => [...table.columns.map(({ read }) => cast(read(row))), ...stamp]),
    {
      header: true,
      columns: [...table.columns.map(({ field }) => field), ...STAMP].map(({ name }) => name),
      record_delimiter: 'windows',
      quoted_string: true,
      cast: { boolean: String },
    },
  );
}
