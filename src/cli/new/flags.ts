/**
 * The command line: every answer as a flag. A flag is named as the field is, its
 * parts joined by dots: --title.fr, --evidence.1.stance, --publisher.name. Below
 * a reference, the fields of a record to be written along: --source.url.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { KINDS, type Kind } from '../../dossier/kinds.ts';
import { type Field, fieldsOf, type Named, refOrName } from '../../dossier/schema/field.ts';
import { LOCALES, type Locale } from '../../dossier/schema/fields.ts';
import { nearest } from '../../dossier/suggest.ts';
import { type Path, setAt, valueAt } from './draft.ts';
import { kindLike, kindOf, nameOf } from './kinds.ts';
import type { Words } from './words.ts';

export interface Flags {
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  readonly yes: boolean;
  readonly help: boolean;
  /** The answers as a record; in place of an id, there may be the answers of a record to be written along. */
  readonly answers: Record<string, unknown>;
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly message: string;
  readonly hint: string;
}

const GENERAL = { id: 'string', yes: 'boolean', help: 'boolean', locale: 'string' } as const;

/** The language asked for on the command line, read before all else so that its errors can be said in it. */
export function localeFlag(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((one) => one === '--locale' || one.startsWith('--locale='));
  const flag = argv[at];
  return flag?.includes('=') ? flag.slice('--locale='.length) : at < 0 ? undefined : (argv[at + 1] ?? '');
}

/** Reads the whole command line and collects every problem with it. */
export function readFlags(argv: readonly string[], words: Words): Flags {
  const problems: Problem[] = [];
  const word = argv.find((one, i) => !one.startsWith('-') && !/^--(?:[^=]*)$/.test(argv[i - 1] ?? '')) ?? argv.find((one) => kindOf(one));
  const kind = word === undefined ? undefined : kindOf(word);
  const targets = new Map<string, Target>();
  const options: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries(Object.entries(GENERAL).map(([name, type]) => [name, { type, multiple: type === 'string' }])),
    yes: { type: 'boolean', short: 'y' },
    help: { type: 'boolean', short: 'h' },
  };
  for (const arg of argv) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || Object.hasOwn(options, name)) continue;
    const target = kind && resolve(fieldsOf(kind), name.split('.'), []);
    if (target) targets.set(name, target);
    options[name] = { type: target?.leaf.type === 'flag' ? 'boolean' : 'string', multiple: true };
  }

  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const answers: Record<string, unknown> = {};
  const general: Record<string, string> = {};
  const unknown = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: flag, value } = token;
    if (Object.hasOwn(GENERAL, name)) {
      if (GENERAL[name as keyof typeof GENERAL] === 'boolean') general[name] = 'true';
      else if (value === undefined) problems.push({ message: words.noValue(flag), hint: '' });
      else if (general[name] !== undefined) problems.push({ message: words.twice(flag), hint: '' });
      else general[name] = value;
      continue;
    }
    const target = targets.get(name);
    if (!target) {
      if (kind && !unknown.has(name)) problems.push({ message: words.unknownFlag(flag), hint: likely(kind, name, words) });
      unknown.add(name);
    } else set(answers, target, flag, value, problems, words);
  }
  problems.push(...gaps(answers, words));

  const [first, ...rest] = positionals;
  if (first !== undefined && kindOf(first) === undefined) {
    const guess = kindLike(first);
    const kinds = KINDS.map(nameOf).join(', ');
    problems.unshift({ message: words.unknownKind(first), hint: guess ? words.didYouMean(guess) : words.noKind(kinds) });
  }
  for (const extra of rest) problems.push({ message: words.oneKind(extra), hint: '' });
  return { kind, id: general.id, yes: general.yes === 'true', help: general.help === 'true', answers, problems };
}

type Leaf = Extract<Field, { type: 'text' | 'number' | 'flag' | 'choice' | 'ref' }>;
interface Target {
  readonly path: Path;
  readonly leaf: Leaf;
  /** The value is one more of a list. */
  readonly append: boolean;
}

function resolve(fields: readonly Named[], [key, ...rest]: readonly string[], path: Path): Target | undefined {
  const named = fields.find((one) => one.key === key);
  return named && resolveField(named.field, rest, [...path, named.key]);
}

