/** Documents → the files that a search reads beside Pagefind’s index. */
import { createHash } from 'node:crypto';
import type { Kind } from '../../dossier/kinds.ts';
import type { Locale } from '../../dossier/schema/names.ts';
import type { Text } from '../query/facets.ts';
import {
  type Column,
  FAR,
  type FacetValue,
  type FarFacet,
  type HeadRow,
  NEAR,
  type NearFacet,
  type NoteRow,
  pack,
  type RecordDate,
  type Start,
} from '../query/files.ts';
import type { NumberWords } from '../query/numbers.ts';
import { cataloguePath, headsPath, notesPath, startPath, vocabularyPath } from '../query/paths.ts';
import type { SearchWords } from '../query/words.ts';
import type { Content } from './content.ts';
import type { Dated, SearchDocument } from './documents.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface Speech {
  words: SearchWords;
  /** Number words, and words that say little of what a question is about. */
  numbers: NumberWords;
  small: readonly string[];
  examples: string[];
  dateLabel(dated: Dated): string;
  /** What a value of a facet is called. */
  label(facet: NearFacet | FarFacet, id: string): FacetValue;
}

interface Input {
  documents: readonly SearchDocument[];
  contents: readonly Content[];
  parts: Start['parts'];
  speech: Partial<Record<Locale, Speech>>;
}

/** Sizes of the files of texts, in characters: a result brings one of them along. */
const SHARD = { heads: 2_500, notes: 1_500 };

/** Up to here all quotations are one file, which can then be fetched before it is known which of them are found. */
const SMALL = 20_000;

/** The files, by their paths under the base path of the site. */
export function write({ documents, contents, parts, speech }: Input): Map<string, string> {
  const locales = Object.keys(speech) as Locale[];
  const heads = new Map(locales.map((locale) => [locale, documents.map((one) => headRow(one, locale))]));
  const notes = new Map(locales.map((locale, i) => [locale, documents.map((one) => noteRow(one, locale, locales, i === 0))]));
  const build = createHash('sha256')
    .update(JSON.stringify([[...heads], [...notes]]))
    .digest('hex')
    .slice(0, 10);

  const kinds = [...Map.groupBy(documents, ({ kind }) => kind)].map(([kind, some]): [Kind, number] => [kind, some.length]);
  const quotes = kinds[0]?.[0] === 'quotes' ? kinds[0][1] : 0;
  // The same rows in each language, so that one list of them serves all.
  const headRows = heads.get(locales[0] ?? 'en') ?? [];
  const isSmall = quotes > 0 && JSON.stringify(headRows.slice(0, quotes)).length <= SMALL;
  const firsts = {
    heads: isSmall ? [0, ...cut(headRows, SHARD.heads, quotes)] : cut(headRows, SHARD.heads),
    notes: cut(notes.get(locales[0] ?? 'en') ?? [], SHARD.notes),
  };
  const counts = (of: readonly number[]) => pack(of.map((first, i) => [(of[i + 1] ?? documents.length) - first]));

  const files = new Map<string, string>();
  const writeShards = (firsts: readonly number[], rows: readonly unknown[], path: (i: number) => string) => {
    for (const [i, first] of firsts.entries()) files.set(path(i), JSON.stringify(rows.slice(first, firsts[i + 1])));
  };
  const lengths = column(
    contents.map((one) => [one.lengths]),
    (lengths) => lengths.join(' '),
  );
  const rowOf = new Map(documents.flatMap(({ kind, id }, row) => (kind === 'quotes' ? [[id, row] as const] : [])));
  const original = ({ renders }: SearchDocument): number | undefined => {
    const row = renders === undefined ? undefined : rowOf.get(renders);
    return row === undefined ? undefined : (original(documents[row] as SearchDocument) ?? row);
  };
  const renderings = documents.flatMap((document, row): [number, number][] => {
    const first = original(document);
    return first === undefined ? [] : [[row, first]];
  });
  files.set(vocabularyPath(build), JSON.stringify(vocabularyOf(documents)));
  for (const locale of locales) {
    writeShards(firsts.heads, heads.get(locale) ?? [], (i) => headsPath(build, locale, i));
    writeShards(firsts.notes, notes.get(locale) ?? [], (i) => notesPath(build, locale, i));
    const own = speech[locale];
    if (!own) continue;
    const labelled = <F extends NearFacet | FarFacet>(facets: readonly F[]) =>
      Object.fromEntries(
        facets.map((facet) => {
          const { values, rows } = column(documents.map((one) => one.facets[facet]));
          return [facet, { values: values.map((id) => own.label(facet, id)), rows }];
        }),
      ) as Record<F, Column<FacetValue>>;
    const start: Start = {
      build,
      locales: [locale, ...locales.filter((other) => other !== locale)],
      kinds,
      parts,
      shards: { heads: counts(firsts.heads), notes: counts(firsts.notes) },
      lengths,
      dates: column(
        documents.map(({ dated }): RecordDate[] => (dated ? [[dated.date, dated.until ?? '', own.dateLabel(dated)]] : [])),
        (date) => date.join(' '),
      ),
      renderings,
      facets: labelled(NEAR),
      numbers: locales.map((one) => speech[one]?.numbers ?? {}),
      small: [...new Set(locales.flatMap((one) => speech[one]?.small ?? []))],
      examples: own.examples,
      words: own.words,
    };
    files.set(cataloguePath(build, locale), JSON.stringify(labelled(FAR)));
    files.set(startPath(locale), JSON.stringify(start));
  }
  return files;
}

function headRow(document: SearchDocument, locale: Locale): HeadRow {
  const { id, source } = document;
  const heads = [...shownTo(locale, document)];
  const about = document.about.filter(([, lang]) => lang === '' || lang === locale);
  return source ? [id, heads, about, source] : [id, heads, about];
}

/** @param isFirst also takes what is in none of the dossier’s languages */
function noteRow(document: SearchDocument, locale: Locale, locales: readonly Locale[], isFirst: boolean): NoteRow {
  const isSeen = (text: Text) => locales.every((one) => shownTo(one, document).includes(text));
  const belongs = ([, lang]: Text) => lang === locale || (isFirst && !locales.some((one) => one === lang));
  const others = [...document.heads.filter((text) => !isSeen(text)), ...document.about.filter(([, lang]) => lang !== '')];
  return [others.filter(belongs), document.notes.filter(belongs)];
}

/** The exact words, names and titles as they were printed; our own words only in the reader’s language. */
function shownTo(locale: Locale, { kind, heads }: SearchDocument): readonly Text[] {
  const [first] = heads;
  const shown = heads.filter((text) => (kind === 'quotes' && text === first) || kind === 'sources' || text[1] === '' || text[1] === locale);
  return shown.length > 0 ? shown : heads.slice(0, 1);
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

/** The values there are, and which of them each row has. */
function column<Value>(rows: readonly (readonly Value[])[], nameOf: (value: Value) => string = String): Column<Value> {
  const values: Value[] = [];
  const places = new Map<string, number>();
  const packed = pack(
    rows.map((row) =>
      row.map((value) => {
        const name = nameOf(value);
        const known = places.get(name);
        if (known !== undefined) return known;
        places.set(name, values.length);
        return values.push(value) - 1;
      }),
    ),
  );
  return { values, rows: packed };
}
