/**
 * The command line: every answer as a flag. A flag is named as the field is, its
 * parts joined by dots: --title.fr, --evidence.1.stance, --publisher.name. Below
 * a reference, the fields of a record to be written along: --source.url.
 */
import { KINDS, type Kind } from '../../dossier/kinds.ts';
import { type Field, fieldsOf, type Named, refOrName } from '../../dossier/schema/field.ts';
import { LOCALES } from '../../dossier/schema/names.ts';
import { type Path, valueAt } from '../../dossier/schema/shape.ts';
import { nearest } from '../../dossier/suggest.ts';
import { kindLike, kindOf, nameOf } from '../records/kinds.ts';
import { type Answers, leavesOf, NEW, setAt } from './answers.ts';
import { flagOf } from './assemble.ts';
import type { Words } from './words.ts';

export interface Problem {
  readonly message: string;
  readonly hint?: string;
}

/** The language asked for on the command line, read before all else so that its errors can be said in it. */
export function localeFlag(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((one) => one === '--locale' || one.startsWith('--locale='));
  return at < 0 ? undefined : (/=(.*)/s.exec(argv[at] ?? '')?.[1] ?? argv[at + 1] ?? '');
}

/** Flags that take no value, besides the fields that are yes or no. */
const SWITCHES: Readonly<Record<string, 'yes' | 'help'>> = { '--yes': 'yes', '-y': 'yes', '--help': 'help', '-h': 'help' };

/** Reads the whole command line and collects every problem with it. */
export function readFlags(argv: readonly string[], words: Words) {
  const problems: Problem[] = [];
  const tell = (message: string, hint = '') => void problems.push({ message, hint });
  const takesValue = (one = '') => /^--[^=]+$/.test(one) && !(one in SWITCHES);
  const word = argv.find((one, i) => !one.startsWith('-') && !takesValue(argv[i - 1])) ?? argv.find(kindOf);
  const kind = word === undefined ? undefined : kindOf(word);
  if (word !== undefined && !kind) {
    const guess = kindLike(word);
    tell(words.unknownKind(word), guess ? words.didYouMean(guess) : words.noKind(KINDS.map(nameOf).join(', ')));
  }

  const given = { yes: false, help: false };
  const answers: Answers = {};
  const rest = [...argv];
  let positionals = 0;
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const toggle = SWITCHES[arg];
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (toggle) given[toggle] = true;
    else if (name === undefined) {
      if (positionals++ > 0) tell(words.oneKind(arg));
    } else if (name === 'locale') {
      if (inline === undefined) rest.shift();
    } else {
      const target = kind && targetOf(kind, name);
      const isSwitch = target?.field.type === 'flag';
      const value = inline ?? (isSwitch || rest[0] === undefined || rest[0].startsWith('--') ? undefined : rest.shift());
      if (target) set(target, `--${name}`, value);
      else if (kind) tell(words.unknownFlag(`--${name}`), likely(kind, name, words));
    }
  }
  for (const { path, value } of leavesOf(answers)) if (value === undefined) tell(words.gap(flagOf(path)));
  return { kind, ...given, answers, problems };

  function set({ path, field, repeated, created }: Target, flag: string, value: string | undefined) {
    const existing = valueAt(answers, path);
    if (!repeated && existing !== undefined) return tell(words.twice(flag));
    const isSwitch = field.type === 'flag';
    if (isSwitch && value !== undefined && value !== 'true' && value !== 'false') return tell(`${flag}: ${words.notYesNo}`);
    if (!isSwitch && value === undefined) return tell(words.noValue(flag));
    const answer = isSwitch ? value !== 'false' : typedValue(field, value ?? '');
    if (Number.isNaN(answer)) return tell(`${flag}: ${words.notNumber(value ?? '')}`);
    for (const one of created) setAt(answers, [...one.path, NEW], one.kind);
    setAt(answers, repeated ? [...path, Array.isArray(existing) ? existing.length : 0] : path, answer);
  }
}

/** What a flag answers. */
export interface Flag {
  readonly path: Path;
  readonly field: Field;
  readonly doc: string;
  readonly required: boolean;
  /** One more of a list each time it is given. */
  readonly repeated: boolean;
}

