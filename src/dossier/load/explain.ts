/** What a schema's refusal means, in words for the person who wrote the record. */
import { z } from 'zod';
import { shown } from '../printable.ts';
import { cleanAddress } from '../schema/address.ts';
import { LOCALES } from '../schema/fields.ts';
import { type Path, valueAt } from '../schema/shape.ts';
import { slug } from '../slug.ts';
import { nearest } from '../suggest.ts';
import type { ReadingRule } from './reading.ts';

export interface Explanation {
  path: Path;
  /** Whether the fault lies with the key or with its value. */
  at: 'key' | 'value';
  rule: ReadingRule;
  message: string;
  hint: string;
  /** Of an unknown key: the keys that were probably meant. */
  meant?: Path[];
}

/** One level of a schema, as JSON Schema describes it. */
type Described = Record<string, unknown>;

const NAMES: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

const nameOf = (value: unknown) => (value === null ? 'empty' : Array.isArray(value) ? 'a list' : (NAMES[typeof value] ?? typeof value));

const described = new WeakMap<z.ZodType, Described>();

function describedBy(schema: z.ZodType): Described {
  const known = described.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as Described);
  described.set(schema, known);
  return known;
}

/** The part of a JSON Schema that describes the value at a path, if the path leads to one. */
function schemaAt(schema: z.ZodType, path: Path): Described | undefined {
  let here: Described | undefined = describedBy(schema);
  for (const step of path) {
    if (!here) return undefined;
    const branches: Described[] = (here.anyOf as Described[] | undefined) ?? [here];
    let next: Described | undefined;
    for (const branch of branches) {
      const properties = branch.properties as Record<string, Described> | undefined;
      const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
      const found: unknown = typeof step === 'number' ? branch.items : (own ?? branch.additionalProperties);
      if (typeof found === 'object' && found !== null) {
        next = found as Described;
        break;
      }
    }
    here = next;
  }
  return here;
}

const labelOf = (path: Path) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .replace(/^\./, '') || 'the record';

const docOf = (part: Described | undefined) =>
  typeof part?.description === 'string' ? part.description : 'See the other records of the folder.';

/** What a value of this field is; used to choose the message. */
function sortOf(part: Described | undefined): 'address' | 'date' | 'id' | 'words' | undefined {
  const branches = [part, ...((part?.anyOf as Described[] | undefined) ?? [])];
  if (branches.some((one) => one?.format === 'uri')) return 'address';
  if (branches.some((one) => one?.refersTo !== undefined)) return 'id';
  if (typeof part?.pattern === 'string' && part.pattern.startsWith('^\\d{4}(-')) return 'date';
  return part?.type === 'string' ? 'words' : undefined;
}

/** `issues` are those of `schema` about `data`; one explanation or more for each, in their order. */
export function explain(issues: readonly z.core.$ZodIssue[], data: unknown, schema: z.ZodType): Explanation[] {
  const explained = issues.flatMap((issue) => explainOne(issue, data, schema, []));
  // A mistyped key is unknown and, where it should stand, missing: said once, where it stands.
  const meant = new Set(explained.flatMap(({ meant = [] }) => meant).map((path) => JSON.stringify(path)));
  return explained.filter(({ rule, path }) => !(rule === 'missing-key' && meant.has(JSON.stringify(path))));
}

