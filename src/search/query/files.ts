/**
 * What a search reads, beside Pagefind’s index: the files that the build writes
 * and the browser asks for. A record is named by its row, a whole number from 0:
 * the same in the index and in every file here, and good for one build only.
 */
import type { Kind } from '../../dossier/kinds.ts';
import type { Locale } from '../../dossier/schema/names.ts';
import type { Text } from './facets.ts';
import type { NumberWords } from './numbers.ts';
import type { SearchWords } from './words.ts';

export interface Start {
  /** Names the folder of the texts; changes with their content. */
  build: string;
  /** The kinds in the order of their rows, with how many records each has. */
  kinds: [kind: Kind, records: number][];
  /** The parts of the index in the order of their words, each with the word it begins at, or the beginning of it. */
  parts: [from: string, name: string][];
  /** The languages of the dossier, the reader’s first. */
  locales: Locale[];
  /** How many rows each file of texts has, packed. */
  shards: { heads: string; notes: string };
  lengths: Column<Lengths>;
  dates: Column<RecordDate>;
  /** Each published translation with its original, by their rows. */
  renderings: [rendering: number, original: number][];
  facets: Record<NearFacet, Column<FacetValue>>;
  /** Number words of each language of the dossier. */
  numbers: NumberWords[];
  /** Words that say little of what a question is about, folded, in the languages of the dossier. */
  small: string[];
  /** Queries to begin with. */
  examples: string[];
  words: SearchWords;
}

/**
 * How many places of a record the words printed by a source take, and how many
 * all its heads: what follows (speaker and publisher first) is context.
 */
export type Lengths = readonly [own: number, heads: number];

/** The first and the last day, the last empty where there is one date, and how pages write it. */
export type RecordDate = readonly [from: string, until: string, label: string];

/** What every search needs: to put its results in order, and to say what they are. */
export const NEAR = ['lang', 'status', 'check'] as const;
export type NearFacet = (typeof NEAR)[number];

/** What only some searches need. Kinds and years follow from what the start file has. */
export const FAR = ['speaker', 'source', 'topic'] as const;
export type FarFacet = (typeof FAR)[number];

export type CatalogueFile = Record<FarFacet, Column<FacetValue>>;

/** Values, and which of them each row has: the places of the values, from 0, packed. */
export interface Column<Value> {
  values: Value[];
  rows: string;
}

/** One or several whole numbers a row: `3 1,2*4 -` is 3, four times 1 and 2, and none. */
export function pack(rows: readonly (readonly number[])[]): string {
  const runs: { text: string; n: number }[] = [];
  for (const row of rows) {
    const text = row.length === 0 ? '-' : row.join(',');
    const last = runs.at(-1);
    if (last?.text === text) last.n++;
    else runs.push({ text, n: 1 });
  }
  return runs.map(({ text, n }) => (n > 1 ? `${text}*${n}` : text)).join(' ');
}

export function unpack(text: string): (readonly number[])[] {
  return text.split(' ').flatMap((run): (readonly number[])[] => {
    if (!run) return [];
    const [numbers = '', n = '1'] = run.split('*');
    const row = numbers === '-' ? [] : numbers.split(',').map(Number);
    return n === '1' ? [row] : Array<readonly number[]>(Number(n)).fill(row);
  });
}

/** What a record can be filed under, and how it is called. */
export type FacetValue = [id: string, label: string];

/** A record as results show it to readers of one language; quotations add the title of their source. */
export type HeadRow = [id: string, heads: Text[], about: Text[], source?: string];

/** The rest of its words in one language: heads that readers of others do not see, and notes. */
export type NoteRow = [others: Text[], notes: Text[]];
