/** Graph → what is searched: one document a record, in all its languages at once. */
import { all, type Graph, get, type Node } from '../../dossier/graph.ts';
import { publisherName } from '../../dossier/inferred.ts';
import { BY_RELEVANCE, type Kind } from '../../dossier/kinds.ts';
import { PROGRAM_PAGES, type ProgramPage, showsProgramText } from '../../dossier/program-pages.ts';
import type { Locale, Words } from '../../dossier/schema/fields.ts';
import { reach, shapes } from '../../dossier/schema/shape.ts';
import { roleOf, speakerIds, speakersOf } from '../../dossier/speakers.ts';
import { leadWords, titleWords } from '../../dossier/titles.ts';
import { ADDRESS, type Check, type Facet, type Text } from '../query/facets.ts';
import { bareAddress } from '../query/fold.ts';

export interface SearchDocument {
  kind: Kind;
  id: string;
  /** What a result shows: the exact words and our translations, or the titles and names. */
  heads: Text[];
  /** Whose words they are and who published them. */
  about: Text[];
  /** Context, notes, prose. */
  notes: Text[];
  /** The ids it is filed under. */
  facets: Record<Exclude<Facet, 'kind' | 'year'>, string[]>;
  /** The title of the source that a quotation is from. */
  source?: string | undefined;
  /** The id of the quotation that this one is a published translation of. */
  renders?: string | undefined;
  /** When it was said or happened, where that is known. */
  dated?: Dated | undefined;
}

/** A date or the days between two, as precise as they are known; `about` where it is inferred. */
export interface Dated {
  date: string;
  until?: string | undefined;
  precision: string;
}

export interface DocumentInput {
  graph: Graph;
  /** The plain words of a record’s prose. */
  proseText: (node: Node, locale: Locale) => string;
  /** The title of a page that the program brings, and the plain words of its text. */
  programPage: (page: ProgramPage, locale: Locale) => { title: string; text: string };
  checkOf: (quote: Node<'quotes'>) => Check;
  /** A date as pages write it. */
  dateLabel: (dated: Dated, locale: Locale) => string;
}

/** In the order of their rows: the kind that readers look for first at the start, by which results are ranked, too. */
export const searchDocuments = (input: DocumentInput): SearchDocument[] =>
  BY_RELEVANCE.flatMap((kind) => [
    ...all(input.graph, kind).map((node) => documentOf(node, input)),
    ...(kind === 'pages' ? PROGRAM_PAGES.filter((id) => !input.graph.nodes.pages.has(id)).map((id) => programDocument(id, input)) : []),
  ]);

type Part = Partial<Omit<SearchDocument, 'facets'>> & { facets?: Partial<SearchDocument['facets']> };
type Reader<K extends Kind> = (node: Node<K>, input: DocumentInput) => Part;

/** How documents of a kind are made; other kinds use `readAny`. */
const READERS: { [K in Kind]?: Reader<K> } = {
  quotes: (node, { graph, checkOf }) => {
    const { text, lang, speaker, source, renders, translations, context, note, sic, topics } = node.data;
    const origin = get(graph, 'sources', source);
    return {
      heads: [[text, lang], ...textsOf(translations, graph)],
      about: [
        ...speakersOf(graph, node).map(({ data }): Text => [data.name, '']),
        ...textsOf(roleOf(speaker), graph),
        [publisherOf(origin, graph), ''],
      ],
      notes: [...textsOf(context, graph), ...textsOf(note, graph), ...(sic ?? []).flatMap((one) => textsOf(one.note, graph))],
      facets: { lang: [lang], speaker: speakerIds(speaker), source: [source], topic: topics ?? [], check: [checkOf(node)] },
      source: origin.data.title,
      renders,
      dated: origin.data.published,
    };
  },
  claims: (node, { graph }) => {
    const { title, reason, evidence, assertedBy, topics, status } = node.data;
    return {
      heads: textsOf(title, graph),
      notes: [...textsOf(reason, graph), ...evidence.flatMap((one) => textsOf(one.note, graph))],
      facets: { speaker: assertedBy, source: evidence.map(({ source }) => source), topic: topics ?? [], status: [status] },
    };
  },
  events: (node, { graph }) => {
    const { title, summary, sources } = node.data;
    return { heads: textsOf(title, graph), notes: textsOf(summary, graph), facets: { source: sources }, dated: node.data };
  },
  figures: (node, { graph }) => {
    const { title, summary, values, topics } = node.data;
    return {
      heads: textsOf(title, graph),
      notes: [...textsOf(summary, graph), ...values.flatMap((one) => [...textsOf(one.words, graph), ...textsOf(one.note, graph)])],
      facets: { source: values.map(({ source }) => source), topic: topics ?? [] },
    };
  },
  topics: (node, { graph }) => ({
    heads: textsOf(node.data.term, graph),
    notes: textsOf(node.data.definition, graph),
    facets: { topic: [node.id] },
  }),
  actors: (node, { graph }) => {
    const { name, aliases, summary, note } = node.data;
    return {
      heads: [name, ...(aliases ?? [])].map((one): Text => [one, '']),
      notes: [...textsOf(summary, graph), ...textsOf(note, graph)],
      facets: { speaker: [node.id] },
    };
  },
  passages: (node, { graph }) => ({ heads: textsOf(node.data.paraphrase, graph), facets: { source: [graph.header.article ?? []].flat() } }),
  sources: (node, { graph }) => {
    const { title, lang, note, authors, published } = node.data;
    const publisher = publisherOf(node, graph);
    return {
      heads: title ? [[title, lang]] : [[publisher, '']],
      about: [...(title ? [publisher] : []), ...authors.map((author) => nameOf(author, graph))].map((name): Text => [name, '']),
      notes: [...textsOf(note, graph), ...addressesOf(node).map((address): Text => [bareAddress(address), ADDRESS])],
      facets: { lang: [lang], source: [node.id] },
      dated: published,
    };
  },
};

