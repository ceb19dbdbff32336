/** Answers → records to be written, and what is still to be answered or answered wrongly, all at once. */
import type { z } from 'zod';
import { KIND_TABLE, type Kind } from '../../dossier/kinds.ts';
import type { Loaded } from '../../dossier/load/load.ts';
import { type Field, fieldsOf, refOrName } from '../../dossier/schema/field.ts';
import { ID, type Locale } from '../../dossier/schema/names.ts';
import { type Path, reach, shapes, valueAt } from '../../dossier/schema/shape.ts';
import { nearest } from '../../dossier/suggest.ts';
import { idFrom, proposeId } from '../records/id.ts';
import { type Answers, fieldAt, NEW, newRecords, setAt } from './answers.ts';
import type { Words } from './words.ts';

/** What a new record is written into. */
export interface Situation {
  readonly loaded: Loaded;
  /** The languages of the dossier, the first first. */
  readonly locales: readonly Locale[];
  /** The language of the questions. */
  readonly locale: Locale;
  readonly words: Words;
  /** The day, as 2026-11-22. */
  readonly today: string;
}

export interface Draft {
  readonly kind: Kind;
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** A question that is open, or an answer that does not fit. */
export interface Open {
  /** From the record that was asked for, into those to be written along. */
  readonly path: Path;
  /** What is wrong with the answer; absent where there is none. */
  readonly message?: string;
  readonly hint?: string;
  /** Asked where somebody is there, and may be passed over. */
  readonly optional?: true;
}

export interface Assembled {
  /** The records, those referred to before those that refer. */
  readonly drafts: Draft[];
  readonly open: Open[];
}

/** Not required by the schema, and asked all the same: nearly every record of the kind has it, or a rule wants it. */
const EXPECTED: Partial<Record<Kind, readonly Path[]>> = {
  sources: [['title'], ['url'], ['published', 'date']],
  claims: [
    ['assertedBy', 0],
    ['quotes', 0],
    ['evidence', 0, 'source'],
  ],
  events: [['sources', 0]],
  figures: [['values', 0, 'value']],
  passages: [['selector', 'start']],
};

/** @param answers with `id` where one was asked for; otherwise one is made */
export function assemble(kind: Kind, answers: Answers, situation: Situation, base: Path = [], drafts: Draft[] = []): Assembled {
  const { locales, words, loaded, today } = situation;
  const { id, [NEW]: _, ...rest } = structuredClone(answers);
  const data: Answers = rest;
  // Records to be written along come first; their ids stand in their places.
  const open = newRecords(data).flatMap(({ path, kind: other, answers: inner }) => {
    const found = assemble(other, inner, situation, [...base, ...path], drafts);
    setAt(data, path, found.drafts.at(-1)?.id);
    return found.open;
  });
  propose(kind, data, today);

  const own = [...faults(kind, data, locales, words), ...untranslated(kind, data, situation)];
  const isSaid = (path: Path) => own.some((one) => String(one.path) === String(path));
  for (const { path: pattern, to } of shapes[kind].refs) {
    for (const { path, value } of reach(data, pattern)) {
      if (typeof value !== 'string' || isSaid(path) || isTaken(loaded, drafts, to, value)) continue;
      const guess = nearest(value, loaded.records[to].keys());
      own.push({ path, message: words.noRecord(`${to}/${value}`), ...(guess && { hint: words.didYouMean(guess) }) });
    }
  }
  const expected = (EXPECTED[kind] ?? []).filter((path) => valueAt(data, path) === undefined && !isSaid(path));
  own.push(...expected.map((path) => ({ path, optional: true as const })));

  const taken = (one: string) => isTaken(loaded, drafts, kind, one);
  if (id === undefined ? own.length === 0 && idFrom(kind, data, locales) === '' : !ID.test(String(id)))
    own.push({ path: ['id'], ...(id !== undefined && { message: words.badId }) });
  else if (id !== undefined && taken(String(id))) own.push({ path: ['id'], message: words.takenId(`${kind}/${id}`) });
  drafts.push({ kind, id: id === undefined ? proposeId(kind, data, locales, taken) : String(id), data });

  const order = fieldsOf(kind).map(({ key }) => key);
  const place = ({ path: [key] }: Open) => (order.indexOf(String(key)) + 99) % 99;
  own.sort((a, b) => place(a) - place(b));
  const hinted = own.map((one) => (one.message === undefined ? one : { hint: nameHint(kind, one.path, base, words), ...one }));
  return { drafts, open: [...open, ...hinted.map((one) => ({ ...one, path: [...base, ...one.path] }))] };
}

/** Whether an id is taken, by a record of the dossier, by one that cannot be read, or by one to be written along. */
const isTaken = ({ records, broken }: Loaded, drafts: readonly Draft[], kind: Kind, id: string): boolean =>
  records[kind].has(id) || broken[kind].has(id) || drafts.some((draft) => draft.kind === kind && draft.id === id);

/** What needs no asking: the day the record is added or was read, how exactly a date is known, and one of a list that may stand alone. */
function propose(kind: Kind, data: Answers, today: string): void {
  for (const { key, field } of fieldsOf(kind)) {
    const value = data[key];
    if (field.type === 'list' && field.single && Array.isArray(value) && value.length === 1) data[key] = value[0];
  }
  const dated = kind === 'events' ? data : kind === 'sources' ? (data.published as Answers | undefined) : undefined;
  if (typeof dated?.date === 'string') dated.precision ??= ['year', 'month', 'day'][dated.date.split('-').length - 1];
  if (kind === 'sources' && data.read !== undefined && data.read !== 'none') data.accessed ??= today;
  data.added ??= today;
}

/** Everything that the record’s own schema, and its languages, ask for. */
function faults(kind: Kind, data: Answers, locales: readonly Locale[], words: Words): Open[] {
  const issues = KIND_TABLE[kind].schema.safeParse(data).error?.issues ?? [];
  const found = issues.flatMap((issue) => explain(kind, issue, data, [], locales, words));
  for (const pattern of shapes[kind].words) {
    if (kind === 'quotes' && pattern[0] === 'translations') continue;
    for (const { path, value } of reach(data, pattern))
      if (typeof value === 'object')
        found.push(...locales.filter((one) => valueAt(value, [one]) === undefined).map((one) => ({ path: [...path, one] })));
  }
  return found;
}

function explain(kind: Kind, issue: z.core.$ZodIssue, data: unknown, base: Path, locales: readonly Locale[], words: Words): Open[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(data, path);
  // An item left out of a numbered list is said where the numbers are read.
  if (value === undefined) return typeof path.at(-1) === 'number' ? [] : leaves(fieldAt(kind, path)?.field, path, locales);
  if (issue.code === 'invalid_union') {
    const best = issue.errors.find((errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0));
    return (best ?? issue.errors[0] ?? []).flatMap((one) => explain(kind, one, data, path, locales, words));
  }
  const name = typeof value === 'object' ? path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.') : String(value);
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  if (issue.code !== 'invalid_value') return [{ path, message: words.wrong(shown, words.schema(issue.message)) }];
  const values = issue.values.map(String);
  const guess = nearest(name, values);
  return [{ path, message: words.noneOf(shown, values.join(', ')), ...(guess && { hint: words.didYouMean(guess) }) }];
}

/** The questions that together answer a field: its required parts, in each language, of the first item. */
function leaves(field: Field | undefined, path: Path, locales: readonly Locale[]): Open[] {
  if (field?.type === 'words') return locales.map((locale) => ({ path: [...path, locale] }));
  if (field?.type === 'list') return leaves(field.item, [...path, 0], locales);
  if (field?.type === 'either' && !refOrName(field)) return leaves(field.options[0], path, locales);
  if (field?.type !== 'group') return [{ path }];
  return field.fields.filter(({ required }) => required).flatMap(({ key, field: inner }) => leaves(inner, [...path, key], locales));
}

/** The languages that a quotation still has to be translated into: neither its own nor that of the words it renders. */
function untranslated(kind: Kind, data: Answers, { loaded, locales }: Situation): Open[] {
  if (kind !== 'quotes' || typeof data.lang !== 'string') return [];
  const original = typeof data.renders === 'string' ? loaded.records.quotes.get(data.renders)?.data.lang : undefined;
  const read = [data.lang, original].map((tag) => tag?.split('-')[0]);
  const open = locales.filter((locale) => !read.includes(locale) && valueAt(data, ['translations', locale]) === undefined);
  return open.map((locale) => ({ path: ['translations', locale] }));
}

function nameHint(kind: Kind, path: Path, base: Path, words: Words): string {
  const field = fieldAt(kind, path)?.field;
  const flag = flagOf([...base, ...path]);
  return field && refOrName(field) ? words.nameHint(`${flag}.name`) : field?.type === 'ref' ? words.newInPlace(flag) : '';
}

/** How a place in a record is named on the command line: `--evidence.1.note.fr`. */
export const flagOf = (path: Path): string => `--${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')}`;
