/**
 * The kinds of record: one table of all that differs between them. To add a kind,
 * write its schema, a row here and its page; the compiler then names the words of the
 * interface that are missing. The browser takes only types from here: the schemas
 * bring zod with them.
 */
import type { z } from 'zod';
import { actor } from './schema/actor.ts';
import { claim } from './schema/claim.ts';
import { event } from './schema/event.ts';
import { figure } from './schema/figure.ts';
import { page } from './schema/page.ts';
import { passage } from './schema/passage.ts';
import { quote } from './schema/quote.ts';
import { source } from './schema/source.ts';
import { topic } from './schema/topic.ts';

interface Row<Data> {
  /** The field that a record is called by in lists and links; absent where it is known by its number. */
  title?: keyof Data & string;
  /** The field that says in a sentence what a record is about. */
  lead: keyof Data & string;
  /** Where a record’s page is: at `<kind>/<id>/`, as a part of the page of the article, or at `<id>/`. */
  page: 'own' | 'article' | 'root';
  /** The place among the indexes that the site lists, from 1; only for kinds with pages of their own. */
  contents?: number;
  /** The orders of the index; the first stands at `<kind>/`, the others at `<kind>/by/<order>/`. */
  views: readonly ViewName[];
  /** What readers look for first, from 1: the order of search results that are equally good, and of what refers to a record. */
  relevance: number;
  /** `own` where each record has a card of its own for link previews; else it shares the card of its kind. */
  card: 'own' | 'shared';
  /**
   * Where the references of a record’s page for reference managers are: in `files` under cite/, or `inPage`, in the
   * links that download them. Quotations are by far the most numerous: six files each would be half of all files of a
   * site, and hosts count files. Other kinds rest on many sources, which would make their pages heavy.
   */
  references: 'files' | 'inPage';
  /** Whether the kind has a feed. */
  feed: boolean;
  /** Whether records are described as things in JSON-LD. */
  described: boolean;
  /** The element that refers to a record in prose. */
  element?: string;
  /** What keeps a record from being an orphan: `backlink`: another refers to it; `link`: that, or it refers to another. */
  needs: 'backlink' | 'link' | 'nothing';
}

type AnyRow = Row<Record<string, unknown>>;

export type ViewName =
  | 'list'
  | 'kind'
  | 'status'
  | 'article'
  | 'statements'
  | 'speaker'
  | 'source'
  | 'publisher'
  | 'use'
  | 'topic'
  | 'date'
  | 'words'
  | 'all'
  | 'core';

const kind = <Schema extends z.ZodType, const R extends Row<z.infer<Schema>>>(schema: Schema, row: R) => ({ schema, ...row });

/** By the names of their folders, in the order of the data files. */
export const KIND_TABLE = {
  sources: kind(source, {
    title: 'title',
    lead: 'note',
    page: 'own',
    contents: 7,
    views: ['use', 'date', 'publisher'],
    relevance: 9,
    card: 'shared',
    references: 'files',
    feed: true,
    described: true,
    element: 'Source',
    needs: 'backlink',
  }),
  actors: kind(actor, {
    title: 'name',
    lead: 'summary',
    page: 'own',
    contents: 3,
    views: ['statements', 'kind'],
    relevance: 6,
    card: 'shared',
    references: 'files',
    feed: true,
    described: true,
    element: 'Actor',
    needs: 'backlink',
  }),
  quotes: kind(quote, {
    title: 'text',
    lead: 'context',
    page: 'own',
    contents: 2,
    views: ['speaker', 'source', 'topic', 'date', 'words'],
    relevance: 1,
    card: 'own',
    references: 'inPage',
    feed: true,
    described: true,
    element: 'Quote',
    needs: 'link',
  }),
  claims: kind(claim, {
    title: 'title',
    lead: 'reason',
    page: 'own',
    contents: 1,
    views: ['status', 'article'],
    relevance: 2,
    card: 'own',
    references: 'files',
    feed: true,
    described: true,
    element: 'Claim',
    needs: 'link',
  }),
  events: kind(event, {
    title: 'title',
    lead: 'summary',
    page: 'own',
    contents: 4,
    views: ['all', 'core'],
    relevance: 3,
    card: 'shared',
    references: 'files',
    feed: true,
    described: true,
    element: 'Event',
    needs: 'link',
  }),
  figures: kind(figure, {
    title: 'title',
    lead: 'summary',
    page: 'own',
    contents: 5,
    views: ['list'],
    relevance: 4,
    card: 'shared',
    references: 'files',
    feed: true,
    described: true,
    element: 'Figure',
    needs: 'link',
  }),
  topics: kind(topic, {
    title: 'term',
    lead: 'definition',
    page: 'own',
    contents: 6,
    views: ['list'],
    relevance: 5,
    card: 'shared',
    references: 'files',
    feed: true,
    described: true,
    element: 'Topic',
    needs: 'backlink',
  }),
  passages: kind(passage, {
    lead: 'paraphrase',
    page: 'article',
    views: [],
    relevance: 7,
    card: 'shared',
    references: 'files',
    feed: true,
    described: false,
    needs: 'nothing',
  }),
  pages: kind(page, {
    title: 'title',
    lead: 'summary',
    page: 'root',
    views: [],
    relevance: 8,
    card: 'own',
    references: 'files',
    feed: false,
    described: false,
    needs: 'nothing',
  }),
};

export type Kind = keyof typeof KIND_TABLE;
export type RecordOf = { [K in Kind]: z.infer<(typeof KIND_TABLE)[K]['schema']> };

/** The kinds whose row has this value. */
type Where<Column extends keyof AnyRow, Value> = {
  [K in Kind]: (typeof KIND_TABLE)[K] extends { readonly [C in Column]: Value } ? K : never;
}[Kind];

export type PagedKind = Where<'page', 'own'>;
export type CardKind = Exclude<Where<'card', 'own'>, 'pages'>;
export type DescribedKind = Where<'described', true>;

/** The row of a kind, typed as any row. */
export const rowOf = (kind: Kind): AnyRow & { readonly schema: z.ZodType } => KIND_TABLE[kind];

export const KINDS = Object.keys(KIND_TABLE) as Kind[];
export const isKind = (name: string): name is Kind => Object.hasOwn(KIND_TABLE, name);

export const isPaged = (kind: Kind): kind is PagedKind => rowOf(kind).page === 'own';

/** The kinds whose records have a page each, in the order of the contents. */
export const PAGED = sorted('contents').filter(isPaged);

/** All kinds, in the order in which readers look for them. */
export const BY_RELEVANCE = sorted('relevance');

function sorted(column: 'contents' | 'relevance'): Kind[] {
  return [...KINDS].sort((a, b) => (rowOf(a)[column] ?? 0) - (rowOf(b)[column] ?? 0));
}
