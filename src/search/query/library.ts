/**
 * The index and the texts, read as they are needed: each file once, and those
 * that do not wait for one another side by side.
 */
import type { Kind } from '../../dossier/kinds.ts';
import { type Catalogue, catalogue } from './catalogue.ts';
import { monthNames } from './dates.ts';
import { type Engine, type Places, start as startEngine } from './engine.ts';
import { FACETS, type Text } from './facets.ts';
import { SearchFailure } from './failure.ts';
import {
  type CatalogueFile,
  type HeadRow,
  type Lengths,
  type NearFacet,
  type NoteRow,
  type RecordDate,
  type Start,
  unpack,
} from './files.ts';
import { cataloguePath, headsPath, notesPath, PROGRAM_PATH, partPath, vocabularyPath } from './paths.ts';
import type { QueryLanguage } from './query.ts';
import { type Vocabulary, type VocabularyFile, vocabulary } from './vocabulary.ts';

export type { Places } from './engine.ts';

/** Gives a file of the site by its path under the base path; fails with a SearchFailure. */
export type Fetch = (path: string) => Promise<Uint8Array>;

/** Called before fetching something that may no longer be wanted: resolves to go on, rejects to stop. */
export type Go = () => Promise<void>;

export interface Library {
  readonly start: Start;
  /** How many records there are. */
  readonly records: number;
  kindOf(row: number): Kind;
  /** Places of the words that begin with any of the terms; with `go`, up to `atOnce` parts of the index are fetched without asking. */
  places(terms: readonly string[], go?: Go, atOnce?: number): Promise<Places>;
  /** First places of the terms side by side. */
  phrase(terms: readonly string[]): Promise<Places>;
  head(row: number, go?: Go): Promise<HeadRow>;
  /** In the n-th of the dossier’s languages, the reader’s being the first. */
  notes(row: number, n: number, go?: Go): Promise<NoteRow>;
  /** All texts of a record, in every language. */
  texts(row: number): Promise<Text[]>;
  /** The facets that are known without the catalogue’s file. */
  readonly near: Catalogue;
  catalogue(): Promise<Catalogue>;
  /** Every word of the dossier; once it is there, words that it does not have are not looked up in the index. */
  vocabulary(): Promise<Vocabulary>;
  /** What a query may be written with. */
  readonly language: QueryLanguage;
  /** The label of a row’s status or check. */
  label(facet: NearFacet, row: number): string | undefined;
  lengths(row: number): Lengths;
  date(row: number): RecordDate;
  /** The row of the quotation that a row is a published translation of, or the row itself. */
  original(row: number): number;
}

const UNDATED: RecordDate = ['', '', ''];

/** Answers that are kept: as many words as somebody types in a sitting. */
const KEPT = 100;

/**
 * @param starting the start file, on its way
 * @param program Pagefind’s program, on its way; where it does not come, it is fetched again by the next search
 */
