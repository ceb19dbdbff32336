/** The answers of the form → the quotation and, where it is new, its source; what cannot be decided is said, never guessed. */
import { parse } from 'yaml';
import type { Kind } from '../../dossier/kinds.ts';
import type { Loaded } from '../../dossier/load/load.ts';
import { cleanAddress } from '../../dossier/schema/address.ts';
import { ID, LOCALES } from '../../dossier/schema/fields.ts';
import { nearest } from '../../dossier/suggest.ts';
import { fold } from '../../search/query/fold.ts';
import { proposeId } from '../records/id.ts';
import type { FormField, Problem } from './read.ts';

export interface FormDraft {
  readonly kind: Kind;
  readonly id: string;
  readonly data: Record<string, unknown>;
}

export interface FormRecords {
  /** The source first, where it is new. */
  readonly drafts: readonly FormDraft[];
  readonly problems: readonly Problem[];
  /** Answers that no field of the records takes, by their labels. */
  readonly unused: readonly { readonly label: string; readonly answer: string }[];
}

export interface Days {
  /** The day the form was sent, on which its sender says to have read the source: 2026-11-22. */
  readonly sent: string;
  /** The day it was accepted. */
  readonly accepted: string;
}

/** What the form does not ask, because it is for the editors to judge: the most cautious value, named in the pull request. */
export const UNJUDGED = { confidence: 'low' } as const;

/** What a new source cannot do without, of the fields of the form. */
const OF_A_NEW_SOURCE = ['source-kind', 'source-publisher', 'source-read'];

export function recordsOf(answers: ReadonlyMap<string, string>, fields: readonly FormField[], loaded: Loaded, days: Days): FormRecords {
  const locales = loaded.header?.data.locales ?? [];
  const problems: Problem[] = [];
  const used = new Set<string>();
  const labelOf = (field: string) => fields.find(({ id }) => id === field)?.label ?? field;
  const problem = (field: string, say: Problem['say']) => problems.push({ label: labelOf(field), say });
  const take = (field: string) => {
    used.add(field);
    return answers.get(field);
  };
  /** An option begins with the value of the schema. */
  const chosen = (field: string) => /^\w+/.exec(take(field) ?? '')?.[0];

  const drafts: FormDraft[] = [];
  const add = (kind: Kind, data: Record<string, unknown>) => {
    const taken = (id: string) => loaded.records[kind].has(id) || loaded.broken[kind].has(id);
    const id = proposeId(kind, data, locales, taken);
    drafts.push({ kind, id, data: { ...data, added: days.accepted } });
    return id;
  };

  function sourceOf(answer: string): string {
    const known = idOf(loaded, 'sources', answer) ?? sourceAt(loaded, answer);
    if (known !== undefined) return known;
    if (!/^https?:\/\//i.test(answer)) {
      const guess = nearest(answer, loaded.records.sources.keys());
      problem('source', (words) => [`“${answer}” ${words.noSource}`, guess && words.nearest(guess)].filter(Boolean).join(' '));
      return answer;
    }
    for (const field of OF_A_NEW_SOURCE) if (!answers.has(field)) problem(field, (words) => words.unansweredSource);
    const date = take('source-published-date');
    const read = chosen('source-read');
    return add('sources', {
      ...whereSaid('title', take('source-title')),
      ...whereSaid('kind', chosen('source-kind')),
      ...whereSaid('publisher', publisherOf(loaded, take('source-publisher'))),
      ...whereSaid('lang', languageOf(take('lang'))),
      url: cleanAddress(answer) ?? answer,
      ...(date !== undefined && { published: { date, precision: ['year', 'month'][date.split('-').length - 1] ?? 'day' } }),
      ...(read !== 'none' && { accessed: days.sent }),
      ...whereSaid('read', read),
      ...UNJUDGED,
    });
  }

  function speakersOf(answer: string): unknown {
    if (answer.startsWith('{')) {
      const mapping = mappingIn(answer);
      if (mapping === undefined) problem('speaker', (words) => words.mappingUnread);
      // A role in plain words is enough where the dossier has one language.
      if (typeof mapping?.role === 'string' && locales.length === 1) return { role: { [locales[0] ?? '']: mapping.role } };
      return mapping ?? answer;
    }
    const one = (name: string) => {
      const found = actorsCalled(loaded, name);
      if (found.length === 1) return found[0];
      const guess = nearest(name, loaded.records.actors.keys());
      problem('speaker', (words) =>
        [`“${name}”: ${found.length > 1 ? words.severalActors : words.noActor}`, guess && words.nearest(guess)].filter(Boolean).join(' '),
      );
      return name;
    };
    if (actorsCalled(loaded, answer).length > 0) return one(answer);
    const names = answer
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter(Boolean);
    return names.length > 1 ? names.map(one) : one(answer);
  }

  const source = whereSaid('source', apply(take('source'), sourceOf));
  const renders = apply(take('renders'), (answer) => {
    const known = idOf(loaded, 'quotes', answer);
    if (known === undefined) problem('renders', (words) => `“${answer}”: ${words.noQuotation}`);
    return known ?? answer;
  });
  const selector = { ...whereSaid('prefix', take('selector-prefix')), ...whereSaid('suffix', take('selector-suffix')) };
  const translations = Object.fromEntries(
    locales.flatMap((locale) => {
      const answer = take(`translations-${locale}`);
      return answer === undefined ? [] : [[locale, answer]];
    }),
  );
  // In one language, it is not known which; the record needs each of those the dossier has.
  const [only] = locales.length === 1 ? locales : [];
  const words = (field: string) =>
    only === undefined
      ? {}
      : whereSaid(
          field,
          apply(take(field), (answer) => ({ [only]: answer })),
        );
  add('quotes', {
    ...whereSaid('text', take('text')),
    ...whereSaid('lang', languageOf(take('lang'))),
    ...whereSaid('speaker', apply(take('speaker'), speakersOf)),
    ...source,
    ...(Object.keys(selector).length > 0 && { selector }),
    ...whereSaid('renders', renders),
    ...(Object.keys(translations).length > 0 && { translations }),
    ...words('context'),
    ...words('note'),
  });
  const unused = fields.flatMap(({ id, label }) => {
    const answer = answers.get(id);
    return answer === undefined || used.has(id) ? [] : [{ label, answer }];
  });
  return { drafts, problems, unused };
}

