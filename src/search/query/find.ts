/**
 * Query → records, in order. Pagefind says where each word stands; which records
 * hold all of them, how near to one another, and how many there are of each
 * sort follows from that here.
 */
import { type Catalogue, isFacet } from './catalogue.ts';
import { FACETS, type Facet } from './facets.ts';
import { type Go, type Library, type Places, union } from './library.ts';
import { isOptional, joined, joins, SHORTEST_BEGINNING } from './match.ts';
import type { Query, Wanted } from './query.ts';
import { type Part, ranking } from './rank.ts';
import { anyForm, beginning, exact } from './terms.ts';
import { joinable } from './variants.ts';

/** What results can be narrowed to, one value of each at most. */
export type Choice = Partial<Record<Facet, string>>;

export type Order = 'relevance' | 'date';

export type Counts = Record<Facet, Map<string, number>>;

export interface Found {
  /** Rows, the best first; none where nothing is asked for. */
  rows: number[];
  /** How many results each value would give, the other choices kept. */
  counts(catalogue: Catalogue): Counts;
  /** Values of fields in the query that nothing in the dossier is called by. */
  unknown: { field: string; value: string; text: string }[];
  /** Where nothing was found. */
  help?: Help;
}

export interface Help {
  /** Words and phrases that stand nowhere in the dossier. */
  nowhere: Wanted[];
  /** What leaving one out would give, be it asked for or excluded. */
  without: { wanted: Wanted; results: number }[];
  /** What would be found if nothing were chosen to narrow it. */
  unfiltered: number;
}

interface Asked {
  query: Query;
  choice: Choice;
  order: Order;
  /** The reader’s language: first among equals. */
  lang: string;
  /** Asked before much is fetched for a word that is still being typed. */
  go?: Go | undefined;
}

export async function find(library: Library, { query, choice, order, lang, go }: Asked): Promise<Found> {
  const { wanted } = query;
  const parts = await Promise.all(wanted.map(async (one, i): Promise<Part> => ({ one, ...(await standing(library, wanted, i, go)) })));
  // What may be half a word is asked for only where something has it.
  const whole = parts.filter((_, i) => !isOptional(wanted, i));
  const asked = whole.length < parts.length && holding(parts, library.records).length === 0 ? whole : parts;
  const candidates = holding(asked, library.records);

  const { filters, unknown } = await filtersOf(library, query, choice);
  const isAsked = wanted.length + filters.length > 0;
  const rows = isAsked ? candidates.filter((row) => filters.every((filter) => filter.holds(row))) : [];
  sort(rows, ranking(library, asked.filter(isIncluded), lang), order === 'date' ? library : undefined);

  const found: Found = { rows, counts: (catalogue) => count(catalogue, candidates, filters), unknown };
  if (rows.length === 0 && wanted.length > 0) found.help = help(asked, filters, candidates.length);
  return found;
}

const isIncluded = ({ one }: Part) => !one.isExcluded;

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
  rows.sort(dated ? (a, b) => compare(dated.date(b), dated.date(a)) || better(a, b) : better);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Where what is wanted stands, and where it does with its last word whole. */
type Standing = Omit<Part, 'one'>;

async function standing(library: Library, wanted: readonly Wanted[], i: number, go?: Go): Promise<Standing> {
  const one = wanted[i];
  if (!one) return { places: new Map(), whole: new Map() };
  const { forms, isPhrase, isOpen, isExcluded } = one;
  const last = forms.at(-1) ?? '';
  const goesOn = isOpen && last.length >= SHORTEST_BEGINNING;
  if (isPhrase && !goesOn) {
    const places = await library.phrase(forms.map(exact));
    return { places, whole: places };
  }
  // The beginning of a word first: its parts of the index have the whole word too, and may not be wanted after all.
  const begun = goesOn ? await library.places([beginning(last)], go) : undefined;
  const each = await Promise.all(forms.map((form) => library.places(isPhrase ? [exact(form)] : anyForm(form))));
  const solid = isPhrase || isExcluded ? [] : await Promise.all(solidForms(wanted, i).map((form) => library.places(anyForm(form))));
  const whole = union([sideBySide(each), ...solid]);
  return { places: begun ? union([sideBySide([...each.slice(0, -1), begun]), whole]) : whole, whole };
}

/** What may stand in a text as one word for this one and the next or the one before, or for its own parts. */
function solidForms(wanted: readonly Wanted[], i: number): string[] {
  const { forms = [] } = wanted[i] ?? {};
  if (forms.length > 1) return forms.every((form) => joinable(form, form)) ? [forms.join('')] : [];
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

interface RowFilter {
  facet: Facet;
  /** Chosen beside the query: another choice would take its place. */
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
    const ids = catalogue.called(facet, value);
    const places = new Set(catalogue.values(facet).flatMap(([id], at) => (ids.has(id) ? [at] : [])));
    const isFiled = (row: number) => catalogue.filed(facet, row).some((at) => places.has(at));
    if (ids.size === 0) unknown.push({ field: facet, value, text });
    else filters.push({ facet, isChosen, holds: isExcluded ? (row) => !isFiled(row) : isFiled });
  }
  return { filters, unknown };
}

/** For each value of each facet: how many would be found if it were chosen, the other filters kept. */
function count(catalogue: Catalogue, candidates: readonly number[], filters: readonly RowFilter[]): Counts {
  const tallies = FACETS.map((facet) => ({ facet, tally: catalogue.values(facet).map(() => 0) }));
  for (const row of candidates) {
    const failing = filters.filter((filter) => !filter.holds(row));
    const only = failing[0]?.facet;
    if (failing.some(({ facet, isChosen }) => facet !== only || !isChosen)) continue;
    for (const { facet, tally } of tallies) {
      if (only !== undefined && only !== facet) continue;
      for (const at of catalogue.filed(facet, row)) tally[at] = (tally[at] ?? 0) + 1;
    }
  }
  const named = tallies.map(({ facet, tally }): [Facet, Map<string, number>] => [
    facet,
    new Map(catalogue.values(facet).map(([id], at) => [id, tally[at] ?? 0])),
  ]);
  return Object.fromEntries(named) as Counts;
}

function help(parts: readonly Part[], filters: readonly RowFilter[], unfiltered: number): Help {
  const without = parts.map((part) => {
    const others = parts.filter((other) => other !== part);
    const rows = others.some(isIncluded) ? holding(others, 0) : [];
    return { wanted: part.one, results: rows.filter((row) => filters.every((filter) => filter.holds(row))).length };
  });
  return {
    nowhere: parts.filter((part) => isIncluded(part) && part.places.size === 0).map(({ one }) => one),
    without: without.filter(({ results }) => results > 0),
    unfiltered: filters.length > 0 ? unfiltered : 0,
  };
}
