/** What a schema's refusal means, in words for the person who wrote the record. */
import { z } from 'zod';
import { LOCALES } from './schema/fields.ts';
import type { Path } from './schema/shape.ts';
import { nearest } from './suggest.ts';

export interface Explanation {
  path: Path;
  /** Whether the fault lies with the key or with its value. */
  at: 'key' | 'value';
  rule: 'unknown-key' | 'missing-key' | 'wrong-type' | 'bad-value';
  message: string;
  hint: string;
}

const NAMES: Record<string, string> = {
  string: 'words', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'keys and values', record: 'keys and values',
};

const nameOf = (value: unknown) =>
  value === null ? 'nothing' : Array.isArray(value) ? 'a list' : (NAMES[typeof value] ?? typeof value);

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined | null)?.[step];
  return value;
}

/** The part of a JSON Schema that describes the value at a path, if the path leads to one. */
function schemaAt(schema: z.ZodType, path: Path): Record<string, unknown> | undefined {
  let here: Record<string, unknown> | undefined = z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
  for (const step of path) {
    if (!here) return undefined;
    const branches: Record<string, unknown>[] = (here.anyOf as Record<string, unknown>[] | undefined) ?? [here];
    let next: Record<string, unknown> | undefined;
    for (const branch of branches) {
      const properties = branch.properties as Record<string, Record<string, unknown>> | undefined;
      const found: unknown = typeof step === 'number' ? branch.items : (properties?.[step] ?? branch.additionalProperties);
      if (typeof found === 'object' && found !== null) {
        next = found as Record<string, unknown>;
        break;
      }
    }
    here = next;
  }
  return here;
}

const show = (path: Path) =>
  path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('').replace(/^\./, '') || 'the record';

export function explain(issues: readonly z.core.$ZodIssue[], data: unknown, schema: z.ZodType): Explanation[] {
  return issues.flatMap((issue) => explainOne(issue, data, schema, []));
}

function explainOne(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType, base: Path): Explanation[] {
  const path: Path = [...base, ...(issue.path as Path)];
  const name = show(path);
  const value = valueAt(data, path);
  const doc = () => {
    const found = schemaAt(schema, path)?.description;
    return typeof found === 'string' ? found : 'See the other records of the folder.';
  };

  if (issue.code === 'invalid_union') {
    // The branch that understood the value best: the one that does not merely say "wrong type".
    const branches = issue.errors.filter((errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0));
    const best = branches.sort((a, b) => a.length - b.length)[0];
    if (best) return best.flatMap((one) => explainOne(one as z.core.$ZodIssue, data, schema, path));
    return [{ path, at: 'value', rule: 'wrong-type', message: `${name} is ${nameOf(value)}.`, hint: doc() }];
  }
  if (issue.code === 'unrecognized_keys') {
    const here = schemaAt(schema, path);
    const branches = (here?.anyOf as Record<string, unknown>[] | undefined) ?? [here ?? {}];
    const known = branches.flatMap((branch) => Object.keys((branch.properties as object | undefined) ?? {}));
    return issue.keys.map((key) => {
      const guess = nearest(key, known);
      const hint = guess ? `Did you mean ${guess}?` : `The keys are ${known.join(', ')}.`;
      return { path: [...path, key], at: 'key', rule: 'unknown-key', message: `${show([...path, key])} is no key of this record.`, hint };
    });
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    return [{ path, at: 'key', rule: 'unknown-key', message: `${key} is no language of the site.`, hint: `Words are keyed by language: ${LOCALES.join(', ')}.` }];
  }
  if (issue.code === 'invalid_type' && value === undefined) {
    return [{ path, at: 'key', rule: 'missing-key', message: `${name} is missing.`, hint: `${name}: ${doc()}` }];
  }
  if (issue.code === 'invalid_type') {
    const expected = NAMES[issue.expected] ?? issue.expected;
    return [{ path, at: 'value', rule: 'wrong-type', message: `${name} is ${nameOf(value)}; ${expected} ${expected.endsWith('s') ? 'are' : 'is'} wanted.`, hint: doc() }];
  }
  if (issue.code === 'invalid_value') {
    if (value === undefined) return [{ path, at: 'key', rule: 'missing-key', message: `${name} is missing.`, hint: `One of ${issue.values.join(', ')}.` }];
    const values = issue.values.map(String);
    const guess = nearest(String(value), values);
    return [{ path, at: 'value', rule: 'bad-value', message: `${name}: “${String(value)}” is none of ${values.join(', ')}.`, hint: guess ? `Did you mean ${guess}?` : doc() }];
  }
  const shown = typeof value === 'string' ? `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}” ` : '';
  return [{ path, at: 'value', rule: 'bad-value', message: `${name}: ${shown}${issue.message}.`, hint: doc() }];
}