/** A record of any other kind: its title, or else its lead, and all its other words. */
function readAny(node: Node, { graph }: DocumentInput): Part {
  const [title, lead] = [titleWords(node), leadWords(node)];
  const heads = typeof title === 'string' ? [[title, ''] as Text] : textsOf(title ?? lead, graph);
  const words = shapes[node.kind].words.flatMap((pattern) => [...reach(node.data, pattern)]);
  const others = words.map(({ value }) => value as Words).filter((value) => value !== (title ?? lead));
  return { heads, notes: others.flatMap((value) => textsOf(value, graph)) };
}

/** A page that is no record of the dossier. */
function programDocument(id: ProgramPage, { graph, programPage }: DocumentInput): SearchDocument {
  const words = (part: 'title' | 'text') => graph.locales.map((locale): Text => [programPage(id, locale)[part], locale]);
  const facets = { lang: [...graph.locales], speaker: [], source: [], topic: [], status: [], check: [] };
  return { kind: 'pages', id, heads: words('title'), about: [], notes: words('text'), facets };
}

function documentOf(node: Node, input: DocumentInput): SearchDocument {
  const {
    heads = [],
    about = [],
    notes = [],
    facets = {},
    source,
    renders,
    dated,
  } = ((READERS[node.kind] as Reader<Kind> | undefined) ?? readAny)(node, input);
  const prose = input.graph.locales.filter((locale) => node.prose[locale]).map((locale): Text => [input.proseText(node, locale), locale]);
  const { kind, id } = node;
  const program =
    kind === 'pages' && showsProgramText(id, node)
      ? input.graph.locales.map((locale): Text => [input.programPage(id, locale).text, locale])
      : [];
  return {
    kind,
    id,
    heads,
    about,
    notes: [...notes, ...program, ...prose],
    facets: {
      lang: facets.lang ?? [...input.graph.locales],
      speaker: unique(facets.speaker),
      source: unique(facets.source),
      topic: unique(facets.topic),
      status: unique(facets.status),
      check: unique(facets.check),
    },
    source,
    renders,
    dated,
  };
}

const textsOf = (words: Words | undefined, graph: Graph): Text[] =>
  graph.locales.flatMap((locale): Text[] => (words?.[locale] ? [[words[locale], locale]] : []));

const unique = (ids: readonly string[] = []) => [...new Set(ids)];

/** Every address that a source is shown with: the publisher’s, copies, the archive’s. */
const addressesOf = ({ data: { url, mirror, archived } }: Node<'sources'>): string[] =>
  unique([url, mirror, archived].flat().filter((address) => address !== undefined));

const nameOf = (named: string | { name: string }, graph: Graph) =>
  typeof named === 'string' ? get(graph, 'actors', named).data.name : named.name;

export const publisherOf = (source: Node<'sources'>, graph: Graph): string => publisherName(graph, source.data);
