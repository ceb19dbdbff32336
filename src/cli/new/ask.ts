/** The questions of a record, one a screen, until it can be written. What is asked is what assemble() finds open, and nothing else. */
import { type Kind, rowOf } from '../../dossier/kinds.ts';
import { printable } from '../../dossier/printable.ts';
import { exampleOf } from '../../dossier/schema/example.ts';
import { type Field, refOrName } from '../../dossier/schema/field.ts';
import { LOCALES } from '../../dossier/schema/names.ts';
import { type Path, valueAt } from '../../dossier/schema/shape.ts';
import { flow } from '../records/yaml.ts';
import { fieldAt, leavesOf, NEW, setAt } from './answers.ts';
import { type Asker, Back, Stopped } from './asker.ts';
import { assemble, type Draft, flagOf, type Open, type Situation } from './assemble.ts';
import { meaningOf, recordChoices } from './choices.ts';
import { typedValue } from './flags.ts';
import type { Kept } from './kept.ts';
import { isRefused, type Trial, tryOut, verdict } from './try.ts';

export interface Conversation {
  readonly asker: Asker;
  readonly kind: Kind;
  readonly situation: Situation;
  readonly kept: Kept;
  /** What was answered before or typed elsewhere, offered by flag when it is asked for. */
  readonly offered: Map<string, string>;
}

/**
 * Asks for whatever is open, and at the end whether to write it.
 * @param keep called after every answer
 * @returns the records as they are to be written
 * @throws Stopped where the person stops
 */
export async function ask(talk: Conversation, keep: () => void): Promise<{ drafts: Draft[]; trial: Trial }> {
  const { kind, kept, situation } = talk;
  for (let again: Open | undefined; ; keep()) {
    const { drafts, open } = assemble(kind, kept.answers, situation);
    const isDue = ({ path, message, optional }: Open) =>
      !(optional && kept.passed.includes(flagOf(path))) && (message === undefined || askable(kind, path) !== undefined);
    const next = again ?? open.find(isDue);
    try {
      if (next === undefined) {
        const trial = tryOut(situation, drafts);
        const decided = await decide(talk, drafts, trial);
        if (decided === 'write') return { drafts, trial };
        if (decided === 'stop') throw new Stopped();
        again = { path: decided };
        continue;
      }
      const value = await question(talk, next, drafts);
      if (value === undefined) kept.passed.push(flagOf(next.path));
      setAt(kept.answers, next.path, value);
      kept.asked.push(next.path);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      const last = again ? undefined : kept.asked.pop();
      if (last) forget(talk, last);
    }
    again = undefined;
  }
}

/** Takes an answer back; what was typed is offered when it is asked again. */
function forget({ kept, offered }: Conversation, path: Path): void {
  const value = valueAt(kept.answers, path);
  if (typeof value === 'string' || typeof value === 'number') offered.set(flagOf(path), String(value));
  setAt(kept.answers, path, undefined);
  if (kept.passed.includes(flagOf(path))) kept.passed.splice(kept.passed.indexOf(flagOf(path)), 1);
}

/** The field at a path as one question asks for it; undefined where a person answers it in the file. */
function askable(kind: Kind, path: Path): Field | undefined {
  const field = path.at(-1) === 'id' ? { type: 'text' as const } : fieldAt(kind, path)?.field;
  if (field?.type === 'either') return refOrName(field) ? field : field.options[0];
  return field?.type === 'group' || field?.type === 'list' || field?.type === 'words' ? undefined : field;
}

