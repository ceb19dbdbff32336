/** Asks for a record, field by field: those it must have, those it mostly has, then any other. */
import type { Kind } from '../../dossier/kinds.ts';
import { type Field, fieldsOf, type Named, refOrName } from '../../dossier/schema/field.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import type { Asker } from './asker.ts';
import { finish } from './assemble.ts';
import { meaningOf, recordChoices, search } from './choices.ts';
import { type Draft, type Path, setAt, valueAt } from './draft.ts';
import { type Asked, expectedOf, presetOf, type Session, UNASKED } from './expected.ts';
import { faults, untranslated } from './fault.ts';
import { flagOf } from './flags.ts';
import { isId, proposeId } from './id.ts';
import { isTaken, type Situation } from './situation.ts';

/**
 * Asks for whatever `answers` does not hold yet, and for the records that are to
 * be written along. Throws Stopped where the person stops.
 * @returns the drafts, those referred to first
 */
export async function ask(
  asker: Asker,
  kind: Kind,
  answers: Record<string, unknown>,
  id: string | undefined,
  situation: Situation,
): Promise<Draft[]> {
  const session: Session = { asker, situation, drafts: [] };
  await askRecord(session, kind, structuredClone(answers), id);
  return session.drafts;
}

/** Asks one field of a draft again; the rest stays. */
export async function askAgain(asker: Asker, draft: Draft, key: string, drafts: Draft[], situation: Situation): Promise<void> {
  const named = fieldsOf(draft.kind).find((one) => one.key === key);
  if (!named) return;
  const asked: Asked = { session: { asker, situation, drafts }, kind: draft.kind, data: draft.data, before: { ...draft.data } };
  setAt(draft.data, [key], undefined);
  await askField(asked, named.field, [key], question(asked, named, [key]), named.required);
  finish(draft.kind, draft.data, situation);
}

async function askRecord(session: Session, kind: Kind, data: Record<string, unknown>, wanted: string | undefined): Promise<string> {
  const { asker, situation, drafts } = session;
  const { words, locales, loaded } = situation;
  const asked: Asked = { session, kind, data };
  await askGroup(asked, fieldsOf(kind), [], kind);

  if (kind === 'quotes') {
    const original = typeof data.renders === 'string' ? loaded.records.quotes.get(data.renders)?.data : undefined;
    const doc = fieldsOf('quotes').find(({ key }) => key === 'translations')?.doc ?? '';
    for (const locale of untranslated(data, original, locales))
      await askText(asked, ['translations', locale], `${words.schema(doc)} (${words.language(locale)})`, true);
  }

  const taken = (id: string) => isTaken(situation, drafts, kind, id);
  const refusal = (id: string) => (!isId(id) ? words.badId : taken(id) ? words.takenId(`${kind}/${id}`) : true);
  const id =
    wanted !== undefined && refusal(wanted) === true
      ? wanted
      : await asker.text(words.itsId(`${kind}/….yaml`), { default: proposeId(kind, data, locales, taken), validate: refusal });
  finish(kind, data, situation);
  drafts.push({ kind, id, data });
  return id;
}

/** @param name the kind, and for a list of it the field: `claims.evidence` */
async function askGroup(asked: Asked, fields: readonly Named[], path: Path, name: string): Promise<void> {
  const {
    session: {
      asker,
      situation: { words },
    },
  } = asked;
  const expected = expectedOf(asked, name, path);
  const later: Named[] = [];
  for (const named of fields) {
    const at = [...path, named.key];
    const given = valueAt(asked.data, at) !== undefined;
    if (named.required || given || expected.includes(named.key))
      await askField(asked, named.field, at, question(asked, named, at), named.required || given);
    else if (!(path.length === 0 && (UNASKED.includes(named.key) || (asked.kind === 'quotes' && named.key === 'translations'))))
      later.push(named);
  }
  const [only] = later;
  if (later.length < 2) {
    if (only) await askField(asked, only.field, [...path, only.key], question(asked, only, [...path, only.key]), false);
    return;
  }
  const chosen = await asker.pick(
    words.more,
    later.map((named) => ({ value: named.key, name: named.key, description: words.schema(named.doc) })),
  );
  for (const named of later) {
    if (chosen.includes(named.key))
      await askField(asked, named.field, [...path, named.key], question(asked, named, [...path, named.key]), true);
  }
}

