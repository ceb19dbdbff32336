/**
 * Records as tables. The columns are read off the records’ schemas: words keyed by
 * language and nested fields each get a column (`title_en`, `published_date`); a
 * list is one cell that holds a JSON array, the `array` type of Frictionless Table
 * Schema. Lists of things with parts, such as a claim’s evidence, have a table of
 * their own besides, one row each.
 */
import type { Kind } from '../dossier/kinds.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { type JsonSchema, recordSchema } from './schema.ts';

/** A field of Table Schema (Frictionless, version 1). */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  format?: 'uri';
  description?: string;
  constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string };
}

export type Cell = string | number | boolean | undefined;

export interface Column {
  field: Field;
  /** The kind whose ids the cells are. */
  refersTo?: Kind;
  read(row: unknown): Cell;
}

type Read = (row: unknown) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const child =
  (read: Read, key: string): Read =>
  (row) => {
    const value = read(row);
    return isObject(value) ? value[key] : undefined;
  };

/** The columns that a schema asks for, under a name; those of an object are named after it and its keys. */
function columnsOf(schema: JsonSchema, name: string, read: Read, locales: readonly Locale[], required: boolean): Column[] {
  const { description } = schema;
  const column = (field: Omit<Field, 'name' | 'description'>, cell: (value: unknown) => Cell, of = read): Column => ({
    field: { name, ...field, ...(description !== undefined && { description }) },
    read: (row) => cell(of(row)),
  });
  if (schema.localized === true) {
    return locales.map((locale) => ({
      field: { name: `${name}_${locale}`, type: 'string', description: [description, locale].filter(Boolean).join(' ') },
      read: (row) => text(child(read, locale)(row)),
    }));
  }
  const branches = schema.anyOf ?? [];
  if (schema.type === 'array' || branches.some(({ type }) => type === 'array')) {
    // One or several: a list in either case. What has keys instead has columns of its own.
    const withKeys = branches.filter(({ properties }) => properties !== undefined);
    const isListed = (value: unknown) => value !== undefined && (withKeys.length === 0 || !isObject(value));
    return [
      column({ type: 'array' }, (value) => (isListed(value) ? JSON.stringify(Array.isArray(value) ? value : [value]) : undefined)),
      ...withKeys.flatMap((branch) => columnsOf(branch, name, read, locales, false)),
    ];
  }
  if (branches.length > 0)
    return branches.flatMap((branch) =>
      columnsOf({ ...branch, description: branch.description ?? description ?? '' }, name, read, locales, false),
    );
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, part]) =>
      columnsOf(part, name === '' ? key : `${name}_${key}`, child(read, key), locales, required && (schema.required ?? []).includes(key)),
    );
  }
  const constraints = {
    ...(required && { required: true as const }),
    ...(Array.isArray(schema.enum) && { enum: schema.enum as string[] }),
    ...(typeof schema.pattern === 'string' && schema.format !== 'uri' && { pattern: schema.pattern }),
  };
  const bound = Object.keys(constraints).length > 0 ? { constraints } : {};
  const refersTo = typeof schema.refersTo === 'string' ? { refersTo: schema.refersTo as Kind } : {};
  if (schema.type === 'integer' || schema.type === 'number') {
    return [{ ...column({ type: schema.type, ...bound }, (value) => (typeof value === 'number' ? value : undefined)), ...refersTo }];
  }
  if (schema.type === 'boolean')
    return [column({ type: 'boolean', ...bound }, (value) => (typeof value === 'boolean' ? value : undefined))];
  return [{ ...column({ type: 'string', ...(schema.format === 'uri' && { format: 'uri' as const }), ...bound }, text), ...refersTo }];
}

const text = (value: unknown): Cell => (typeof value === 'string' ? value : undefined);
const whole: Read = (row) => row;

export interface Table {
  /** `claims`, `claims-evidence`: also the file’s name. */
  name: string;
  kind: Kind;
  description: string;
  columns: Column[];
  /** The rows of one exported record. */
  rowsOf(record: object): unknown[];
  primaryKey: string[];
}

/** The last columns of every table: a table saved under any name still says which dossier and version it is from. */
export const STAMP: readonly Field[] = [
  { name: 'dossier_version', type: 'string', description: 'The version of the program that wrote the file.' },
  { name: 'dossier_date', type: 'string', description: 'The newest date of the dossier’s records.' },
];

/** The table of a kind, and those of its lists of things with parts. */
export function tablesOf(kind: Kind, locales: readonly Locale[]): Table[] {
  const schema = recordSchema(kind);
  const columns = columnsOf(schema, '', whole, locales, true);
  for (const { field } of columns) if (field.name === 'id') field.constraints = { ...field.constraints, unique: true };
  const main: Table = {
    name: kind,
    kind,
    description: `One row for each record of ${kind}.`,
    columns,
    rowsOf: (record) => [record],
    primaryKey: ['id'],
  };
  const lists = Object.entries(schema.properties ?? {}).filter(([, { items }]) => items?.properties !== undefined);
  return [main, ...lists.map(([key, list]) => listTable(kind, key, list, locales))];
}

/** A row knows the record it is of and its place in the list. */
interface ListRow {
  record: string;
  position: number;
  item: unknown;
}

function listTable(kind: Kind, key: string, { items = {}, description = '' }: JsonSchema, locales: readonly Locale[]): Table {
  const item: Read = (row) => (row as ListRow).item;
  return {
    name: `${kind}-${key.toLowerCase()}`,
    kind,
    description: `${description} One row for each, as in the column ${key} of ${kind}.`.trim(),
    columns: [
      {
        field: { name: 'record', type: 'string', description: `The id of the record of ${kind}.`, constraints: { required: true } },
        refersTo: kind,
        read: (row) => (row as ListRow).record,
      },
      {
        field: { name: 'position', type: 'integer', description: 'The place in the list, from 1.', constraints: { required: true } },
        read: (row) => (row as ListRow).position,
      },
      ...columnsOf(items, '', item, locales, true),
    ],
    rowsOf(record) {
      const { id, [key]: list } = record as Record<string, unknown>;
      return Array.isArray(list) ? list.map((one, at): ListRow => ({ record: String(id), position: at + 1, item: one })) : [];
    },
    primaryKey: ['record', 'position'],
  };
}
