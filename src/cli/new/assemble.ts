/** Answers → records to be written, or everything that is still missing or wrong, all at once. */
import type { Kind } from '../../dossier/kinds.ts';
import { type Field, fieldsOf, refOrName } from '../../dossier/schema/field.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { reach, shapes } from '../../dossier/schema/shape.ts';
import { nearest } from '../../dossier/suggest.ts';
import { type Draft, type Path, setAt } from './draft.ts';
import { faults, languageOf, untranslated } from './fault.ts';
import { flagOf, type Problem } from './flags.ts';
import { isId, proposeId } from './id.ts';
import { isTaken, type Situation } from './situation.ts';

export interface Missing {
  /** The flags that would answer it, any one of them. */
  readonly flags: readonly string[];
  readonly doc: string;
}

export interface Assembled {
  /** The records, those referred to before those that refer. */
  readonly drafts: readonly Draft[];
  readonly missing: readonly Missing[];
  readonly problems: readonly Problem[];
}

/** @param id where one was asked for; otherwise one is made */
export function assemble(kind: Kind, answers: Record<string, unknown>, id: string | undefined, situation: Situation): Assembled {
  const found = { drafts: [] as Draft[], missing: [] as Missing[], problems: [] as Problem[] };
  assembleOne(kind, answers, id, [], situation, found);
  return found;
}

type Found = { drafts: Draft[]; missing: Missing[]; problems: Problem[] };

function assembleOne(
  kind: Kind,
  answers: Record<string, unknown>,
  id: string | undefined,
  base: Path,
  situation: Situation,
  found: Found,
): string {
  const { locales, words } = situation;
  const data = structuredClone(answers);
  // Records to be written along are taken out first; their ids stand in their places.
  for (const { path, to, value } of nested({ type: 'group', fields: fieldsOf(kind) }, data)) {
    const { id: wanted, ...inner } = value;
    setAt(data, path, assembleOne(to, inner, typeof wanted === 'string' ? wanted : undefined, [...base, ...path], situation, found));
  }
  finish(kind, data, situation);

  const all = faults(kind, data, locales, words);
  if (kind === 'quotes') {
    const original = typeof data.renders === 'string' ? situation.loaded.records.quotes.get(data.renders)?.data : undefined;
    for (const locale of untranslated(data, original, locales))
      all.push({ path: ['translations', locale], missing: true, message: '', hint: '' });
  }
  for (const fault of all) {
    const field = fieldAt(kind, fault.path);
    const doc = words.schema(field?.doc ?? '');
    if (fault.missing) found.missing.push(...answersTo(field?.field, [...base, ...fault.path], locales).map((flags) => ({ flags, doc })));
    else
      found.problems.push({
        message: `${flagOf([...base, ...fault.path])}: ${fault.message}`,
        hint: nameHint(field?.field, [...base, ...fault.path], situation) || fault.hint,
      });
  }
  const faulty = new Set(all.map(({ path }) => path.join('.')));
  for (const { path: pattern, to } of shapes[kind].refs) {
    for (const { path, value } of reach(data, pattern)) {
      if (typeof value !== 'string' || faulty.has(path.join('.')) || isTaken(situation, found.drafts, to, value)) continue;
      const guess = nearest(value, situation.loaded.records[to].keys());
      const hint = guess
        ? words.didYouMean(guess)
        : nameHint(fieldAt(kind, path)?.field, [...base, ...path], situation) || words.newInPlace(flagOf([...base, ...path]));
      found.problems.push({ message: `${flagOf([...base, ...path])}: ${words.noRecord(`${to}/${value}`)}`, hint });
    }
  }

  const taken = (one: string) => isTaken(situation, found.drafts, kind, one);
  const idFlag = flagOf([...base, 'id']);
  if (id !== undefined && !isId(id)) found.problems.push({ message: `${idFlag}: ${words.badId}`, hint: '' });
  else if (id !== undefined && taken(id)) found.problems.push({ message: `${idFlag}: ${words.takenId(`${kind}/${id}`)}`, hint: '' });
  const settled = id ?? proposeId(kind, data, locales, taken);
  found.drafts.push({ kind, id: settled, data });
  return settled;
}

/** What needs no asking: the day the record is added; and a list of one that may stand alone does. */
export function finish(kind: Kind, data: Record<string, unknown>, { today }: Situation): void {
  for (const { key, field } of fieldsOf(kind)) {
    const value = data[key];
    if (field.type === 'list' && field.single && Array.isArray(value) && value.length === 1) data[key] = value[0];
    if (Array.isArray(value) && value.length === 0) delete data[key];
  }
  data.added ??= today;
}

interface Nested {
  readonly path: Path;
  readonly to: Kind;
  readonly value: Record<string, unknown>;
}

/** The places where, instead of an id, the answers of a record stand. */
function nested(field: Field, value: unknown, path: Path = []): Nested[] {
  if (typeof value !== 'object' || value === null) return [];
  if (field.type === 'ref') return [{ path, to: field.to, value: value as Record<string, unknown> }];
  if (field.type === 'list') return Array.isArray(value) ? value.flatMap((item, i) => nested(field.item, item, [...path, i])) : [];
  if (field.type !== 'group') return [];
  return field.fields.flatMap((named) => nested(named.field, (value as Record<string, unknown>)[named.key], [...path, named.key]));
}

/** The field at a path of a record, with the words that document it. */
function fieldAt(kind: Kind, path: Path): { field: Field; doc: string } | undefined {
  let found: { field: Field; doc: string } | undefined = { field: { type: 'group', fields: fieldsOf(kind) }, doc: '' };
  for (const step of path) found = found && below(found.field, found.doc, step);
  return found;
}

function below(field: Field, doc: string, step: string | number): { field: Field; doc: string } | undefined {
  if (field.type === 'either') {
    for (const option of field.options) {
      const found = below(option, doc, step);
      if (found) return found;
    }
  }
  if (field.type === 'list' && typeof step === 'number') return { field: field.item, doc };
  if (field.type === 'words' && languageOf([step])) return { field: { type: 'text' }, doc };
  const named = field.type === 'group' ? field.fields.find(({ key }) => key === step) : undefined;
  return named && { field: named.field, doc: named.doc || doc };
}

/** The flags that answer a field: all of the list are wanted, of each the one or the other. */
function answersTo(field: Field | undefined, path: Path, locales: readonly Locale[]): string[][] {
  const flag = flagOf(path);
  if (field?.type === 'words') return locales.map((locale) => [`${flag}.${locale}`]);
  if (field && refOrName(field)) return [[flag, `${flag}.name`]];
  if (field?.type === 'either') return [field.options.flatMap((option) => answersTo(option, path, locales)[0] ?? [])];
  return [[flag]];
}

function nameHint(field: Field | undefined, path: Path, { words }: Situation): string {
  return field && refOrName(field) ? words.nameHint(`${flagOf(path)}.name`) : '';
}
