/**
 * Query → records, in order. Pagefind says where each word stands; which records
 * hold all of them, how near to one another, and how many there are of each
 * sort follows from that here. Where no record holds them all: another spelling
 * of a word that no record has, and the records that hold most of a question.
 */
import { type Catalogue, isFacet } from './catalogue.ts';
import { isDated, readDate } from './dates.ts';
import { FACETS, type Facet } from './facets.ts';
import { tokens } from './fold.ts';
import { type Go, type Library, type Places, union } from './library.ts';
import { holds, isOptional, joined, joins, match, SHORTEST_BEGINNING } from './match.ts';
import { parse, piecesOf, type Query, type Wanted } from './query.ts';
import { answersAsWell, areTogether, type Part, ranking } from './rank.ts';
import { ADDRESS_END, anyForm, beginning, exact, ofAddress } from './terms.ts';
import { joinable } from './variants.ts';
import type { Near, Vocabulary } from './vocabulary.ts';

/** What results can be narrowed to, one value of each at most. */
export type Choice = Partial<Record<Facet, string>>;

export type Order = 'relevance' | 'date';

export type Counts = Record<Facet, Map<string, number>>;

export interface Found {
  /** What was looked for: the words of the query, with the other ways to write them that were found. */
  wanted: readonly Wanted[];
  /** Rows that hold all that is asked for, the best first, one of each quotation and its renderings. */
  rows: number[];
  /** Other rows of the same quotation that were found, the best first. */
  versions: ReadonlyMap<number, readonly number[]>;
  /** Rows that hold most of a question’s rarer words, where hardly any holds all its words. */
  partial: number[];
  /** The query as it was searched, where no record has a word of it and another spelling finds something. */
  corrected?: string;
  /** Other spellings that would find something. */
  offers: string[];
  /** How many results each value would give, the other choices kept. */
  counts(catalogue: Catalogue): Counts;
  /** Values of fields in the query that match nothing in the dossier. */
  unknown: { field: string; value: string; text: string }[];
  /** Where nothing was found. */
  help?: Help;
}

export interface Help {
  /** Words and phrases that no record of the dossier has. */
  nowhere: Wanted[];
  /** What leaving one out would give, be it asked for or excluded. */
  without: { wanted: Wanted; results: number }[];
  /** What would be found if nothing were chosen to narrow it. */
  unfiltered: number;
}

export interface Asked {
  /** As it was typed. */
  text: string;
  query: Query;
  choice: Choice;
  order: Order;
  /** The reader’s language: first among equals. */
  lang: string;
  /** Asked before much is fetched for a word that is still being typed. */
  go?: Go | undefined;
}

/** With more words than this, missing ones are found by the vocabulary instead of being looked up one by one. */
const MANY_WORDS = 8;

/** A query of at least so many words may be a question. */
const QUESTION = 4;

/** Where fewer records than this hold a whole question, those that hold most of it are shown as well. */
const FEW = 3;

/** How much of the weight of a question’s words a record must hold. */
const MOST = 0.6;

/** What a word of a question counts for that stands in the notes of a record, and not in its title or quotation. */
const BESIDE = 0.4;

/** More missing words than this are not mistyped: they are of another subject or language. */
const MISTYPED = 4;

/** Corrected spellings that are tried. */
const TRIED = 6;

export async function find(library: Library, asked: Asked): Promise<Found> {
  const { text, query, order, lang } = asked;
  if (query.wanted.flatMap(({ forms }) => forms).length > MANY_WORDS) await library.vocabulary().catch(() => {});
  const search = await searchFor(library, asked, query.wanted);
  const isMissing = search.candidates.length === 0 && query.wanted.some(({ isExcluded }) => !isExcluded);
  if (!isMissing) return answer(library, search, asked);

  // Without the vocabulary there is no other spelling to offer, and nothing else is lost.
  const vocabulary = await library.vocabulary().catch(() => undefined);
  if (!vocabulary) return answer(library, search, asked);
  const respelled = query.wanted.map((one, i) => (isNowhere(search.parts[i]) ? withWays(one, vocabulary) : one));
  const again = respelled.some((one, i) => one !== query.wanted[i]) ? await searchFor(library, asked, respelled) : search;
  if (again.candidates.length > 0) return answer(library, again, asked);

  const { applied, offers } = await correct(library, asked, again, vocabulary);
  if (applied) return { ...applied.found, corrected: applied.text, offers };
  return { ...(await answer(library, again, { text, query, order, lang, choice: asked.choice })), offers };
}

