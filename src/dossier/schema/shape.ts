/**
 * Where, in each kind of record, references and translated words stand. Read off
 * the schemas, so that a field added there is followed, checked and indexed
 * without another line of code.
 */
import { z } from 'zod';
import { isKind, KIND_TABLE, KINDS, type Kind } from '../kinds.ts';
import { dossier } from './dossier.ts';
import { type Described, isDescribed, withExamples } from './example.ts';

/** A path into a record; `*` stands for every item of a list. */
export type Pattern = readonly string[];

export interface Shape {
  /** Fields that hold the id of another record. */
  refs: readonly { path: Pattern; to: Kind }[];
  /** Fields that hold words keyed by language. */
  words: readonly Pattern[];
}

/** JSON Schema (2020-12) of a kind of record, or of the dossier's header, an example at every field, for editors' tools. */
export function jsonSchema(kind: Kind | 'dossier'): Described {
  const schema = kind === 'dossier' ? dossier : KIND_TABLE[kind].schema;
  return withExamples(z.toJSONSchema(schema, { io: 'input' }));
}

function read(schema: unknown, path: Pattern, refs: { path: Pattern; to: Kind }[], words: Pattern[]) {
  if (!isDescribed(schema)) return;
  if (typeof schema.refersTo === 'string') {
    if (!isKind(schema.refersTo)) throw new Error(`A schema refers to “${schema.refersTo}”, which is no kind of record.`);
    refs.push({ path, to: schema.refersTo });
  }
  if (schema.localized === true) words.push(path);
  if (isDescribed(schema.properties)) {
    for (const [key, value] of Object.entries(schema.properties)) read(value, [...path, key], refs, words);
  }
  if (isDescribed(schema.items)) read(schema.items, [...path, '*'], refs, words);
  if (Array.isArray(schema.anyOf)) for (const branch of schema.anyOf) read(branch, path, refs, words);
}

function shapeOf(kind: Kind | 'dossier'): Shape {
  const refs: { path: Pattern; to: Kind }[] = [];
  const words: Pattern[] = [];
  read(jsonSchema(kind), [], refs, words);
  return { refs, words };
}

export const shapes = Object.fromEntries(([...KINDS, 'dossier'] as const).map((kind) => [kind, shapeOf(kind)])) as Record<
  Kind | 'dossier',
  Shape
>;

/** A concrete path into a record: keys and list positions. */
export type Path = readonly (string | number)[];

/** The value at a path into a record; undefined where none stands there. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    value = isHolder ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
  }
  return value;
}

/** Every value a pattern reaches in a record, with its concrete path. */
export function* reach(data: unknown, pattern: Pattern, path: Path = []): Generator<{ path: Path; value: unknown }> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (data !== undefined) yield { path, value: data };
  } else if (step === '*') {
    if (Array.isArray(data)) for (const [i, item] of data.entries()) yield* reach(item, rest, [...path, i]);
  } else if (isDescribed(data)) {
    yield* reach(data[step], rest, [...path, step]);
  }
}