const apply = <Value>(answer: string | undefined, make: (answer: string) => Value): Value | undefined =>
  answer === undefined ? undefined : make(answer);
const whereSaid = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });

/** The id of a record that is there: named as such, or by the address of its page on the site. */
function idOf({ records, header }: Loaded, kind: Kind, answer: string): string | undefined {
  const site = header?.data.site ?? '';
  const [path = ''] = answer.startsWith(site) ? answer.slice(site.length).split(/[?#]/) : [];
  const [at, id] = path.split('/').filter(Boolean).slice(-2);
  const named = at === kind ? id : answer;
  return named !== undefined && ID.test(named) && records[kind].has(named) ? named : undefined;
}

/** The source that stands at an address. */
function sourceAt({ records }: Loaded, answer: string): string | undefined {
  const wanted = comparable(answer);
  return [...records.sources.values()].find(({ data: { url, mirror, archived } }) =>
    [url, archived, ...(Array.isArray(mirror) ? mirror : [mirror])].some((one) => one !== undefined && comparable(one) === wanted),
  )?.id;
}

/** An address as far as it tells one page from another. */
function comparable(address: string): string {
  const secure = address.replace(/^http:/i, 'https:');
  const [page = ''] = (cleanAddress(secure) ?? secure).split('#');
  return page.endsWith('/') ? page.slice(0, -1) : page;
}

/** The actors of an id, a name or another name. */
function actorsCalled(loaded: Loaded, answer: string): string[] {
  const id = idOf(loaded, 'actors', answer);
  if (id !== undefined) return [id];
  const wanted = fold(answer);
  const actors = [...loaded.records.actors.values()];
  return actors.filter(({ data }) => [data.name, ...(data.aliases ?? [])].some((name) => fold(name) === wanted)).map((actor) => actor.id);
}

function publisherOf(loaded: Loaded, answer: string | undefined): unknown {
  if (answer === undefined) return undefined;
  const found = actorsCalled(loaded, answer);
  return found.length === 1 ? found[0] : { name: answer };
}

/** Longer than a role in every language, and too short to nest deep. */
const LONGEST_MAPPING = 1_000;

/** `{ role: … }` as YAML reads it; undefined where it reads something else. */
function mappingIn(answer: string): Record<string, unknown> | undefined {
  if (answer.length > LONGEST_MAPPING) return undefined;
  try {
    const value: unknown = parse(answer, { maxAliasCount: 0, stringKeys: true, logLevel: 'error' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The tag of a language that was named by its tag or, as people do, by its name in a language of the interface. */
function languageOf(answer: string | undefined): string | undefined {
  if (answer === undefined || /^[a-z]{2,3}(?:-\w+)*$/i.test(answer))
    return answer?.replace(/^[A-Za-z]+/, (letters) => letters.toLowerCase());
  const wanted = fold(answer);
  return TAGS.find((tag) => NAMES.some((names) => fold(names.of(tag) ?? '') === wanted)) ?? answer;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const TAGS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const NAMES = LOCALES.map((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
