/**
 * What a search reads, beside Pagefind’s index: the files that the build writes
 * and the browser asks for. A record is called by its row, a whole number from 0:
 * the same in the index and in every file here, and good for one build only.
 */
import type { Kind } from '../../dossier/kinds.ts';
import type { Locale } from '../../dossier/schema/names.ts';
import type { Text } from './facets.ts';
import type { SearchWords } from './words.ts';

export interface Start {
  /** Names the folder of the texts: another content, another name. */
  build: string;
  /** The kinds in the order of their rows, with how many records each has. */
  kinds: [kind: Kind, records: number][];
  /** The parts of the index in the order of their words, each with the word it begins at, or the beginning of it. */
  parts: [from: string, name: string][];
  /** The languages of the dossier, the reader’s first. */
  locales: Locale[];
  /** The first row of each file of texts. */
  shards: { heads: number[]; notes: number[] };
  /** How many places of each record its heads take: what stands further on, speaker and publisher first, is context. */
  heads: number[];
  dates: Column<string>;
  facets: Record<NearFacet, Column<FacetValue>>;
  words: SearchWords;
}

/** What every search needs: to put its results in order, and to say what they are. */
export const NEAR = ['lang', 'status', 'check'] as const;
export type NearFacet = (typeof NEAR)[number];

/** What only some searches need. Kinds and years follow from what the start file has. */
export const FAR = ['speaker', 'source', 'topic'] as const;
export type FarFacet = (typeof FAR)[number];

export type CatalogueFile = Record<FarFacet, Column<FacetValue>>;

/** Values, and which of them each row has: numbers from 1, 0 for none, several in a list. */
export interface Column<Value> {
  values: Value[];
  rows: (number | number[])[];
}

/** What a record can be filed under, and how it is called. */
export type FacetValue = [id: string, label: string];

/** A record as results show it to readers of one language; quotations add the title of their source. */
export type HeadRow = [id: string, heads: Text[], about: Text[], source?: string];

/** The rest of its words in one language: heads that readers of others do not see, and notes. */
export type NoteRow = [others: Text[], notes: Text[]];