function explainOne(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType, base: Path): Explanation[] {
  const path: Path = [...base, ...(issue.path as Path)];
  const name = labelOf(path);
  const value = valueAt(data, path);
  const part = schemaAt(schema, path);
  const say = (at: 'key' | 'value', rule: ReadingRule, message: string, hint: string): Explanation[] => [{ path, at, rule, message, hint }];

  switch (issue.code) {
    case 'invalid_union': {
      if (value === undefined) return say('key', 'missing-key', `${name} is missing.`, docOf(part));
      // The branch that understood the value best: the one that does not merely say "wrong type".
      const branches = issue.errors.filter((errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0));
      const best = branches.sort((a, b) => a.length - b.length)[0];
      if (best) return best.flatMap((one) => explainOne(one as z.core.$ZodIssue, data, schema, path));
      return say('value', 'wrong-type', `${name} is ${nameOf(value)}.`, docOf(part));
    }
    case 'unrecognized_keys': {
      if (part?.localized === true) return issue.keys.map((key) => noLanguage([...path, key]));
      const branches = (part?.anyOf as Described[] | undefined) ?? [part ?? {}];
      const known = branches.flatMap((branch) => Object.keys((branch.properties as object | undefined) ?? {}));
      return issue.keys.map((key) => {
        const guess = nearest(key, known);
        const hint = guess ? `Did you mean ${guess}?` : `The keys are ${known.join(', ')}.`;
        const message = `${shown(labelOf([...path, key]))} is no key of this record.`;
        return { path: [...path, key], at: 'key', rule: 'unknown-key', message, hint, ...(guess ? { meant: [[...path, guess]] } : {}) };
      });
    }
    case 'invalid_key':
      return [noLanguage(path)];
    case 'invalid_type': {
      if (value === undefined) return say('key', 'missing-key', `${name} is missing.`, `${name}: ${docOf(part)}`);
      return explainType(issue.expected, name, value, part, say);
    }
    case 'invalid_value': {
      if (value === undefined) return say('key', 'missing-key', `${name} is missing.`, `One of ${issue.values.join(', ')}.`);
      const values = issue.values.map(String);
      const guess = typeof value === 'string' ? nearest(value, values) : undefined;
      return say(
        'value',
        'bad-value',
        `${name}: “${shown(String(value))}” is not one of ${values.join(', ')}.`,
        guess ? `Did you mean ${guess}?` : docOf(part),
      );
    }
    case 'too_small':
    case 'too_big': {
      if (typeof value !== 'number') break;
      const bound = issue.code === 'too_small' ? `${issue.minimum} at least` : `${issue.maximum} at most`;
      return say('value', 'bad-value', `${name} is ${value}; it is ${bound}.`, docOf(part));
    }
  }
  return explainValue(issue.message, name, value, part, say);
}

function noLanguage(path: Path): Explanation {
  const key = String(path.at(-1));
  const guess = nearest(key, LOCALES);
  const hint = guess ? `Did you mean ${guess}?` : `Words are keyed by language: ${LOCALES.join(', ')}.`;
  return { path, at: 'key', rule: 'unknown-key', message: `${shown(key)} is no language of the site.`, hint };
}

/** An item of a list as it would be written: where ids are wanted, the id that a name would have. */
function asItem(value: string, list: Described | undefined): string {
  return sortOf(list?.items as Described | undefined) === 'id' ? (idOf(value) ?? value) : value;
}

/** The id that words would have, if they make one. */
function idOf(words: string): string | undefined {
  const id = slug(words.replace(/\.ya?ml$/, ''));
  return id && id.length <= 80 ? id : undefined;
}

/** The keys that stand where one value was written: `{ date: 2023-08-10, precision: … }`. */
function keysOf(part: Described | undefined, value: unknown): string {
  const properties = (part?.properties ?? {}) as Record<string, Described>;
  const required = (part?.required as string[] | undefined) ?? Object.keys(properties);
  const given = Object.keys(properties).find(
    (key) => sortOf(properties[key]) === 'date' && typeof value === 'string' && /^\d{4}/.test(value),
  );
  const keys = required.map((key) => {
    const values = properties[key]?.enum as string[] | undefined;
    return `${key}: ${key === given ? String(value) : (values?.[1] ?? '…')}`;
  });
  return keys.length > 0 ? `Write { ${keys.join(', ')} }. ` : '';
}

type Say = (at: 'key' | 'value', rule: ReadingRule, message: string, hint: string) => Explanation[];