export async function open(fetch: Fetch, starting: Promise<Uint8Array>, program: Promise<Uint8Array>): Promise<Library> {
  const start = read<Start>(await starting);
  const records = start.kinds.reduce((sum, [, n]) => sum + n, 0);
  const [reader = 'en'] = start.locales;
  let given: Promise<Uint8Array> | undefined = program;
  const engines = once(async () => {
    const coming = given ?? fetch(PROGRAM_PATH);
    given = undefined;
    return startEngine(await coming, records).catch(broken);
  });
  const engine = () => engines(0);
  engine().catch(() => {});

  const parts = once(async (i: number) => {
    const [, name = ''] = start.parts[i] ?? [];
    const [bytes, running] = await Promise.all([fetch(partPath(name)), engine()]);
    await running.add(bytes).catch(broken);
  });
  /** The parts that may hold a word beginning with the term. */
  const partsOf = (term: string) =>
    start.parts.flatMap(([from], i) => (from <= `${term}\uffff` && (start.parts[i + 1]?.[0] ?? '\uffff') > term ? [i] : []));

  const dates = unpack(start.dates.rows).map(([at]) => (at === undefined ? UNDATED : (start.dates.values[at] ?? UNDATED)));
  const lengths = unpack(start.lengths.rows).map(([at]): Lengths => start.lengths.values[at ?? -1] ?? [0, 0]);
  const originals = new Map(start.renderings);
  const near = catalogue(start, dates);
  const cataloguing = once(async () => catalogue(start, dates, read<CatalogueFile>(await fetch(cataloguePath(start.build, reader)))));

  let known: Vocabulary | undefined;
  const vocabularies = once(async () => {
    known = vocabulary(read<VocabularyFile>(await fetch(vocabularyPath(start.build))));
    return known;
  });

  const kept = new Map<string, Places>();
  const ask = async (query: string, terms: readonly string[], find: (running: Engine) => Places, go?: Go, atOnce = 1): Promise<Places> => {
    const cached = kept.get(query);
    if (cached) return cached;
    if (known && terms.some((term) => !known?.begins(term))) return new Map();
    const needed = terms.flatMap(partsOf);
    if (go && needed.filter((i) => !parts.has(i)).length > atOnce) await go();
    await Promise.all(needed.map(parts));
    const found = find(await engine());
    kept.set(query, found);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return found;
  };

  const shard = <Row>(firsts: readonly number[], path: (i: number) => string) => {
    const load = once(async (i: number) => read<Row[]>(await fetch(path(i))));
    return async (row: number, go?: Go): Promise<Row> => {
      const i = lastAtMost(firsts, row);
      if (!load.has(i)) await go?.();
      const found = (await load(i))[row - (firsts[i] ?? 0)];
      if (found === undefined) throw new SearchFailure('stale');
      return found;
    };
  };
  const [heads = [], notes = []] = [start.shards.heads, start.shards.notes].map((packed) => {
    let first = 0;
    return unpack(packed).map(([rows = 0]) => {
      first += rows;
      return first - rows;
    });
  });
  const head = shard<HeadRow>(heads, (i) => headsPath(start.build, reader, i));
  const notesIn = start.locales.map((locale) => shard<NoteRow>(notes, (i) => notesPath(start.build, locale, i)));
  // Where all quotations are one file, it is fetched before any are found.
  if (heads[1] === undefined || heads[1] === start.kinds[0]?.[1]) head(0).catch(() => {});

  const notesOf = async (row: number, n: number, go?: Go): Promise<NoteRow> => notesIn[n]?.(row, go) ?? [[], []];

  return {
    start,
    records,
    kindOf(row) {
      let first = 0;
      for (const [kind, n] of start.kinds) {
        first += n;
        if (row < first) return kind;
      }
      throw new RangeError(`There is no row ${row}.`);
    },
    async places(terms, go, atOnce) {
      const found = await Promise.all(terms.map((term) => ask(term, [term], (running) => running.beginning(term), go, atOnce)));
      return union(found);
    },
    phrase: (terms) => ask(`"${terms.join(' ')}`, terms, (running) => running.phrase(terms)),
    head,
    notes: notesOf,
    async texts(row) {
      const [[, own, about], ...rest] = await Promise.all([head(row), ...start.locales.map((_, n) => notesOf(row, n))]);
      return [...own, ...about, ...rest.flatMap(([others, notes]) => [...others, ...notes])];
    },
    near,
    catalogue: () => cataloguing(0),
    vocabulary: () => vocabularies(0),
    language: {
      fields: new Map([...FACETS.map((name): [string, string] => [name, name]), ['date', 'year'], ...Object.entries(start.words.fields)]),
      numbers: start.numbers,
      months: start.locales.map(monthNames),
    },
    label: (facet, row) => near.values(facet)[near.filed(facet, row)[0] ?? -1]?.[1],
    lengths: (row) => lengths[row] ?? [0, 0],
    date: (row) => dates[row] ?? UNDATED,
    original: (row) => originals.get(row) ?? row,
  };
}

/** Places of any of several words, in order and each once. */
export function union(all: readonly Places[]): Places {
  const [first = new Map<number, number[]>(), ...others] = all;
  if (others.length === 0) return first;
  const both = new Map(first);
  for (const other of others) {
    for (const [row, places] of other) {
      const known = both.get(row);
      both.set(row, known ? [...new Set([...known, ...places])].sort((a, b) => a - b) : places);
    }
  }
  return both;
}

/** The last of ascending numbers that is not above one. */
function lastAtMost(numbers: readonly number[], one: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= one) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Once<T> {
  (i: number): Promise<T>;
  /** Whether it is there or on its way. */
  has(i: number): boolean;
}

/** Loads each thing once; what failed is tried again when it is asked for again. */
function once<T>(load: (i: number) => Promise<T>): Once<T> {
  const loading = new Map<number, Promise<T>>();
  const get = (i: number) => {
    let one = loading.get(i);
    if (!one) {
      one = load(i);
      one.catch(() => loading.delete(i));
      loading.set(i, one);
    }
    return one;
  };
  return Object.assign(get, { has: (i: number) => loading.has(i) });
}

function read<T>(bytes: Uint8Array): T {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch (error) {
    return broken(error);
  }
}

function broken(error: unknown): never {
  throw error instanceof SearchFailure ? error : new SearchFailure('broken', error);
}