/** Where each part of a query stands, and the rows that hold all of them before anything narrows them. */
interface Search {
  parts: Part[];
  /** The same without an unfinished last word of a letter or two that no record has. */
  asked: Part[];
  candidates: number[];
  filters: RowFilter[];
  unknown: Found['unknown'];
}

async function searchFor(library: Library, { query, choice, go }: Asked, wanted: readonly Wanted[]): Promise<Search> {
  const parts = await Promise.all(wanted.map(async (one, i): Promise<Part> => ({ one, ...(await standing(library, wanted, i, go)) })));
  // A last word of a letter or two may be unfinished: it counts only where some record has it.
  const whole = parts.filter((_, i) => !isOptional(wanted, i));
  const asked = whole.length < parts.length && holding(parts, library.records).length === 0 ? whole : parts;
  const candidates = await inOrder(library, asked, holding(asked, library.records));
  return { parts, asked, candidates, ...(await filtersOf(library, query, choice)) };
}

async function answer(library: Library, { asked, candidates, filters, unknown }: Search, { query, order, lang }: Asked): Promise<Found> {
  const isAsked = query.wanted.length + filters.length > 0;
  const fits = (row: number) => filters.every((filter) => filter.holds(row));
  const most = await mostOf(library, asked, lang, candidates);
  // Long texts hold every word of a question by accident: they rank no better than those that hold most of it.
  const whole = most.isQuestion ? candidates.filter((row) => areTogether(library, most.telling, row)) : candidates;
  const rows = isAsked ? whole.filter(fits) : [];
  const dated = order === 'date' ? library : undefined;
  sort(rows, ranking(library, asked.filter(isIncluded), lang), dated);
  const results = oneOfEach(library, asked, rows, lang);

  const shown = new Set(rows.map((row) => library.original(row)));
  const holdsAll = new Set(candidates);
  const loose = most.rows.filter((row) => !shown.has(library.original(row)) && (results.rows.length < FEW || holdsAll.has(row)));
  const partial = oneOfEach(library, asked, loose.filter(fits), lang);
  const counted = whole.length === 0 ? loose : whole;
  const found: Found = {
    wanted: asked.map(({ one }) => one),
    rows: results.rows,
    versions: new Map([...partial.versions, ...results.versions]),
    partial: partial.rows,
    offers: [],
    counts: (catalogue) => count(library, catalogue, asked, counted, filters),
    unknown,
  };
  if (rows.length + partial.rows.length === 0 && query.wanted.length > 0)
    found.help = help(library, asked, filters, groupsOf(library, asked, candidates).size);
  return found;
}

const isIncluded = ({ one }: Part) => !one.isExcluded;
const isNowhere = (part: Part | undefined) => part !== undefined && isIncluded(part) && part.places.size === 0;

/** A quotation and its renderings are one result, where words are asked for. */
const groupsOf = (library: Library, parts: readonly Part[], rows: readonly number[]): Map<number, number[]> =>
  Map.groupBy(rows, (row) => (parts.some(isIncluded) ? library.original(row) : row));

/**
 * One row stands for each quotation and its renderings: the first, or of others in its language that answer as well
 * the one that the dossier has first, which is that of the documented article.
 */
function oneOfEach(
  library: Library,
  parts: readonly Part[],
  rows: readonly number[],
  lang: string,
): { rows: number[]; versions: Map<number, number[]> } {
  const groups = groupsOf(library, parts, rows);
  const rank = ranking(library, parts.filter(isIncluded), lang);
  const languageOf = (row: number) => library.near.filed('lang', row).join();
  const versions = new Map<number, number[]>();
  const shown = [...groups.values()].map((group) => {
    const [best = 0] = group;
    const equals =
      group.length > 1 ? group.filter((row) => languageOf(row) === languageOf(best) && answersAsWell(rank(row), rank(best))) : group;
    const one = Math.min(...equals);
    if (group.length > 1)
      versions.set(
        one,
        group.filter((row) => row !== one),
      );
    return one;
  });
  return { rows: shown, versions };
}