function explainType(expected: string, name: string, value: unknown, part: Described | undefined, say: Say): Explanation[] {
  const wanted = NAMES[expected] ?? expected;
  const message = `${name} is ${nameOf(value)}; ${wanted} ${wanted.endsWith('s') ? 'are' : 'is'} wanted.`;
  if (typeof value === 'number' && !Number.isFinite(value))
    return say('value', 'wrong-type', `${name} is no number that can be shown.`, docOf(part));
  if (value === null) return say('key', 'wrong-type', message, `Write it, or remove the key. ${docOf(part)}`);
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return say(
      'value',
      sortOf(part) === 'date' ? 'bad-date' : 'wrong-type',
      message,
      `Put it between double quotation marks: "${String(value)}".`,
    );
  }
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const digits = value.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.');
    return say('value', 'wrong-type', message, /^-?\d+(?:\.\d+)?$/.test(digits) ? `Write it in digits alone: ${digits}.` : docOf(part));
  }
  if (expected === 'string' && Array.isArray(value)) {
    const [first] = value;
    return say(
      'value',
      'wrong-type',
      message,
      `${typeof first === 'string' ? `One may stand here, without brackets: ${shown(asItem(first, { items: part }))}. ` : ''}${docOf(part)}`,
    );
  }
  if (expected === 'array')
    return say(
      'value',
      'wrong-type',
      message,
      `${typeof value === 'string' ? `Write a list, be it of one: [${shown(asItem(String(value), part))}]. ` : 'Begin each item with a hyphen. '}${docOf(part)}`,
    );
  if ((expected === 'record' || expected === 'object') && part?.localized === true) {
    return say(
      'value',
      'wrong-type',
      message,
      `Write the words of each language on a line of its own: ${LOCALES.map((locale) => `${locale}: …`).join(' and ')}.`,
    );
  }
  if (expected === 'object') return say('value', 'wrong-type', message, `${keysOf(part, value)}${docOf(part)}`);
  return say('value', 'wrong-type', message, docOf(part));
}

function explainValue(problem: string, name: string, value: unknown, part: Described | undefined, say: Say): Explanation[] {
  const message =
    value === '' ? `${name} ${problem}.` : `${name}: ${typeof value === 'string' ? `“${shown(String(value))}” ` : ''}${problem}.`;
  switch (sortOf(part)) {
    case 'address':
      return say('value', 'bad-address', message, adviseAddress(String(value)));
    case 'date':
      return say('value', 'bad-date', message, 'Write year, month and day: 2024-11-26; only what is known of them: 2024-11 or "2024".');
    case 'id': {
      if (
        (part?.anyOf as Described[] | undefined)?.some((branch) => Object.hasOwn((branch.properties as object | undefined) ?? {}, 'name'))
      ) {
        return say('value', 'bad-id', message, 'Write the id of an actor, or { name: … } where it is no actor of the dossier.');
      }
      const id = idOf(String(value));
      return say('value', 'bad-id', message, id ? `Did you mean ${id}?` : docOf(part));
    }
    default: {
      if (problem.includes('language tag')) {
        const tag = tagOf(String(value));
        return say('value', 'bad-value', message, tag ? `Did you mean ${tag}?` : docOf(part));
      }
      if (typeof value === 'string' && value.endsWith('\n') && value.trimStart() === value) {
        const hint = 'They end in a line break that | and > keep: write |- or >- instead.';
        return say('value', 'bad-value', `${name}: the words end in a line break.`, hint);
      }
      const zone = problem.includes('time zone') ? nearest(String(value), Intl.supportedValuesOf('timeZone')) : undefined;
      return say('value', 'bad-value', message, zone ? `Did you mean ${zone}?` : docOf(part));
    }
  }
}

/** The tag of a language called by its name, in English or in the language itself: `French`, `français`. */
function tagOf(name: string): string | undefined {
  const wanted = name.toLowerCase();
  return TAGS.find((tag) =>
    ['en', tag].some((language) => new Intl.DisplayNames(language, { type: 'language' }).of(tag)?.toLowerCase() === wanted),
  );
}

/** The two-letter tags that the names of languages are looked up for. */
const TAGS =
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka ko lt lv mk ms mt nl no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

function adviseAddress(value: string): string {
  const clean = cleanAddress(value);
  if (clean !== undefined) return `Write ${clean}`;
  if (/^http:\/\//i.test(value)) return 'Begin it with https://; where the site has no https, give an archive copy that has.';
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(value)) return `Write it in full: https://${shown(String(value))}.`;
  if (/\s/.test(value)) return 'Copy it again from the browser; a space in an address is written %20.';
  if (/^https:\/\/[^/]*@/i.test(value)) return 'Remove what stands before the @: it hides where the address leads.';
  return 'Copy it whole from the browser: https://example.org/page.';
}