async function question(talk: Conversation, open: Open, drafts: readonly Draft[]): Promise<unknown> {
  const { asker, kind, kept, situation } = talk;
  const { words, locale } = situation;
  const { path, optional } = open;
  const flag = flagOf(path);
  const along = holders(talk, path);
  const holder = along.at(-1) ?? kind;
  const named = fieldAt(kind, path);
  const field = askable(kind, path) ?? { type: 'text' as const };
  const language = LOCALES.find((one) => one === path.at(-1));
  const doc = path.at(-1) === 'id' ? words.itsId(`${holder}/….yaml`) : words.schema(named?.doc ?? '');
  const message = `${doc}${language ? ` (${words.language(language)})` : ''} [${flag.slice(2)}]${optional ? ` (${words.skip})` : ''}`;
  const example =
    named && !language && (field.type === 'text' || field.type === 'number') ? [words.example(flow(exampleOf(named.schema)))] : [];
  const head = words.screen(along.map(words.kind).join(' › '), kept.asked.length + 1);
  const to = field.type === 'ref' ? field.to : refOrName(field)?.to;
  asker.screen(
    [head, ...(refOrName(field) ? [words.typeName] : []), ...example, ...(open.message ? [faultOf(open)] : [])].map(printable).join('\n'),
  );

  if (to) return reference(talk, open, to, message, drafts);
  const before = talk.offered.get(flag) ?? String(valueAt(kept.answers, path) ?? presetOf(talk, path));
  if (field.type === 'choice' || field.type === 'flag') {
    const values = field.type === 'choice' ? field.values : ['true', 'false'];
    const choices = values.map((value) => ({ value, name: value, description: meaningOf(holder, path, value, locale) }));
    const passing = optional ? [{ value: undefined, name: words.skipChoice }] : [];
    const chosen = await asker.select<string | undefined>(message, [...passing, ...choices], before);
    return field.type === 'flag' && chosen !== undefined ? chosen === 'true' : chosen;
  }
  const validate = (typed: string) => {
    if (typed === '') return optional || words.required;
    const value = typedValue(field, typed);
    if (Number.isNaN(value)) return words.notNumber(typed);
    const tried = structuredClone(kept.answers);
    setAt(tried, path, value);
    const fault = assemble(kind, tried, situation).open.find((one) => one.message !== undefined && flagOf(one.path) === flag);
    return fault ? faultOf(fault) : true;
  };
  const typed = await asker.text(message, { validate, ...(before !== '' && { default: before }) });
  return typed === '' ? undefined : typedValue(field, typed);
}

/** The id of a record, the mark of one to be written along, or only a name. */
async function reference(talk: Conversation, open: Open, to: Kind, message: string, drafts: readonly Draft[]): Promise<unknown> {
  const { asker, kind, situation, offered } = talk;
  const { words } = situation;
  const field = askable(kind, open.path);
  const NOTHING = Symbol('nothing');
  const chosen = await asker.search<unknown>(message, (term) => {
    const typed = term?.trim() ?? '';
    const found = recordChoices(situation, drafts, to, typed);
    const onlyName = typed !== '' && field && refOrName(field) ? [{ value: { name: typed }, name: words.nameOnly(printable(typed)) }] : [];
    // Typed words that match nothing choose nothing: a new record is made by whoever goes down to it.
    const none =
      typed !== '' && found.length + onlyName.length === 0 ? [{ value: NOTHING, name: words.nothingFound(printable(typed)) }] : [];
    const title = rowOf(to).title;
    if (title) offered.set(flagOf([...open.path, title]), typed);
    return [
      ...(open.optional && typed === '' ? [{ value: undefined, name: words.skipChoice }] : []),
      ...found,
      ...onlyName,
      ...none,
      { value: { [NEW]: to }, name: words.create(words.kind(to)) },
    ];
  });
  return chosen === NOTHING ? reference(talk, open, to, message, drafts) : chosen;
}

/** The kinds of the records on the way to a path: the one asked for, and those to be written along. */
function holders({ kind, kept }: Conversation, path: Path): Kind[] {
  const along = path.map((_, n) => valueAt(kept.answers, [...path.slice(0, n), NEW]) as Kind | undefined);
  return [kind, ...along.filter((one) => one !== undefined)];
}

/** A quotation is mostly in the language of its source, and the first source in that of the dossier. */
function presetOf({ kept: { answers }, situation: { loaded, locales } }: Conversation, path: Path): string {
  if (path.at(-1) !== 'lang') return '';
  const source = typeof answers.source === 'string' ? loaded.records.sources.get(answers.source)?.data.lang : undefined;
  return source ?? (typeof answers.lang === 'string' ? answers.lang : locales[0]) ?? '';
}

/** The record as it will be, what the checks say of it, and what to do with it: a path is an answer to be changed. */
async function decide({ asker, kept, situation }: Conversation, drafts: readonly Draft[], trial: Trial): Promise<'write' | 'stop' | Path> {
  const { words } = situation;
  const previews = trial.files.map(({ file, record }) => `${words.preview(file)}\n\n${record.replace(/^/gm, '  ').trimEnd()}\n`);
  asker.screen([...previews, ...verdict(trial, situation)].join('\n'));
  const what = await asker.select<'write' | 'change' | 'stop'>(words.whatNow, [
    { value: 'write', name: isRefused(trial) ? words.writeUnfinished : words.write },
    { value: 'change', name: words.change },
    { value: 'stop', name: words.stop },
  ]);
  if (what !== 'change') return what;
  const given = leavesOf(kept.answers).filter(({ path }) => path.at(-1) !== NEW && String(path) !== 'id');
  const answers = [...given, { path: ['id'], value: drafts.at(-1)?.id }];
  return asker.select<Path>(
    words.changeWhich,
    answers.map(({ path, value }) => ({ value: path, name: printable(`${flagOf(path).slice(2)}: ${value}`) })),
  );
}

const faultOf = ({ message, hint }: Open) => [message, hint].filter(Boolean).join(' ');
