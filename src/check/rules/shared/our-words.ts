/**
 * The words that are ours: the fields keyed by language, and the prose. Never a
 * quotation's text, a title as printed or a name: those keep their typography.
 */

import type { Kind } from '../../../dossier/kinds.ts';
import type { YamlFile } from '../../../dossier/load/parse.ts';
import { written } from '../../../dossier/load/place.ts';
import type { Locale } from '../../../dossier/schema/fields.ts';
import { type Path, reach, shapes } from '../../../dossier/schema/shape.ts';
import { type Context, type Edit, records } from '../rule.ts';

/** Words in one language, in one field. */
export interface Field {
  file: YamlFile<unknown>;
  kind: Kind | 'dossier';
  /** To the words themselves: the language is its last step. */
  path: Path;
  locale: Locale;
  words: string;
}

/** Every field of words of the header and of all records. */
export function* fieldsOf({ loaded }: Pick<Context, 'loaded'>): Generator<Field> {
  if (loaded.header) yield* fieldsIn(loaded.header, 'dossier');
  for (const record of records(loaded)) yield* fieldsIn(record, record.kind);
}

function* fieldsIn(file: YamlFile<unknown>, kind: Kind | 'dossier'): Generator<Field> {
  for (const pattern of shapes[kind].words) {
    for (const { path, value } of reach(file.data, pattern)) {
      if (typeof value !== 'object' || value === null) continue;
      for (const [locale, words] of Object.entries(value)) {
        if (typeof words === 'string') yield { file, kind, path: [...path, locale], locale: locale as Locale, words };
      }
    }
  }
}

/** Something wrong with the typography of some words, at a place in them. */
export interface Slip {
  /** In the words that were looked at; `end` is exclusive. */
  start: number;
  end: number;
  message: string;
  hint: string;
  /** What to put there, where no judgement is needed. */
  replacement?: string;
}

/** Looks at all our words, once for each field and each text, and reports every slip where it stands in the file. */
export function reportSlips(context: Context, find: (words: string, locale: Locale) => Slip[]): void {
  for (const field of fieldsOf(context)) {
    const slips = find(field.words, field.locale);
    if (slips.length > 0) reportIn(context, field, slips, find);
  }
  for (const { file, text, words, locale } of context.prose) {
    for (const slip of find(words, locale)) context.reportText({ file, text }, slip.start, slip.message, slip.hint, editOf(slip));
  }
}

const editOf = ({ start, end, replacement }: Slip, offset = 0): Edit[] =>
  replacement === undefined ? [] : [{ start: start + offset, end: end + offset, replacement }];

/**
 * The notation of YAML stands between words and file: escapes, doubled
 * apostrophes, folded lines. `find` is run again on the text as the file writes it
 * to get the places; where it finds another number of slips, only the field is named.
 */
function reportIn(
  context: Context,
  { file, path, locale }: Field,
  slips: readonly Slip[],
  find: (words: string, locale: Locale) => Slip[],
) {
  const source = written(file.text, path);
  // In single quotation marks an apostrophe is written twice; the word joiner in its second place is no character of words.
  const text = source?.style === 'single' ? source.text.replaceAll("''", "'\u2060") : source?.text;
  const found = text === undefined ? [] : find(text, locale);
  if (!source || text === undefined || found.length !== slips.length) {
    for (const { message, hint } of slips) context.report(file, path, message, hint);
    return;
  }
  for (const slip of found) {
    const doubled = text[slip.end] === '\u2060' ? 1 : 0;
    context.reportText(
      file,
      source.start + slip.start,
      slip.message,
      slip.hint,
      editOf({ ...slip, end: slip.end + doubled }, source.start),
    );
  }
}
