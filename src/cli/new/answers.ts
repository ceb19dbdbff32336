/**
 * The answers to the questions of a record, as flags and people give them: the
 * record’s own fields. Where a reference is wanted, the answers of a record to be
 * written along may stand, marked with its kind.
 */
import type { Kind } from '../../dossier/kinds.ts';
import { type Field, fieldsOf, type Named } from '../../dossier/schema/field.ts';
import { LOCALES } from '../../dossier/schema/names.ts';
import type { Path } from '../../dossier/schema/shape.ts';

export type Answers = Record<string, unknown>;

/** The key by which a record to be written along says its kind: no field is called so. */
export const NEW = '+';

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Sets the value at a path in place, making the lists and groups on the way; `undefined` removes it, and what it leaves empty. */
export function setAt(data: Container, path: Path, value: unknown): void {
  const [step = '', ...rest] = path;
  const inner = Object.hasOwn(data, step) ? data[step] : undefined;
  const next = rest.length === 0 ? value : isContainer(inner) ? inner : typeof rest[0] === 'number' ? [] : {};
  if (rest.length > 0) setAt(next as Container, rest, value);
  if (next !== undefined && !(value === undefined && isContainer(next) && Object.keys(next).length === 0)) data[step] = next;
  else if (Array.isArray(data)) data.splice(Number(step), 1);
  else delete data[step];
}

/** Every single answer with its place; undefined for what a numbered list leaves out. */
export function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (!isContainer(value)) return [{ path, value }];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => leavesOf(value[key], [...path, key]));
}

/** The records to be written along that stand directly in these answers, with their places. */
export function newRecords(value: unknown, path: Path = []): { path: Path; kind: Kind; answers: Answers }[] {
  if (!isContainer(value)) return [];
  const kind = path.length > 0 && value[NEW];
  if (typeof kind === 'string') return [{ path, kind: kind as Kind, answers: value }];
  return Object.keys(value).flatMap((key) => newRecords(value[key], [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The field at a path of a kind of record, into the records to be written along. */
export function fieldAt(kind: Kind, path: Path): Named | undefined {
  let found: Named | undefined = { key: '', field: { type: 'group', fields: fieldsOf(kind) }, doc: '', required: true, schema: {} };
  for (const step of path) found = found && below(found.field, found, step);
  return found;
}

function below(field: Field, at: Named, step: string | number): Named | undefined {
  switch (field.type) {
    case 'either':
      return field.options.map((option) => below(option, at, step)).find((found) => found !== undefined);
    case 'ref':
      return fieldsOf(field.to).find(({ key }) => key === step);
    case 'group':
      return field.fields.find(({ key }) => key === step);
    case 'list':
      return typeof step === 'number' ? { ...at, field: field.item } : undefined;
    case 'words':
      return LOCALES.some((locale) => locale === step) ? { ...at, field: { type: 'text' } } : undefined;
    default:
      return undefined;
  }
}