function resolveField(field: Field, names: readonly string[], path: Path): Target | undefined {
  const [name, ...rest] = names;
  switch (field.type) {
    case 'text':
    case 'number':
    case 'flag':
    case 'choice':
      return name === undefined ? { path, leaf: field, append: false } : undefined;
    case 'ref':
      if (name === undefined) return { path, leaf: field, append: false };
      if (name === 'id' && rest.length === 0) return { path: [...path, 'id'], leaf: { type: 'text' }, append: false };
      return resolve(fieldsOf(field.to), names, path);
    case 'words':
      return LOCALES.some((locale) => locale === name) && rest.length === 0
        ? { path: [...path, name ?? ''], leaf: { type: 'text' }, append: false }
        : undefined;
    case 'list': {
      if (name === undefined) {
        const item = resolveField(field.item, [], path);
        return item && { ...item, append: true };
      }
      return /^[1-9]\d{0,2}$/.test(name) ? resolveField(field.item, rest, [...path, Number(name) - 1]) : undefined;
    }
    case 'group':
      return resolve(field.fields, names, path);
    case 'either':
      for (const option of field.options) {
        // A name given in place of a record is a name, not a record to be written along.
        const target = option.type === 'ref' && name !== undefined ? undefined : resolveField(option, names, path);
        if (target) return target;
      }
      return undefined;
  }
}

function set(
  answers: Record<string, unknown>,
  { path, leaf, append }: Target,
  flag: string,
  value: string | undefined,
  problems: Problem[],
  words: Words,
) {
  const problem = (message: string, hint = '') => problems.push({ message, hint });
  const existing = valueAt(answers, path);
  const at = append ? [...path, Array.isArray(existing) ? existing.length : 0] : path;
  if (!append && existing !== undefined) return problem(words.twice(flag));
  if (leaf.type === 'flag') {
    if (value !== undefined && value !== 'true' && value !== 'false') return problem(`${flag}: ${words.notYesNo}`);
    return setAt(answers, at, value !== 'false');
  }
  if (value === undefined) return problem(words.noValue(flag));
  if (leaf.type !== 'number') return setAt(answers, at, value);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) return problem(`${flag}: ${words.notNumber(value)}`);
  return setAt(answers, at, number);
}

/** Lists whose items are numbered with one left out. */
function gaps(value: unknown, words: Words, name = '-'): Problem[] {
  if (Array.isArray(value)) {
    return [...value.keys()].flatMap((i) => {
      const flag = `${name}.${i + 1}`;
      return value[i] === undefined ? [{ message: words.gap(flag), hint: '' }] : gaps(value[i], words, flag);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => gaps(inner, words, name === '-' ? `--${key}` : `${name}.${key}`));
}

function likely(kind: Kind, name: string, words: Words): string {
  if (name === 'lang') return words.localeFlag;
  const numbered = flagNames(kind).find((one) => one.replace('.1', '') === name);
  if (numbered) return words.numberFlag(`--${numbered}`);
  const guess = nearest(name.replace(/\.\d+/g, '.1'), [...flagNames(kind), ...Object.keys(GENERAL)]);
  return guess ? words.didYouMean(`--${guess}`) : words.listFlags(nameOf(kind));
}

/** Every flag of a kind, with items of lists numbered 1; the fields of records to be written along are left out. */
export const flagNames = (kind: Kind): string[] => listed(kind).map(({ flag }) => flag.slice(2));

export interface Listed {
  readonly flag: string;
  readonly doc: string;
  readonly required: boolean;
  readonly field: Field;
  /** One more of a list each time it is given. */
  readonly repeated: boolean;
}

/** The flags of a kind, as --help lists them. */
export function listed(kind: Kind, locales: readonly Locale[] = LOCALES): Listed[] {
  return fieldsOf(kind).flatMap((named) => list(named.field, `--${named.key}`, named, locales));
}

function list(field: Field, flag: string, { doc, required }: Pick<Named, 'doc' | 'required'>, locales: readonly Locale[]): Listed[] {
  const inner = (fields: readonly Named[], prefix: string) =>
    fields.flatMap((one) => list(one.field, `${prefix}.${one.key}`, { doc: one.doc || doc, required: required && one.required }, locales));
  switch (field.type) {
    case 'words':
      return locales.map((locale) => ({ flag: `${flag}.${locale}`, doc, required, field, repeated: false }));
    case 'group':
      return inner(field.fields, flag);
    case 'list': {
      const { item } = field;
      if (item.type === 'group') return inner(item.fields, `${flag}.1`);
      if (item.type === 'either')
        return list(item, flag, { doc, required }, locales).map((one) =>
          one.flag === flag ? { ...one, repeated: true } : { ...one, flag: one.flag.replace(flag, `${flag}.1`) },
        );
      return [{ flag, doc, required, field: item, repeated: true }];
    }
    case 'either':
      return field.options.flatMap((option) => list(option, flag, { doc, required: required && !refOrName(field) }, locales));
    default:
      return [{ flag, doc, required, field, repeated: false }];
  }
}

/** How a place in a record is named on the command line: `--evidence.1.note.fr`. */
export const flagOf = (path: Path): string => `--${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')}`;
