/**
 * What a record may be asked for, read off its JSON Schema: a field added to a
 * schema is asked for, offered as a flag and written to files without a change here.
 */
import type { Kind } from '../kinds.ts';
import { type Described, isDescribed } from './example.ts';
import { jsonSchema } from './shape.ts';

export type Field =
  | { readonly type: 'text' }
  | { readonly type: 'number' }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  /** The id of a record of another kind. */
  | { readonly type: 'ref'; readonly to: Kind }
  /** The same words in each language of the dossier. */
  | { readonly type: 'words' }
  /** `single`: one item may stand without the list. */
  | { readonly type: 'list'; readonly item: Field; readonly single: boolean }
  | { readonly type: 'group'; readonly fields: readonly Named[] }
  | { readonly type: 'either'; readonly options: readonly Field[] };

export interface Named {
  readonly key: string;
  readonly field: Field;
  /** What the field is for: the schema’s own words. */
  readonly doc: string;
  readonly required: boolean;
  /** For its example. */
  readonly schema: Described;
}

const known = new Map<Kind | 'dossier', readonly Named[]>();

/** The fields of a kind of record or of the header, in the order of its schema. */
export function fieldsOf(kind: Kind | 'dossier'): readonly Named[] {
  const fields = known.get(kind) ?? group(jsonSchema(kind));
  known.set(kind, fields);
  return fields;
}

function group(schema: Described): Named[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isDescribed(schema.properties) ? schema.properties : {};
  return Object.entries(properties).map(([key, value]) => {
    const property = isDescribed(value) ? value : {};
    return { key, field: read(property), doc: String(property.description ?? ''), required: required.includes(key), schema: property };
  });
}

function read(schema: Described): Field {
  if (typeof schema.refersTo === 'string') return { type: 'ref', to: schema.refersTo as Kind };
  if (schema.localized === true) return { type: 'words' };
  if (Array.isArray(schema.enum)) return { type: 'choice', values: schema.enum.map(String) };
  if (Array.isArray(schema.anyOf)) return either(schema.anyOf.filter(isDescribed).map(read));
  if (isDescribed(schema.properties)) return { type: 'group', fields: group(schema) };
  if (schema.type === 'array') return { type: 'list', item: read(isDescribed(schema.items) ? schema.items : {}), single: false };
  if (schema.type === 'boolean') return { type: 'flag' };
  if (schema.type === 'number' || schema.type === 'integer') return { type: 'number' };
  return { type: 'text' };
}

/** “One, or a list of them” is asked as a list; other choices stay choices. */
function either(options: Field[]): Field {
  const list = options.find((option) => option.type === 'list');
  const other = options.find((option) => option !== list);
  // One record is the usual case; several, or a role, are written into the file.
  if (list?.item.type === 'ref' && other?.type === 'ref' && options.length > 2) return other;
  if (list && other && options.length === 2 && list.item.type === other.type) return { ...list, single: true };
  return { type: 'either', options };
}

/** The choice between a record and only a name, as of a publisher that is no actor. */
export function refOrName(field: Field): { to: Kind } | undefined {
  if (field.type !== 'either') return undefined;
  const ref = field.options.find((option) => option.type === 'ref');
  const named = field.options.some((option) => option.type === 'group' && option.fields.length === 1 && option.fields[0]?.key === 'name');
  return ref && named ? { to: ref.to } : undefined;
}
