/** What is missing from a record or wrong with it, in the language of the person who is asked. */
import type { z } from 'zod';
import { KIND_TABLE, type Kind } from '../../dossier/kinds.ts';
import { LOCALES, type Locale } from '../../dossier/schema/fields.ts';
import { reach, shapes } from '../../dossier/schema/shape.ts';
import { nearest } from '../../dossier/suggest.ts';
import { type Path, valueAt } from './draft.ts';
import type { Words } from './words.ts';

export interface Fault {
  readonly path: Path;
  /** Nothing was answered; otherwise `message` says what is wrong with the answer. */
  readonly missing: boolean;
  readonly message: string;
  /** What to do; empty where the message says it. */
  readonly hint: string;
}

/** Everything that the record’s own schema, and its languages, ask for. References are for `dangling`. */
export function faults(kind: Kind, data: Record<string, unknown>, locales: readonly Locale[], words: Words): Fault[] {
  const result = KIND_TABLE[kind].schema.safeParse(data);
  const found = result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, data, [], words));
  for (const pattern of shapes[kind].words) {
    if (kind === 'quotes' && pattern[0] === 'translations') continue;
    for (const { path, value } of reach(data, pattern)) {
      if (typeof value !== 'object' || value === null) continue;
      for (const locale of locales) if (!(locale in value)) found.push(missing([...path, locale]));
    }
  }
  return found;
}

/** The languages that a quotation still has to be translated into: neither its own nor that of the words it renders. */
export function untranslated(data: Record<string, unknown>, original: { lang: string } | undefined, locales: readonly Locale[]): Locale[] {
  const base = (lang: unknown) => (typeof lang === 'string' ? lang.split('-')[0] : undefined);
  const read = [base(data.lang), base(original?.lang), ...Object.keys((data.translations as object | undefined) ?? {})];
  return data.lang === undefined ? [] : locales.filter((locale) => !read.includes(locale));
}

const missing = (path: Path): Fault => ({ path, missing: true, message: '', hint: '' });

function explain(issue: z.core.$ZodIssue, data: unknown, base: Path, words: Words): Fault[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(data, path);
  // An item left out of a numbered list is said where the numbers are read.
  if (value === undefined) return typeof path.at(-1) === 'number' ? [] : [missing(path)];
  if (issue.code === 'invalid_union') {
    const best = issue.errors.find((errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0));
    return (best ?? issue.errors[0] ?? []).flatMap((one) => explain(one, data, path, words));
  }
  const shown = typeof value === 'object' ? path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.') : String(value);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const guess = nearest(shown, values);
    return [{ path, missing: false, message: words.noneOf(shown, values.join(', ')), hint: guess ? words.didYouMean(guess) : '' }];
  }
  return [{ path, missing: false, message: words.wrong(shorten(shown), words.schema(issue.message)), hint: '' }];
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Whether a path leads to the words of a language. */
export const languageOf = (path: Path): Locale | undefined => LOCALES.find((locale) => locale === path.at(-1));
