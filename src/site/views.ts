/**
 * The indexes: every kind of record in one or more orders, cut into groups with
 * headings and into pages. They are how everything is found without a script.
 */
import { all, get, key, type Node } from '../dossier/graph.ts';
import { isPaged, KIND_TABLE, type Kind, PAGED, type PagedKind, type ViewName } from '../dossier/kinds.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import { speakersOf } from '../dossier/speakers.ts';
import { ui } from '../i18n/index.ts';
import { graph } from './dossier.ts';
import { formatDate } from './format.ts';
import { publisherOf, titleOf } from './record.ts';
import { longLists, PER_PAGE } from './related.ts';
import { saidBy, usesOf } from './weight.ts';

export interface Group {
  /** The fragment that leads to its heading. */
  id: string;
  heading?: { text: string; lang?: string; node?: Node };
  /** What the heading means, in a sentence. */
  note?: string;
  nodes: Node[];
}

export interface View {
  /** The path under the language’s root: `quotes`, `quotes/by/source`. */
  path: string;
  kind: Kind;
  /** What the view is called among the others of its kind; absent for lists that belong to a record. */
  name?: ViewName;
  /** The record whose list it is. */
  of?: Node;
  groups: (locale: Locale) => Group[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Groups in the order of their first member, or by heading where `sorted`. */
function group<N extends Node>(
  nodes: readonly N[],
  headingsOf: (node: N) => (Omit<Group, 'nodes'> & { heading: NonNullable<Group['heading']> })[],
  sorted?: Locale,
): Group[] {
  const groups = new Map<string, Group>();
  for (const node of nodes) {
    for (const heading of headingsOf(node)) {
      const found = groups.get(heading.id);
      if (found) found.nodes.push(node);
      else groups.set(heading.id, { ...heading, nodes: [node] });
    }
  }
  const list = [...groups.values()];
  const collator = sorted && new Intl.Collator(sorted);
  return collator ? list.sort((a, b) => collator.compare(a.heading?.text ?? '', b.heading?.text ?? '')) : list;
}

const under = (node: Node, locale: Locale) => {
  const { text, lang } = titleOf(node, locale);
  return { id: `in-${node.id}`, heading: { text, lang, node } };
};

/** A quotation stands under each of its speakers; those without a name are together. */
const speakersOfView = (quote: Node<'quotes'>, locale: Locale) => {
  const speakers = speakersOf(graph, quote);
  return speakers.length > 0
    ? speakers.map((actor) => under(actor, locale))
    : [{ id: 'unnamed', heading: { text: ui(locale).index.unnamedSpeaker } }];
};

const sourceOf = (quote: Node<'quotes'>) => get(graph, 'sources', quote.data.source);

/** The date a record is filed under; '' where there is none. */
function dateOf(node: Node): string {
  if (node.kind === 'events') return node.data.date;
  const source = node.kind === 'quotes' ? sourceOf(node) : node;
  return source.kind === 'sources' ? (source.data.published?.date ?? '') : '';
}

const month = (date: string | undefined, locale: Locale) =>
  date
    ? { id: `d-${date.slice(0, 7)}`, heading: { text: capital(formatDate(date.slice(0, 7), locale)) } }
    : { id: 'undated', heading: { text: ui(locale).index.noDate } };

const byDate = (nodes: readonly Node[]) =>
  nodes
    .map((node, i) => ({ node, date: dateOf(node), i }))
    .sort((a, b) => (a.date || '9').localeCompare(b.date || '9') || a.i - b.i)
    .map(({ node }) => node);

/** The first letter a text is filed under: without its accent, in capitals; # for anything else. */
const initial = (text: string) => {
  const letter = /\p{L}|\p{N}/u.exec(text.normalize('NFD'))?.[0]?.toUpperCase() ?? '#';
  return /\p{L}/u.test(letter) ? letter : '#';
};

/** Of the records of a kind, in their own order, the groups of each view. */
const VIEWS: Record<ViewName, (nodes: readonly Node[], locale: Locale) => Group[]> = {
  list: (nodes) => [{ id: 'all', nodes: [...nodes] }],
  article: (nodes) => [{ id: 'all', nodes: [...nodes] }],
  kind: (nodes, locale) =>
    group(mostHeardFirst(nodes), ({ data: { kind } }) => [{ id: kind, heading: { text: ui(locale).actor.kindsMany[kind] } }]).sort(
      (a, b) => ACTOR_KINDS.indexOf(a.id) - ACTOR_KINDS.indexOf(b.id),
    ),
  statements: (nodes, locale) => {
    const { speaking, named } = ui(locale).index;
    return group(mostHeardFirst(nodes), (node) => [
      saidBy(node).total > 0 ? { id: 'speaking', heading: { text: speaking } } : { id: 'named', heading: { text: named } },
    ]);
  },
  status: (nodes, locale) => {
    const claims = only(nodes, 'claims').sort((a, b) => b.data.evidence.length - a.data.evidence.length);
    const { statuses, statusMeaning } = ui(locale).claim;
    return group(claims, ({ data: { status } }) => [
      { id: status, heading: { text: capital(statuses[status]) }, note: statusMeaning[status] },
    ]).sort((a, b) => STATUSES.indexOf(a.id) - STATUSES.indexOf(b.id));
  },
  speaker: (nodes, locale) => largestFirst(group(only(nodes, 'quotes'), (node) => speakersOfView(node, locale))),
  source: (nodes, locale) => group(only(nodes, 'quotes'), (node) => [under(sourceOf(node), locale)]),
  publisher: (nodes, locale) =>
    group(
      only(nodes, 'sources'),
      (node) => {
        const { name, actor } = publisherOf(node);
        return [actor ? under(actor, locale) : { id: `p-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`, heading: { text: name } }];
      },
      locale,
    ),
  use: (nodes) => [{ id: 'all', nodes: only(nodes, 'sources').sort((a, b) => usesOf(b) - usesOf(a)) }],
  topic: (nodes, locale) => {
    const none = { id: 'untold', heading: { text: ui(locale).index.noTopic } };
    const groups = group(
      nodes,
      ({ data }) => {
        const topics = ('topics' in data && data.topics) || [];
        return topics.length > 0 ? topics.map((id) => under(get(graph, 'topics', id), locale)) : [none];
      },
      locale,
    );
    return [...groups.filter(({ id }) => id !== none.id), ...groups.filter(({ id }) => id === none.id)];
  },
  date: (nodes, locale) => group(byDate(nodes), (node) => [month(dateOf(node), locale)]),
  all: (nodes, locale) => group(nodes, (node) => [month(dateOf(node), locale)]),
  core: (nodes, locale) =>
    group(
      only(nodes, 'events').filter(({ data }) => !data.context),
      (node) => [month(dateOf(node), locale)],
    ),
  words: (nodes, locale) => {
    const collator = new Intl.Collator(locale, { ignorePunctuation: true });
    const sorted = only(nodes, 'quotes').sort((a, b) => collator.compare(a.data.text, b.data.text));
    return group(sorted, ({ data: { text } }) => {
      const letter = initial(text);
      return [{ id: `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`, heading: { text: letter } }];
    });
  },
};

const only = <K extends Kind>(nodes: readonly Node[], kind: K) => nodes.filter((node) => node.kind === kind) as Node<K>[];

/** Those who say most first. */
const mostHeardFirst = (nodes: readonly Node[]) =>
  only(nodes, 'actors').sort((a, b) => saidBy(b).total - saidBy(a).total || usesOf(b) - usesOf(a));

const largestFirst = (groups: Group[]) => groups.sort((a, b) => b.nodes.length - a.nodes.length);

/** Unsettled statuses first. */
const STATUSES: string[] = ['disputed', 'nuanced', 'unverified', 'attributed', 'corroborated'];

const ACTOR_KINDS: string[] = ['collective', 'organisation', 'person', 'product', 'platform'];

/** The views that not every dossier has something to show in. */
const HAS: Partial<Record<ViewName, () => boolean>> = {
  article: () => graph.header.article !== undefined,
  core: () => new Set(all(graph, 'events').map(({ data }) => data.context)).size > 1,
};

/** The views of a kind, the first of which stands at the kind’s own address. */
export const viewsOf = (kind: PagedKind): View[] =>
  KIND_TABLE[kind].views
    .filter((name) => HAS[name]?.() ?? true)
    .map((name, i) => ({
      kind,
      name,
      groups: (locale) => VIEWS[name](all(graph, kind), locale),
      path: i === 0 ? kind : `${kind}/by/${name}`,
    }));

/** All views of the kind, this one included; none where it is a list that belongs to a record. */
export const viewsBeside = ({ kind, of }: View): View[] => (of || !isPaged(kind) ? [] : viewsOf(kind));

/** Every view of every kind, and the lists too long for their record’s page. */
export const views = (): View[] => [
  ...PAGED.flatMap(viewsOf),
  ...longLists().map(
    ({ node, kind, nodes }): View => ({ path: `${key(node)}/${kind}`, kind, of: node, groups: () => [{ id: 'all', nodes }] }),
  ),
];

/** Cuts groups into pages of `size` entries; a group that is cut repeats its heading. */
export function paginate(groups: readonly Group[], size = PER_PAGE): Group[][] {
  const pages: Group[][] = [[]];
  let room = size;
  for (const { nodes, ...rest } of groups) {
    for (let from = 0; from < nodes.length; ) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const part = nodes.slice(from, from + room);
      pages.at(-1)?.push({ ...rest, nodes: part });
      from += part.length;
      room -= part.length;
    }
  }
  return pages;
}
