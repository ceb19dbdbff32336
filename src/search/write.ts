/** Documents → the files that a search reads beside Pagefind’s index. */
import { createHash } from 'node:crypto';
import type { Kind, Locale } from '../dossier/schema/names.ts';
import type { Content } from './content.ts';
import type { SearchDocument } from './documents.ts';
import { FACETS, type Facet } from './facets.ts';
import type { Column, FacetValue, HeadRow, NoteRow, Start } from './files.ts';
import { startPath, textPath } from './paths.ts';
import type { SearchWords } from './words.ts';

export interface Speech {
  words: SearchWords;
  /** What a value of a facet is called. */
  label(facet: Facet, id: string): FacetValue;
}

interface Input {
  documents: readonly SearchDocument[];
  contents: readonly Content[];
  parts: Start['parts'];
  speech: Partial<Record<Locale, Speech>>;
}

/** Sizes of the files of texts, in characters: a result brings one of them along. */
const SHARD = { heads: 4_000, notes: 3_000 };

/** Up to here all quotations are one file, which can then be fetched before it is known which of them are found. */
const SMALL = 24_000;

/** The files, by their paths under the base path of the site. */
export function write({ documents, contents, parts, speech }: Input): Map<string, string> {
  const files = new Map<string, string>();
  const headRows = documents.map(({ id, heads, about, source }): HeadRow => (source ? [id, heads, about, source] : [id, heads, about]));
  const noteRows = documents.map(({ notes }): NoteRow => notes);
  const build = createHash('sha256')
    .update(JSON.stringify([headRows, noteRows]))
    .digest('hex')
    .slice(0, 10);

  const kinds = [...Map.groupBy(documents, ({ kind }) => kind)].map(([kind, some]): [Kind, number] => [kind, some.length]);
  const quotes = kinds[0]?.[0] === 'quotes' ? kinds[0][1] : 0;
  const isSmall = JSON.stringify(headRows.slice(0, quotes)).length <= SMALL;
  const shards = {
    heads: isSmall && quotes > 0 ? [0, ...cut(headRows, SHARD.heads, quotes)] : cut(headRows, SHARD.heads),
    notes: cut(noteRows, SHARD.notes),
  };
  for (const [what, rows] of Object.entries({ heads: headRows, notes: noteRows }) as ['heads' | 'notes', unknown[]][]) {
    for (const [i, first] of shards[what].entries()) {
      files.set(textPath(build, what, i), JSON.stringify(rows.slice(first, shards[what][i + 1])));
    }
  }

  const facets = Object.fromEntries(FACETS.map((facet) => [facet, column(documents, (one) => one.facets[facet])])) as Record<
    Facet,
    Column<string>
  >;
  const common: Omit<Start, 'facets' | 'words'> = {
    build,
    kinds,
    parts,
    shards,
    heads: contents.map(({ heads }) => heads),
    dates: column(documents, ({ date }) => (date ? [date] : [])),
  };
  for (const [locale, { words, label }] of Object.entries(speech) as [Locale, Speech][]) {
    const labelled = FACETS.map((facet) => [
      facet,
      { values: facets[facet].values.map((id) => label(facet, id)), rows: facets[facet].rows },
    ]);
    const start: Start = { ...common, facets: Object.fromEntries(labelled) as Start['facets'], words };
    files.set(startPath(locale), JSON.stringify(start));
  }
  return files;
}

/** The first row of each file, so that each holds about `size` characters. */
function cut(rows: readonly unknown[], size: number, from = 0): number[] {
  const firsts: number[] = [];
  let room = 0;
  for (let row = from; row < rows.length; row++) {
    if (room <= 0) {
      firsts.push(row);
      room = size;
    }
    room -= JSON.stringify(rows[row]).length;
  }
  return firsts;
}

function column(documents: readonly SearchDocument[], valuesOf: (document: SearchDocument) => readonly string[]): Column<string> {
  const places = new Map<string, number>();
  const rows = documents.map((document) => {
    const found = valuesOf(document).map((value) => {
      if (!places.has(value)) places.set(value, places.size + 1);
      return places.get(value) ?? 0;
    });
    return found.length > 1 ? found : (found[0] ?? 0);
  });
  return { values: [...places.keys()], rows };
}