/** Every flag of a kind by its name, items of lists numbered 1; the fields of records to be written along are left out. */
export const flagsOf = (kind: Kind): ReadonlyMap<string, Flag> =>
  new Map(
    fieldsOf(kind)
      .flatMap((named) => list(named.field, [named.key], named))
      .map((flag) => [flagOf(flag.path).slice(2), flag]),
  );

function list(field: Field, path: Path, { doc, required }: Pick<Named, 'doc' | 'required'>): Flag[] {
  switch (field.type) {
    case 'words':
      return LOCALES.map((locale) => ({ path: [...path, locale], field: { type: 'text' }, doc, required, repeated: false }));
    case 'group':
      return field.fields.flatMap((one) =>
        list(one.field, [...path, one.key], { doc: one.doc || doc, required: required && one.required }),
      );
    case 'list': {
      const items = list(field.item, [...path, 0], { doc, required });
      const whole = items.find((one) => one.path.length === path.length + 1);
      return [...(whole ? [{ ...whole, path, repeated: true }] : []), ...items];
    }
    case 'either':
      return field.options.flatMap((option) => list(option, path, { doc, required: required && !refOrName(field) }));
    default:
      return [{ path, field, doc, required, repeated: false }];
  }
}

interface Target extends Pick<Flag, 'path' | 'field' | 'repeated'> {
  /** The records to be written along that the flag speaks of. */
  readonly created: readonly { path: Path; kind: Kind }[];
}

function targetOf(kind: Kind, name: string): Target | undefined {
  if (name === 'id') return { path: ['id'], field: { type: 'text' }, repeated: false, created: [] };
  const path = name.split('.').map((step) => (/^[1-9]\d{0,2}$/.test(step) ? Number(step) - 1 : step));
  for (let n = path.length; n > 0; n--) {
    const start = path.slice(0, n);
    const found = flagsOf(kind).get(flagOf(start.map((step) => (typeof step === 'number' ? 0 : step))).slice(2));
    if (found && n === path.length) return { ...found, path, created: [] };
    if (found?.field.type !== 'ref') continue;
    const inner = targetOf(found.field.to, name.split('.').slice(n).join('.'));
    if (!inner) return undefined;
    const created = inner.created.map((one) => ({ ...one, path: [...start, ...one.path] }));
    return { ...inner, path: [...start, ...inner.path], created: [{ path: start, kind: found.field.to }, ...created] };
  }
  return undefined;
}

/** What is typed, as the record holds it; NaN where a number is wanted and the text is not one. */
export function typedValue(field: Field, typed: string): string | number {
  if (field.type !== 'number') return typed;
  return typed.trim() === '' || !Number.isFinite(Number(typed)) ? Number.NaN : Number(typed);
}

function likely(kind: Kind, name: string, words: Words): string {
  const guess = nearest(name.replace(/\.\d+/g, '.1'), [...flagsOf(kind).keys(), 'id', 'yes', 'help', 'locale']);
  return guess ? words.didYouMean(`--${guess}`) : words.listFlags(nameOf(kind));
}

/** The flags of a kind, for --help. */
export function flagsHelp(kind: Kind, words: Words): string {
  const flags = [...flagsOf(kind)].filter(([name], at, all) => all[at - 1]?.[0] !== name.replace(/\.1$/, ''));
  const rows = flags.map(([name, { doc, field, repeated, required }]) => {
    const remarks = [
      ...(field.type === 'choice' ? [field.values.join(', ')] : []),
      ...(repeated ? [words.repeated] : []),
      ...(/\.1\b/.test(name) ? [words.numbered] : []),
    ];
    const along = field.type === 'ref' ? words.newInPlace(repeated ? `--${name}.1` : `--${name}`) : '';
    const says = [words.schema(doc), remarks.length > 0 ? `(${remarks.join('; ')})` : '', along].filter(Boolean).join(' ');
    return [`--${name}${required ? ' *' : ''}`, says] as const;
  });
  const general = { '': '', '--id': words.flagId, '--yes': words.flagYes, '--locale': words.flagLocale, '--help': words.flagHelp };
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const lines = [...rows, ...Object.entries(general)].map(([flag, says]) => `  ${flag.padEnd(width)}  ${says}`.trimEnd());
  return [words.flagsOf(nameOf(kind)), '', ...lines].join('\n');
}