function question(
  {
    session: {
      situation: { words },
    },
  }: Asked,
  { doc, key }: Named,
  path: Path,
): string {
  return `${doc ? words.schema(doc) : key} [${flagOf(path).slice(2)}]`;
}

async function askField(asked: Asked, field: Field, path: Path, message: string, required: boolean): Promise<void> {
  const {
    session: { asker, situation },
    kind,
    data,
  } = asked;
  const { words, locales, locale } = situation;
  const given = valueAt(data, path);
  switch (field.type) {
    case 'text':
    case 'number':
      // What was given as a flag and fits is not asked again.
      if (given !== undefined && faultAt(asked, path) === undefined) return;
      return askText(asked, path, message, required, field.type === 'number');
    case 'words':
      return askWords(asked, path, message, required, locales);
    case 'flag':
      if (given === undefined) setAt(data, path, await asker.confirm(message, false));
      return;
    case 'choice': {
      if (given !== undefined && faultAt(asked, path) === undefined) return;
      const values = field.values.map((value) => ({ value, name: value, description: meaningOf(kind, path, value, locale) ?? '' }));
      const value = await asker.select<string | undefined>(
        message,
        required ? values : [{ value: undefined, name: words.skipChoice }, ...values],
        presetOf(asked, path),
      );
      setAt(data, path, value);
      return;
    }
    case 'ref': {
      const value = await askRef(asked, field.to, path, message, !required);
      setAt(data, path, value);
      return;
    }
    case 'list':
      return askList(asked, field.item, path, message, required);
    case 'group': {
      if (!required && !(await asker.confirm(words.fillIn(message), true))) return;
      return askGroup(asked, field.fields, path, `${kind}.${path.filter((step) => typeof step === 'string').join('.')}`);
    }
    case 'either':
      return askEither(asked, field, path, message, required);
  }
}

/** Typed where an answer is offered and none is wanted. */
const LEFT_OUT = '-';

async function askText(asked: Asked, path: Path, message: string, required: boolean, number = false): Promise<void> {
  const preset = presetOf(asked, path);
  const {
    session: {
      asker,
      situation: { words },
    },
    data,
  } = asked;
  const convert = (answer: string) => (number && answer !== '' ? Number(answer) : answer);
  const validate = (answer: string) => {
    if (answer === '' || (answer === LEFT_OUT && !required)) return required ? words.required : true;
    if (number && !Number.isFinite(Number(answer))) return words.notNumber(answer);
    setAt(data, path, convert(answer));
    const fault = faultAt(asked, path);
    setAt(data, path, undefined);
    return fault ?? true;
  };
  const shown = required ? message : `${message} (${preset === undefined ? words.skip : words.leaveOut})`;
  const answer = await asker.text(shown, { validate, ...(preset === undefined ? {} : { default: preset }) });
  setAt(data, path, answer === '' || (answer === LEFT_OUT && !required) ? undefined : convert(answer));
  if (path.at(-1) === 'lang') asked.session.lang = answer;
}

async function askWords(asked: Asked, path: Path, message: string, required: boolean, locales: readonly Locale[]): Promise<void> {
  const {
    session: {
      situation: { words },
    },
    data,
  } = asked;
  let wanted = required;
  for (const locale of locales) {
    const at = [...path, locale];
    if (valueAt(data, at) === undefined) await askText(asked, at, `${message} (${words.language(locale)})`, wanted);
    // Once there are words in one language, the others are asked for.
    if (valueAt(data, at) === undefined) break;
    wanted = true;
  }
  if (Object.keys((valueAt(data, path) as object | undefined) ?? {}).length === 0) setAt(data, path, undefined);
}

type Picked = { id: string } | { name: string } | 'new' | 'none';

/** The id of a record that is there, or of one made on the way. */
async function askRef(asked: Asked, to: Kind, path: Path, message: string, optional: boolean): Promise<string | undefined> {
  const {
    session: { situation, drafts },
  } = asked;
  const given = valueAt(asked.data, path);
  if (typeof given === 'string' && isTaken(situation, drafts, to, given)) return given;
  if (typeof given === 'object' && given !== null) {
    const { id, ...answers } = given as Record<string, unknown>;
    return askNested(asked.session, to, answers, typeof id === 'string' ? id : undefined);
  }
  const picked = await pickRecord(asked, to, message, optional ? situation.words.skipChoice : undefined, false);
  return typeof picked === 'object' && 'id' in picked
    ? picked.id
    : picked === 'new'
      ? askNested(asked.session, to, {}, undefined)
      : undefined;
}

