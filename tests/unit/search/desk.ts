/** The real search on a folder of content, as a page has it, and the texts it was made from. */

import { graphOf } from '../../../src/check/graph.ts';
import { parseProse } from '../../../src/check/prose/pipeline.ts';
import { plainText } from '../../../src/check/prose/text.ts';
import { type Graph, proseName } from '../../../src/dossier/graph.ts';
import { type Loaded, load } from '../../../src/dossier/load/load.ts';
import type { Locale } from '../../../src/dossier/schema/names.ts';
import { searchFiles } from '../../../src/search/index/build.ts';
import { type DocumentInput, type SearchDocument, searchDocuments } from '../../../src/search/index/documents.ts';
import { type Catalogue, catalogue } from '../../../src/search/query/catalogue.ts';
import { FACETS, type Text } from '../../../src/search/query/facets.ts';
import type { CatalogueFile, Start } from '../../../src/search/query/files.ts';
import { type Choice, type Found, find, type Order } from '../../../src/search/query/find.ts';
import { type Fetch, type Library, open } from '../../../src/search/query/library.ts';
import { cataloguePath, PROGRAM_PATH, startPath } from '../../../src/search/query/paths.ts';
import { parse, type Query } from '../../../src/search/query/query.ts';

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
    proseText: (node, locale) => prose.get(node.prose[locale] ?? '') ?? '',
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
  /** What was found, as kind/id, the best first. */
  records: string[];
}

export interface Desk {
  library: Library;
  names: Map<string, string>;
  catalogue: Catalogue;
  ask(q: string, more?: { choice?: Choice; order?: Order }): Promise<Answer>;
}

export async function desk({ files, documents }: Written, locale: Locale): Promise<Desk> {
  const fetch = reader({ files });
  const library = await open(fetch, fetch(startPath(locale)), fetch(PROGRAM_PATH));
  const names = fieldNames(library.start);
  const json = <T>(path: string) => JSON.parse(new TextDecoder().decode(files.get(path))) as T;
  return {
    library,
    names,
    catalogue: catalogue(library.start, json<CatalogueFile>(cataloguePath(library.start.build, locale))),
    async ask(q, { choice = {}, order = 'relevance' } = {}) {
      const query = parse(q, names);
      const found = await find(library, { query, choice, order, lang: locale });
      return { query, found, records: found.rows.map((row) => nameOf(documents[row])) };
    },
  };
}

/** What fields may be called in the reader’s language, with their names in English. */
const fieldNames = ({ words }: Start) =>
  new Map([...FACETS.map((name): [string, string] => [name, name]), ...Object.entries(words.fields)]);

export const nameOf = (document: SearchDocument | undefined) => (document ? `${document.kind}/${document.id}` : 'nothing');

/** All texts of a record. */
export const textsOf = ({ heads, about, notes }: SearchDocument): Text[] => [...heads, ...about, ...notes];

/** A made-up row of numbers from 0 to 1, the same at every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