/** The rows that have all that is wanted, and nothing that is excluded. */
function holding(parts: readonly Part[], records: number): number[] {
  const included = parts.filter(isIncluded).map(({ places }) => places);
  const excluded = parts.filter((part) => !isIncluded(part)).map(({ places }) => places);
  const rows = included.length > 0 ? intersect(included) : Array.from({ length: records }, (_, row) => row);
  return rows.filter((row) => excluded.every((places) => !places.has(row)));
}

/** The best first; by date, the newest first and the best of a day first. */
function sort(rows: number[], rank: (row: number) => number, dated: Library | undefined) {
  const ranks = new Map(rows.map((row) => [row, rank(row)]));
  const better = (a: number, b: number) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || a - b;
  rows.sort(dated ? (a, b) => compare(dated.date(b)[0], dated.date(a)[0]) || better(a, b) : better);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The places of what is wanted, by how closely they match; see Part. */
type Standing = Omit<Part, 'one'>;

async function standing(library: Library, wanted: readonly Wanted[], i: number, go?: Go): Promise<Standing> {
  const one = wanted[i];
  if (!one) return { places: new Map(), whole: new Map(), typed: new Map() };
  const { forms, ways, isPhrase, isOpen, isExcluded } = one;
  const last = forms.at(-1) ?? '';
  const goesOn = isOpen && last.length >= SHORTEST_BEGINNING;
  // A letter or two are seldom the whole word, and some are very frequent words (l’, d’): what they need waits for a pause.
  const wait = isOpen && !goesOn ? go : undefined;
  const each = (run: readonly string[]) => run.map((form) => library.places(isPhrase ? [exact(form)] : anyForm(form), wait, 0));
  const places = async (run: readonly string[]) => sideBySide(await Promise.all(each(run)));
  // The beginning of a word first: its parts of the index have the whole word too, and may not be wanted after all.
  const begun = goesOn ? await library.places([beginning(last)], go) : undefined;
  const solid = isPhrase || isExcluded ? [] : solidForms(wanted, i);
  const asTyped = isPhrase && !goesOn && one.cuts.length === 0 ? library.phrase(forms.map(exact)) : cutPlaces(one, places);
  const address = one.isAddress ? forms.map(ofAddress) : [];
  const [typed, inAddress, wholeAddress, ...others] = await Promise.all([
    asTyped,
    address.length > 0 ? library.phrase(address) : NOWHERE,
    address.length > 0 ? library.phrase([...address, ADDRESS_END]) : NOWHERE,
    ...[...ways, ...solid.map((form) => [form])].map(places),
  ]);
  const asItIs = union([typed, wholeAddress, placesOfDate(library, one)]);
  const whole = union([asItIs, inAddress, ...others]);
  if (!begun) return { places: whole, whole, typed: asItIs };
  const goingOn = async (run: readonly string[], isLast: boolean) =>
    isLast ? sideBySide([...(await Promise.all(each(run.slice(0, -1)))), begun]) : places(run);
  return { places: union([await cutPlaces(one, goingOn), whole]), whole, typed: asItIs };
}

const NOWHERE: Places = new Map();

/** Places of the first piece of what is wanted, in the rows that have the others after it. */
async function cutPlaces({ forms, cuts }: Wanted, places: (run: readonly string[], isLast: boolean) => Promise<Places>): Promise<Places> {
  const [first = new Map<number, number[]>(), ...others] = await Promise.all(
    piecesOf(forms, cuts).map((piece, i) => places(piece, i === cuts.length)),
  );
  if (others.length === 0) return first;
  return new Map(
    [...first].filter(([row, [start = 0]]) => {
      let after = start;
      return others.every((other) => {
        const next = other.get(row)?.find((place) => place > after);
        after = next ?? after;
        return next !== undefined;
      });
    }),
  );
}

/** Of rows that have the pieces of a cut phrase somewhere: those in one of whose texts they stand in order. */
async function inOrder(library: Library, parts: readonly Part[], rows: number[]): Promise<number[]> {
  const cut = parts.filter((part) => isIncluded(part) && part.one.cuts.length > 0).map(({ one }) => one);
  if (cut.length === 0) return rows;
  const checked = await Promise.all(rows.map(async (row) => holds(match(await library.texts(row), cut), cut)));
  return rows.filter((_, i) => checked[i]);
}

/** The rows of a date: it is as much a part of them as their first word. */
function placesOfDate(library: Library, { date }: Wanted): Places {
  const found: Places = new Map();
  if (date === undefined) return found;
  for (let row = 0; row < library.records; row++) {
    const [from, until] = library.date(row);
    if (from && isDated(from, until, date)) found.set(row, [0]);
  }
  return found;
}

/** What may stand in a text as one word for this one and the next or the one before, or for its own parts. */
function solidForms(wanted: readonly Wanted[], i: number): string[] {
  const { forms = [] } = wanted[i] ?? {};
  if (forms.length === 2) return joinable(forms[0] ?? '', forms[1] ?? '') ? [forms.join('')] : [];
  return [i - 1, i].filter((at) => joins(wanted, at)).map((at) => joined(wanted, at).forms[0] ?? '');
}

/** Places of the first of several words where the others follow at once. */
function sideBySide([first = new Map(), ...others]: readonly Places[]): Places {
  if (others.length === 0) return first;
  const found: Places = new Map();
  for (const [row, starts] of first) {
    const places = starts.filter((start) => others.every((other, i) => other.get(row)?.includes(start + i + 1)));
    if (places.length > 0) found.set(row, places);
  }
  return found;
}

function intersect(all: readonly Places[]): number[] {
  const [rarest, ...others] = [...all].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].filter((row) => others.every((one) => one.has(row)));
}