async function askNested(session: Session, kind: Kind, answers: Record<string, unknown>, wanted: string | undefined): Promise<string> {
  const {
    asker,
    situation: { words },
  } = session;
  asker.say(words.startNested(words.kind(kind)));
  const id = await askRecord(session, kind, answers, wanted);
  asker.say(words.endNested(id));
  return id;
}

function pickRecord(asked: Asked, to: Kind, message: string, none: string | undefined, orName: boolean): Promise<Picked> {
  const {
    session: { asker, situation, drafts },
  } = asked;
  const { words } = situation;
  const records = recordChoices(situation, drafts, to).map((choice) => ({ ...choice, value: { id: choice.value } as Picked }));
  return asker.search<Picked>(message, (term) => {
    const typed = term?.trim() ?? '';
    return [
      ...(none !== undefined && typed === '' ? [{ value: 'none' as const, name: none }] : []),
      ...search(records, term),
      ...(orName && typed !== '' ? [{ value: { name: typed }, name: words.nameOnly(typed) }] : []),
      { value: 'new' as const, name: words.create(words.kind(to)) },
    ];
  });
}

async function askEither(
  asked: Asked,
  field: Extract<Field, { type: 'either' }>,
  path: Path,
  message: string,
  required: boolean,
): Promise<void> {
  const {
    session: {
      asker,
      situation: { words },
    },
    data,
  } = asked;
  const given = valueAt(data, path);
  if (given !== undefined && faultAt(asked, path) === undefined) return;
  const person = refOrName(field);
  if (person) {
    const picked = await pickRecord(asked, person.to, message, required ? undefined : words.skipChoice, true);
    if (picked === 'none') return;
    setAt(data, path, picked === 'new' ? await askNested(asked.session, person.to, {}, undefined) : 'id' in picked ? picked.id : picked);
    return;
  }
  const option = await asker.select(
    `${message} ${words.which}`,
    field.options.map((one) => ({ value: one, name: formOf(one, words) })),
  );
  await askField(asked, option, path, message, true);
}

const formOf = (field: Field, words: Situation['words']) =>
  field.type === 'group' ? field.fields.map(({ key }) => key).join(' + ') : words.forms[field.type];

async function askList(asked: Asked, item: Field, path: Path, message: string, required: boolean): Promise<void> {
  const {
    session: {
      asker,
      situation: { words },
    },
    data,
  } = asked;
  const items = () => (valueAt(data, path) as unknown[] | undefined) ?? [];
  // What was given as flags is completed, and the list is then taken as it is.
  if (items().length > 0) {
    for (const i of items().keys()) await askField(asked, item, [...path, i], message, true);
    return;
  }
  for (;;) {
    const n = items().length;
    const at = [...path, n];
    const soFar = n === 0 ? message : `${message} (${words.chosen(items().map(shown).join(', '))})`;
    if (item.type === 'ref') {
      const picked = await pickRecord(asked, item.to, soFar, words.noMore, false);
      if (picked === 'none') return;
      const id =
        picked === 'new'
          ? await askNested(asked.session, item.to, {}, undefined)
          : typeof picked === 'object' && 'id' in picked
            ? picked.id
            : undefined;
      if (id !== undefined && !items().includes(id)) setAt(data, at, id);
    } else if (refOrName(item)) {
      const before = n;
      await askField(asked, item, at, soFar, false);
      if (items().length === before) return;
    } else if (item.type === 'text') {
      await askText(asked, at, soFar, false);
      if (items().length === n) return;
    } else {
      if (!(n === 0 && required) && !(await asker.confirm(n === 0 ? words.addItem(message) : words.addAnother, n === 0))) return;
      await askField(asked, item, at, message, true);
      const fault = faultAt(asked, at);
      if (fault !== undefined) {
        asker.say(fault);
        items().splice(n, 1);
      }
    }
  }
}

const shown = (item: unknown) => (typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : String(item));

/** What is wrong with the answer at a path; undefined where it fits as far as it goes. */
function faultAt({ session: { situation }, kind, data }: Asked, path: Path): string | undefined {
  const fault = faults(kind, data, [], situation.words).find((one) => !one.missing && path.every((step, i) => one.path[i] === step));
  return fault && [fault.message, fault.hint].filter(Boolean).join(' ');
}
