/** Where the files of the search are, under the base path of the site. Every page loads this: it imports nothing. */
import type { Locale } from '../../dossier/schema/names.ts';

/** The version of Pagefind whose WebAssembly src/search/query/engine.ts drives. */
export const PAGEFIND = '1.6.0';

export const FOLDER = 'pagefind/';

/** What a search needs before its first word, in the reader’s language. */
export const startPath = (locale: Locale) => `${FOLDER}start.${locale}.json`;

/** Who, where and about what, in the reader’s language: for choices and fields of queries. */
export const cataloguePath = (build: string, locale: Locale) => `${FOLDER}text/${build}/catalogue.${locale}.json`;

/** Pagefind’s program; the version keeps a cache from mixing two of them. */
export const PROGRAM_PATH = `${FOLDER}wasm.unknown.pagefind?${PAGEFIND}`;

/** A part of Pagefind’s index, by its name in the start file. */
export const partPath = (name: string) => `${FOLDER}index/unknown_${name}.pf_index`;

/** What results show of a run of records, in the reader’s language. */
export const headsPath = (build: string, locale: Locale, shard: number) => `${FOLDER}text/${build}/heads-${shard}.${locale}.json`;

/** The rest of their words, in one language. */
export const notesPath = (build: string, locale: Locale, shard: number) => `${FOLDER}text/${build}/notes-${shard}.${locale}.json`;

/** Every word of the dossier: fetched only where no record has a word that was asked for. */
export const vocabularyPath = (build: string) => `${FOLDER}text/${build}/vocabulary.json`;