/**
 * A word that no record has, with other ways to write it that the dossier may have: two
 * words together that it writes as one, one word apart that it writes as two.
 */
function withWays(one: Wanted, vocabulary: Vocabulary): Wanted {
  if (one.cuts.length > 0 || one.date !== undefined) return one;
  const { forms } = one;
  const changed = (at: number, n: number, ...others: string[]) => [...forms.slice(0, at), ...others, ...forms.slice(at + n)];
  const joints = forms.flatMap((form, at) => {
    const next = forms[at + 1] ?? '';
    return joinable(form, next) && vocabulary.has(form + next) ? [changed(at, 2, form + next)] : [];
  });
  const splits = forms.flatMap((form, at) => (vocabulary.has(form) ? [] : vocabulary.splits(form).map((pair) => changed(at, 1, ...pair))));
  const ways = [...joints, ...splits].slice(0, TRIED);
  return ways.length > 0 ? { ...one, ways: [...one.ways, ...ways], isOpen: false } : one;
}

interface Correction {
  applied?: { text: string; found: Found };
  offers: string[];
}

/** Nearest spellings of words that no record has: the best is searched at once, but never inside a phrase. */
async function correct(library: Library, asked: Asked, { parts }: Search, vocabulary: Vocabulary): Promise<Correction> {
  const words = parts.filter(isNowhere).flatMap(({ one }) => {
    const typed = asked.text.slice(one.start, one.end);
    return tokens(typed)
      .filter(({ form }) => one.forms.includes(form) && !vocabulary.has(form))
      .map(({ form, start, end }) => ({ start: one.start + start, end: one.start + end, form, one }));
  });
  if (words.length > MISTYPED) return { offers: [] };
  const known = words
    .map((word) => ({ ...word, spellings: vocabulary.nearest(word.form) }))
    .filter(({ spellings }) => spellings.length > 0);
  if (known.length === 0) return { offers: [] };
  // All first spellings together, then each of the others in its place.
  const first = known.map(() => 0);
  const picks = [
    first,
    ...known.flatMap(({ spellings }, i) => spellings.slice(1).map((_, n) => first.map((_, j) => (i === j ? n + 1 : 0)))),
  ];
  const tried = picks.slice(0, TRIED).map(async (pick) => {
    const changes = known.map(({ start, end, spellings }, i) => ({ start, end, ...(spellings[pick[i] ?? 0] ?? NO_SPELLING) }));
    const text = respell(asked.text, changes);
    const query = parse(text, library.language);
    const search = await searchFor(library, { ...asked, text, query }, query.wanted);
    const found = await answer(library, search, { ...asked, text, query });
    const cost = changes.reduce((sum, change) => sum + change.cost, 0);
    const [best] = found.rows;
    return { text, found, cost, rank: best === undefined ? 0 : ranking(library, search.asked.filter(isIncluded), asked.lang)(best) };
  });
  // The nearest spelling; between equals the one whose first result is the better answer.
  const [best, ...others] = (await Promise.all(tried))
    .filter(({ found }) => found.rows.length > 0)
    .sort((a, b) => a.cost - b.cost || b.rank - a.rank);
  if (!best) return { offers: [] };
  if (known.some(({ one }) => one.isPhrase)) return { offers: [best, ...others].slice(0, 3).map(({ text }) => text) };
  return { applied: best, offers: others.slice(0, 2).map(({ text }) => text) };
}

