/**
 * The indexes: every kind of record in one or more orders, cut into groups with
 * headings and into pages. They are how everything is found without a script.
 */
import { all, get, key, type Node } from '../dossier/graph.ts';
import type { Kind, Locale } from '../dossier/schema/fields.ts';
import { speakersOf } from '../dossier/speakers.ts';
import { ui } from '../i18n/index.ts';
import { graph } from './dossier.ts';
import { formatDate } from './format.ts';
import { PAGED, publisherOf, titleOf } from './record.ts';
import { longLists, PER_PAGE } from './related.ts';

export interface Group {
  /** Names the group in the address of its heading. */
  id: string;
  heading?: { text: string; lang?: string; node?: Node };
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

export type ViewName = 'list' | 'speaker' | 'source' | 'topic' | 'date' | 'words' | 'status';

/** Groups in the order of their first member, or by heading where `sorted`. */
function group<N extends Node>(
  nodes: readonly N[],
  headingsOf: (node: N) => { id: string; heading: NonNullable<Group['heading']> }[],
  sorted?: Locale,
): Group[] {
  const groups = new Map<string, Group>();
  for (const node of nodes) {
    for (const { id, heading } of headingsOf(node)) {
      const found = groups.get(id);
      if (found) found.nodes.push(node);
      else groups.set(id, { id, heading, nodes: [node] });
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
const dateOf = (quote: Node<'quotes'>) => sourceOf(quote).data.published?.date ?? '';

const month = (date: string | undefined, locale: Locale) =>
  date
    ? { id: `d-${date.slice(0, 7)}`, heading: { text: formatDate(date.slice(0, 7), locale) } }
    : { id: 'undated', heading: { text: ui(locale).index.noDate } };

const quotes = () => all(graph, 'quotes');
const byDate = <N extends Node>(nodes: readonly N[], date: (node: N) => string) =>
  nodes
    .map((node, i) => ({ node, date: date(node), i }))
    .sort((a, b) => (a.date || '9').localeCompare(b.date || '9') || a.i - b.i)
    .map(({ node }) => node);

/** The first letter a text is filed under: without its accent, in capitals; # for anything else. */
const initial = (text: string) => {
  const letter = /\p{L}|\p{N}/u.exec(text.normalize('NFD'))?.[0]?.toUpperCase() ?? '#';
  return /\p{L}/u.test(letter) ? letter : '#';
};

const VIEWS: { kind: Kind; name: ViewName; groups: View['groups'] }[] = [
  { kind: 'claims', name: 'list', groups: () => [{ id: 'all', nodes: all(graph, 'claims') }] },
  {
    kind: 'claims',
    name: 'status',
    groups: (locale) =>
      group(all(graph, 'claims'), (node) => {
        const { status } = node.data;
        return [
          {
            id: status,
            heading: { text: `${ui(locale).claim.statuses[status]}${ui(locale).colon}${ui(locale).claim.statusMeaning[status]}` },
          },
        ];
      }),
  },
  {
    kind: 'quotes',
    name: 'speaker',
    groups: (locale) => group(quotes(), (node) => speakersOfView(node, locale)),
  },
  { kind: 'quotes', name: 'source', groups: (locale) => group(quotes(), (node) => [under(sourceOf(node), locale)]) },
  {
    kind: 'quotes',
    name: 'topic',
    groups: (locale) => {
      const untold = { id: 'untold', heading: { text: ui(locale).index.noTopic } };
      const groups = group(
        quotes(),
        (node) => {
          const topics = node.data.topics ?? [];
          return topics.length > 0 ? topics.map((id) => under(get(graph, 'topics', id), locale)) : [untold];
        },
        locale,
      );
      return [...groups.filter(({ id }) => id !== untold.id), ...groups.filter(({ id }) => id === untold.id)];
    },
  },
  { kind: 'quotes', name: 'date', groups: (locale) => group(byDate(quotes(), dateOf), (node) => [month(dateOf(node), locale)]) },
  {
    kind: 'quotes',
    name: 'words',
    groups: (locale) => {
      const collator = new Intl.Collator(locale, { ignorePunctuation: true });
      const sorted = quotes()
        .map((node) => ({ node, text: node.data.text }))
        .sort((a, b) => collator.compare(a.text, b.text));
      return group(
        sorted.map(({ node }) => node),
        (node) => {
          const letter = initial(node.data.text);
          return [{ id: `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`, heading: { text: letter } }];
        },
      );
    },
  },
  {
    kind: 'actors',
    name: 'list',
    groups: (locale) =>
      group(all(graph, 'actors'), (node) => {
        const { kind } = node.data;
        return [{ id: kind, heading: { text: ui(locale).actor.kindsMany[kind] } }];
      }).sort((a, b) => ACTOR_KINDS.indexOf(a.id) - ACTOR_KINDS.indexOf(b.id)),
  },
  {
    kind: 'events',
    name: 'list',
    groups: (locale) => group(all(graph, 'events'), (node) => [month(node.data.date, locale)]),
  },
  { kind: 'figures', name: 'list', groups: () => [{ id: 'all', nodes: all(graph, 'figures') }] },
  { kind: 'topics', name: 'list', groups: () => [{ id: 'all', nodes: all(graph, 'topics') }] },
  {
    kind: 'sources',
    name: 'date',
    groups: (locale) =>
      group(
        byDate(all(graph, 'sources'), (node) => node.data.published?.date ?? ''),
        (node) => [month(node.data.published?.date, locale)],
      ),
  },
  {
    kind: 'sources',
    name: 'source',
    groups: (locale) =>
      group(
        all(graph, 'sources'),
        (node) => {
          const { name, actor } = publisherOf(node);
          return [
            actor ? under(actor, locale) : { id: `p-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`, heading: { text: name } },
          ];
        },
        locale,
      ),
  },
];

const ACTOR_KINDS: string[] = ['collective', 'organisation', 'person', 'product', 'platform'];

/** The views of a kind, the first of which stands at the kind’s own address. */
export const viewsOf = (kind: Kind): View[] =>
  VIEWS.filter((view) => view.kind === kind).map(({ name, groups }, i) => ({
    kind,
    name,
    groups,
    path: i === 0 ? kind : `${kind}/by/${name}`,
  }));

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
