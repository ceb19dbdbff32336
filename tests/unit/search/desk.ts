/** The real search on a folder of content, as a page has it, and the texts it was made from. */

import { graphOf } from '../../../src/check/graph.ts';
import { parseProse } from '../../../src/check/prose/pipeline.ts';
import { plainText } from '../../../src/check/prose/text.ts';
import { type Graph, proseName } from '../../../src/dossier/graph.ts';
import { type Loaded, load } from '../../../src/dossier/load/load.ts';
import type { Locale } from '../../../src/dossier/schema/names.ts';
import { searchFiles } from '../../../src/search/index/build.ts';
import { type DocumentInput, type SearchDocument, searchDocuments } from '../../../src/search/index/documents.ts';
import type { Catalogue } from '../../../src/search/query/catalogue.ts';
import { monthNames } from '../../../src/search/query/dates.ts';
import { ADDRESS, type Text } from '../../../src/search/query/facets.ts';
import { type Choice, type Found, find, type Order } from '../../../src/search/query/find.ts';
import { type Fetch, type Library, open } from '../../../src/search/query/library.ts';
import { PROGRAM_PATH, startPath } from '../../../src/search/query/paths.ts';
import { parse, type Query, type QueryLanguage } from '../../../src/search/query/query.ts';
import { formatDates } from '../../../src/site/format.ts';

/** The made-up dossier with these quotations in place of its own; each is in English, by the town hall, unless it says otherwise. */
export const quoting = (quotes: Record<string, Partial<Data>>): Promise<Written> =>
  written('tests/fixtures/second', ({ records }) => {
    const pattern = records.quotes.get('mairie-reponse');
    if (!pattern) throw new Error('There is no quotation to begin from.');
    for (const [id, data] of Object.entries(quotes)) {
      const file = pattern.file.replace('mairie-reponse', id);
      records.quotes.set(id, { ...structuredClone(pattern), id, file, data: { ...pattern.data, ...data } });
    }
  });

type Data = NonNullable<ReturnType<Loaded['records']['quotes']['get']>>['data'];

export interface Written {
  graph: Graph;
  documents: SearchDocument[];
  files: Map<string, Uint8Array>;
}

/** The files that a build of the folder writes. Of how quotations were checked, only that there are several ways. */
export async function written(folder: string, change: (loaded: Loaded) => void = () => {}): Promise<Written> {
  const loaded = load(folder);
  change(loaded);
  const graph = graphOf(loaded);
  const prose = new Map(loaded.prose.map((file) => [proseName(file), plainText(parseProse(file.text))]));
  const input: DocumentInput = {
    graph,
    programPage: (page, locale) => ({ title: `${page} ${locale}`, text: '' }),
    proseText: (node, locale) => prose.get(node.prose[locale] ?? '') ?? '',
    dateLabel: formatDates,
    checkOf: ({ data }) => (data.renders ? 'none' : data.lang === 'en' ? 'full' : 'copy'),
  };
  return { graph, documents: searchDocuments(input), files: await searchFiles(input) };
}

/** Reads from memory; what is fetched is written down. */
export function reader({ files }: Pick<Written, 'files'>, fetched: string[] = []): Fetch {
  return async (path) => {
    fetched.push(path);
    const file = files.get(path.split('?')[0] ?? '');
    if (!file) throw new Error(`There is no file ${path}.`);
    return file;
  };
}

export interface Answer {
  query: Query;
  found: Found;
  /** What was found, as kind/id, the best first: one of each quotation and its renderings. */
  records: string[];
  /** The same with every rendering. */
  all: string[];
  /** What holds most of a question. */
  partial: string[];
}

export interface Desk {
  library: Library;
  catalogue: Catalogue;
  ask(q: string, more?: { choice?: Choice; order?: Order }): Promise<Answer>;
}

export async function desk({ files, documents }: Written, locale: Locale, fetched: string[] = []): Promise<Desk> {
  const fetch = reader({ files }, fetched);
  const library = await open(fetch, fetch(startPath(locale)), fetch(PROGRAM_PATH));
  return {
    library,
    catalogue: await library.catalogue(),
    async ask(q, { choice = {}, order = 'relevance' } = {}) {
      const query = parse(q, library.language);
      const found = await find(library, { text: q, query, choice, order, lang: locale });
      const name = (row: number) => nameOf(documents[row]);
      const withVersions = (rows: readonly number[]) => rows.flatMap((row) => [row, ...(found.versions.get(row) ?? [])]);
      return {
        query,
        found,
        records: found.rows.map(name),
        all: withVersions(found.rows).map(name),
        partial: withVersions(found.partial).map(name),
      };
    },
  };
}

/** What queries are written with where it does not depend on a dossier: fields, English number words and months. */
export const plainLanguage = (fields: ReadonlyMap<string, string> = new Map()): QueryLanguage => ({
  fields,
  numbers: [{ two: 2, three: 3, twenty: 20, hundred: 100, thousand: 1000 }],
  months: [monthNames('en'), monthNames('fr')],
});

export const nameOf = (document: SearchDocument | undefined) => (document ? `${document.kind}/${document.id}` : 'nothing');

/** All texts of a record; its addresses are no texts. */
export const textsOf = ({ heads, about, notes }: SearchDocument): Text[] =>
  [...heads, ...about, ...notes].filter(([, lang]) => lang !== ADDRESS);

/** A made-up row of numbers from 0 to 1, the same at every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