const NO_SPELLING: Near = { spelling: '', cost: 0 };

/** The text with some of its words written otherwise. */
function respell(text: string, changes: readonly { start: number; end: number; spelling: string }[]): string {
  let at = 0;
  const pieces = [...changes]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, spelling }) => {
      const piece = text.slice(at, start) + spelling;
      at = end;
      return piece;
    });
  return (pieces.join('') + text.slice(at)).replace(/\s+/g, ' ').trim();
}

interface Most {
  /** The rows that hold most of the words, the best first. */
  rows: number[];
  /** Whether the query has words that say little of what it is about. */
  isQuestion: boolean;
  /** The words that do say what it is about. */
  telling: Part[];
}

/**
 * The records that hold most of a question: rarer words weigh more, words that say
 * little weigh nothing, and endings do not matter (suspended, suspends).
 * @param candidates the rows that hold all of it
 */
async function mostOf(library: Library, parts: readonly Part[], lang: string, candidates: readonly number[]): Promise<Most> {
  const included = parts.filter(isIncluded);
  const small = new Set(library.start.small);
  const asked = included.filter(({ one }) => !one.forms.every((form) => small.has(form)));
  const isQuestion = asked.length > 1 && included.length - asked.length > 1 && included.every(({ one }) => !one.isPhrase);
  const isMost = included.length >= QUESTION && (isQuestion || candidates.length < FEW) && included.every(({ one }) => !one.isPhrase);
  if (!isMost) return { rows: [], isQuestion: false, telling: asked };
  const loose = asked.map(async (part): Promise<Part> => {
    const [form = ''] = part.one.forms;
    if (part.one.forms.length > 1 || form.length < 5) return part;
    return {
      ...part,
      places: union([part.places, await library.places([beginning(form.slice(0, form.length - Math.floor(form.length / 4)))])]),
    };
  });
  const told = (await Promise.all(loose)).filter(({ places }) => places.size > 0);
  const weights = told.map(({ places }) => Math.log(1 + library.records / places.size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const excluded = parts.filter((part) => !isIncluded(part));
  const rankings = new Map<string, (row: number) => number>();
  const worth = [...new Set(told.flatMap(({ places }) => [...places.keys()]))].flatMap((row) => {
    if (excluded.some(({ places }) => places.has(row))) return [];
    const held = told.filter(({ places }) => places.has(row));
    const [, head] = library.lengths(row);
    const weight = (isFull: boolean) =>
      told.reduce((sum, { places }, i) => {
        const [place] = places.get(row) ?? [];
        return sum + (place === undefined ? 0 : (weights[i] ?? 0) * (isFull || place < head ? 1 : BESIDE));
      }, 0);
    if (held.length < 2 || weight(true) < MOST * total) return [];
    const key = told.map((part) => (held.includes(part) ? 1 : 0)).join('');
    const rank = rankings.get(key) ?? ranking(library, held, lang);
    rankings.set(key, rank);
    return [{ row, weight: Math.round(weight(false) * 10), rank: rank(row) }];
  });
  const rows = worth.sort((a, b) => b.weight - a.weight || b.rank - a.rank || a.row - b.row).map(({ row }) => row);
  return { rows, isQuestion, telling: asked };
}

interface RowFilter {
  facet: Facet;
  /** Chosen in the interface, not typed: another choice would replace it. */
  isChosen: boolean;
  holds(row: number): boolean;
}

async function filtersOf(library: Library, query: Query, choice: Choice): Promise<{ filters: RowFilter[]; unknown: Found['unknown'] }> {
  const chosen = Object.entries(choice).map(([field, value]) => ({ field, value, text: value, isExcluded: false, isChosen: true }));
  const typed = query.filters.map((filter) => ({ ...filter, isChosen: false }));
  const asked = [...chosen, ...typed].filter(({ value }) => value);
  const filters: RowFilter[] = [];
  const unknown: Found['unknown'] = [];
  const isFar = asked.some(({ field }) => isFacet(field) && library.near.values(field).length === 0);
  const catalogue = isFar ? await library.catalogue() : library.near;
  for (const { field: facet, value, text, isExcluded, isChosen } of asked) {
    if (!isFacet(facet)) continue;
    const isFiled = filing(library, catalogue, facet, value);
    if (!isFiled) unknown.push({ field: facet, value, text });
    else filters.push({ facet, isChosen, holds: isExcluded ? (row) => !isFiled(row) : isFiled });
  }
  return { filters, unknown };
}

/** Tests whether a row has the value; undefined where the value matches nothing. */
function filing(library: Library, catalogue: Catalogue, facet: Facet, value: string): ((row: number) => boolean) | undefined {
  const ids = catalogue.called(facet, value);
  if (ids.size > 0) {
    const places = new Set(catalogue.values(facet).flatMap(([id], at) => (ids.has(id) ? [at] : [])));
    return (row) => catalogue.filed(facet, row).some((at) => places.has(at));
  }
  const read = facet === 'year' ? readDate(value, library.language.months) : undefined;
  if (!read || read.length < value.length) return undefined;
  const isOf = (row: number) => {
    const [from, until] = library.date(row);
    return from !== '' && isDated(from, until, read.date);
  };
  return isOf;
}

/** For each value of each facet: how many would be found if it were chosen, the other filters kept. */
function count(
  library: Library,
  catalogue: Catalogue,
  parts: readonly Part[],
  candidates: readonly number[],
  filters: readonly RowFilter[],
): Counts {
  const tallies = FACETS.map((facet) => ({ facet, tally: catalogue.values(facet).map(() => 0) }));
  // A quotation and its renderings are one result.
  const counted = new Set<string>();
  const versions = new Set(parts.some(isIncluded) ? library.start.renderings.flat() : []);
  for (const row of candidates) {
    const failing = filters.filter((filter) => !filter.holds(row));
    const only = failing[0]?.facet;
    if (failing.some(({ facet, isChosen }) => facet !== only || !isChosen)) continue;
    for (const { facet, tally } of tallies) {
      if (only !== undefined && only !== facet) continue;
      for (const at of catalogue.filed(facet, row)) {
        const name = versions.has(row) ? `${facet} ${at} ${library.original(row)}` : '';
        if (!counted.has(name)) tally[at] = (tally[at] ?? 0) + 1;
        if (name) counted.add(name);
      }
    }
  }
  const named = tallies.map(({ facet, tally }): [Facet, Map<string, number>] => [
    facet,
    new Map(catalogue.values(facet).map(([id], at) => [id, tally[at] ?? 0])),
  ]);
  return Object.fromEntries(named) as Counts;
}

function help(library: Library, parts: readonly Part[], filters: readonly RowFilter[], unfiltered: number): Help {
  const without = parts.map((part) => {
    const others = parts.filter((other) => other !== part);
    const rows = others.some(isIncluded) ? holding(others, 0) : [];
    const fitting = rows.filter((row) => filters.every((filter) => filter.holds(row)));
    return { wanted: part.one, results: groupsOf(library, others, fitting).size };
  });
  return {
    nowhere: parts.filter(isNowhere).map(({ one }) => one),
    without: without.filter(({ results }) => results > 0),
    unfiltered: filters.length > 0 ? unfiltered : 0,
  };
}
