/** Graph → every file a search reads: Pagefind’s index and our own beside it. Runs Pagefind’s indexer, a program of its own. */
import { close, createIndex } from 'pagefind';
import { all, type Graph, get } from '../../dossier/graph.ts';
import type { Locale } from '../../dossier/schema/names.ts';
import { say, ui } from '../../i18n/index.ts';
import { CHECK_STATES } from '../query/facets.ts';
import type { FacetValue, FarFacet, NearFacet } from '../query/files.ts';
import { tokens } from '../query/fold.ts';
import { taken } from '../query/pagefind.ts';
import { PROGRAM_PATH } from '../query/paths.ts';
import type { SearchWords } from '../query/words.ts';
import { contents } from './content.ts';
import { type DocumentInput, publisherOf, type SearchDocument, searchDocuments } from './documents.ts';
import { type Speech, write } from './write.ts';

/**
 * How much of the index is one part, in Pagefind’s measure (places and records).
 * Its own is 20,000, some 28 kB: too much to fetch for a word. What it calls
 * unstable is only this name; without it the parts are larger and all else works.
 */
const PART = { setting: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', small: 600, large: 2_000, largeFrom: 2_000 };

/** The files by their paths under the base path of the site; the same records give the same bytes. */
export async function searchFiles(input: DocumentInput): Promise<Map<string, Uint8Array>> {
  const documents = searchDocuments(input);
  const indexed = contents(documents);
  const { program, parts, files } = await runPagefind(
    documents,
    indexed.map(({ content }) => content),
  );
  const speech = Object.fromEntries(input.graph.locales.map((locale) => [locale, speechOf(locale, input)])) as Record<Locale, Speech>;
  const own = write({ documents, contents: indexed, parts, speech });
  return new Map([
    [PROGRAM_PATH.split('?')[0] ?? '', program],
    ...files,
    ...[...own].map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)]),
  ]);
}

async function runPagefind(documents: readonly SearchDocument[], contents: readonly string[]) {
  const before = process.env[PART.setting];
  process.env[PART.setting] = String(documents.length < PART.largeFrom ? PART.small : PART.large);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (!index) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`);
    for (const [row, { kind, id }] of documents.entries()) {
      const added = await index.addCustomRecord({ url: `${kind}/${id}`, content: contents[row] ?? '', language: 'unknown' });
      if (added.errors.length > 0) throw new Error(`${kind}/${id} could not be indexed: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return await taken(files, documents.length);
  } finally {
    if (before === undefined) delete process.env[PART.setting];
    else process.env[PART.setting] = before;
    await close();
  }
}

function speechOf(locale: Locale, { graph, dateLabel }: DocumentInput): Speech {
  const t = ui(locale);
  const words: SearchWords = {
    ...t.search.live,
    start: t.search.start(graph.locales.map(t.languageName)),
    ours: t.quote.ours,
    rendering: t.quote.rendering('{publisher}'),
    original: t.quote.original,
    locale: t.locale,
    label: t.search.label,
    placeholder: t.search.placeholder,
    // Fields are named in every language of the dossier: a search can be taken from one language to another.
    fields: Object.assign({}, ...graph.locales.map((one) => ui(one).search.live.fields)),
    kind: t.kind,
    kinds: t.kinds,
  };
  // A publisher’s name is enough where it published one of the sources.
  const published = Map.groupBy(all(graph, 'sources'), (source) => publisherOf(source, graph));
  const sourceLabel = (id: string) => {
    const source = get(graph, 'sources', id);
    const publisher = publisherOf(source, graph);
    return published.get(publisher)?.length === 1
      ? publisher
      : `${publisher}${t.colon}${source.data.title ?? source.data.published?.date ?? id}`;
  };
  const labels: Record<NearFacet | FarFacet, (id: string) => FacetValue> = {
    lang: (id) => [id, t.languageName(id)],
    speaker: (id) => [id, get(graph, 'actors', id).data.name],
    source: (id) => [id, sourceLabel(id)],
    topic: (id) => [id, say(get(graph, 'topics', id).data.term, locale)],
    status: (id) => [id, t.claim.statuses[id as keyof typeof t.claim.statuses]],
    check: (id) => [id, t.quote.checks[CHECK_STATES[id as keyof typeof CHECK_STATES]]],
  };
  return {
    words,
    numbers: t.search.numbers,
    small: t.search.small.split(/\s+/),
    examples: examplesOf(graph, locale),
    dateLabel: (dated) => dateLabel(dated, locale),
    label: (facet, id) => labels[facet](id),
  };
}

/** Queries that find something in this dossier: words of a claim’s topic, a phrase of a quotation, a speaker, a date. */
function examplesOf(graph: Graph, locale: Locale): string[] {
  const t = ui(locale).search;
  const quotes = all(graph, 'quotes').filter(({ data }) => data.lang === locale);
  const [quote] = quotes.length > 0 ? quotes : all(graph, 'quotes');
  const [topic] = all(graph, 'topics');
  const speakers = Map.groupBy(all(graph, 'quotes'), ({ data: { speaker } }) => (typeof speaker === 'string' ? speaker : ''));
  const [speaker] = [...speakers].filter(([id]) => id !== '').sort((a, b) => b[1].length - a[1].length);
  const words = tokens(quote?.data.text ?? '');
  const [from, to] = [words[0], words[Math.min(2, words.length - 1)]];
  return [
    topic && say(topic.data.term, locale),
    quote && from && to && `"${quote.data.text.slice(from.start, to.end)}"`,
    speaker && `${t.speakerField}:${speaker[0]}`,
  ].filter((one) => one !== undefined);
}
