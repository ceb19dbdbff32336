/**
 * Graph → JSON-LD in the words of schema.org. Every record has one `@id` whatever
 * the page or language: its page in the first language, with `#this`. A page
 * describes its own record, refers to others by `@id` and gives their names; all
 * pages together make one graph. Statuses of claims are not exported as reviews:
 * a dossier gives no verdicts.
 */
import type {
  BreadcrumbList,
  Claim,
  CreativeWork,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  Event,
  Graph as JsonLd,
  Organization,
  Person,
  Product,
  PropertyValue,
  Quotation,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import { all, get, type Node, referring } from '../../dossier/graph.ts';
import { type DescribedKind, KINDS, type Kind, rowOf } from '../../dossier/kinds.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { roleOf, speakersOf } from '../../dossier/speakers.ts';
import { say } from '../../i18n/index.ts';
import { soundDate } from '../cite/date.ts';
import { addressOf } from '../cite/item.ts';
import { authorName, nameText } from '../cite/name.ts';
import { dateOf, licenceAddress, mainLocale, newestDate, type Site } from '../site.ts';

const idOf = (site: Site, node: Node) => `${site.record(node, mainLocale(site.graph))}#this`;
const siteId = (site: Site) => `${site.home(mainLocale(site.graph))}#site`;
const termsId = (site: Site) => `${site.index('topics', mainLocale(site.graph))}#terms`;
const datasetId = (site: Site) => `${site.file('data/datapackage.json')}#dataset`;

const ref = (site: Site, node: Node) => ({ '@id': idOf(site, node) });
const refs = (site: Site, nodes: readonly Node[]) => (nodes.length > 0 ? nodes.map((node) => ref(site, node)) : undefined);

/** The one form of a type that is an object of exactly that `@type`. */
type Exactly<T> = Extract<T, { '@type': string }>;
type Unsure<T> = { [Key in keyof T]: T[Key] | undefined };

/** Drops what is not known: an absent property says nothing, a null one would. */
function known<T>(properties: Unsure<Exactly<T>>): Exactly<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Exactly<T>;
}

const nodesOf = <K extends Kind>(site: Site, kind: K, ids: readonly string[] = []) => ids.map((id) => get(site.graph, kind, id));

function quotation(site: Site, node: Node<'quotes'>): Quotation {
  const { graph } = site;
  const { text, lang, speaker, source, renders, translations = {}, topics } = node.data;
  const ours = graph.locales.flatMap((locale): Quotation[] =>
    translations[locale]
      ? [{ '@type': 'Quotation', inLanguage: locale, text: translations[locale], translator: { '@id': siteId(site) } }]
      : [],
  );
  const role = roleOf(speaker);
  const unnamed = role && known<Person>({ '@type': 'Person', description: say(role, mainLocale(graph)) });
  const speakers = speakersOf(graph, node).map((actor) => ref(site, actor));
  const translated = [...referring(node, 'quotes', 'renders').map((one) => ref(site, one)), ...ours];
  return known<Quotation>({
    '@type': 'Quotation',
    '@id': idOf(site, node),
    text,
    inLanguage: lang,
    spokenByCharacter: speakers.length > 1 ? speakers : (speakers[0] ?? unnamed),
    isPartOf: ref(site, get(graph, 'sources', source)),
    translationOfWork: renders === undefined ? undefined : ref(site, get(graph, 'quotes', renders)),
    workTranslation: translated.length > 0 ? translated : undefined,
    about: refs(site, nodesOf(site, 'topics', topics)),
  });
}

const claim = (site: Site, node: Node<'claims'>, locale: Locale): Claim =>
  known<Claim>({
    '@type': 'Claim',
    '@id': idOf(site, node),
    name: say(node.data.title, locale),
    author: refs(site, nodesOf(site, 'actors', node.data.assertedBy)),
    appearance: refs(site, nodesOf(site, 'quotes', node.data.quotes)),
    citation: refs(site, [
      ...new Set(
        nodesOf(
          site,
          'sources',
          node.data.evidence.map(({ source }) => source),
        ),
      ),
    ]),
    about: refs(site, nodesOf(site, 'topics', node.data.topics)),
  });

function actor(site: Site, node: Node<'actors'>, locale: Locale): Person | Organization | Product {
  const { name, kind, aliases, summary, partOf, links = [], sources } = node.data;
  const organisation = partOf === undefined ? undefined : get(site.graph, 'actors', partOf);
  const shared = {
    '@id': idOf(site, node),
    name,
    alternateName: aliases,
    description: say(summary, locale),
    sameAs: links.length > 0 ? links.map((link) => (typeof link === 'string' ? link : link.url)) : undefined,
    subjectOf: refs(site, nodesOf(site, 'sources', sources)),
  };
  const whole = organisation && ref(site, organisation);
  if (kind === 'person') return known<Person>({ '@type': 'Person', ...shared, affiliation: whole });
  if (kind === 'product') {
    const maker = organisation && organisation.data.kind !== 'product' ? { manufacturer: whole } : { isRelatedTo: whole };
    return known<Product>({ '@type': 'Product', ...shared, ...maker });
  }
  return known<Organization>({ '@type': 'Organization', ...shared, memberOf: whole });
}

const SOURCE_TYPES = {
  article: 'NewsArticle',
  post: 'BlogPosting',
  page: 'WebPage',
  letter: 'CreativeWork',
  statement: 'CreativeWork',
  document: 'DigitalDocument',
  video: 'VideoObject',
  audio: 'AudioObject',
  interview: 'CreativeWork',
  decision: 'CreativeWork',
  dataset: 'Dataset',
  book: 'Book',
  report: 'Report',
} as const;

function source(site: Site, node: Node<'sources'>): CreativeWork {
  const { graph } = site;
  const { title, kind, publisher, authors, lang, mirror, archived, published, relays } = node.data;
  const type = SOURCE_TYPES[kind];
  const url = addressOf(node.data);
  const copies = [mirror ?? []].flat().filter((copy) => copy !== url);
  return known<CreativeWork>({
    '@type': type,
    '@id': idOf(site, node),
    name: title,
    headline: type === 'NewsArticle' || type === 'BlogPosting' ? title : undefined,
    genre: type === 'CreativeWork' ? kind : undefined,
    inLanguage: lang,
    url,
    sameAs: copies.length > 0 ? copies : undefined,
    archivedAt: archived,
    datePublished: published && soundDate(published),
    author:
      authors.length > 0
        ? authors.map((author) => {
            if (typeof author === 'string') return ref(site, get(graph, 'actors', author));
            const name = authorName(graph, author);
            return name.literal === undefined
              ? known<Person>({ '@type': 'Person', name: nameText(name), givenName: name.given, familyName: name.family })
              : { '@type': 'Organization', name: name.literal };
          })
        : undefined,
    publisher:
      typeof publisher === 'string' ? ref(site, get(graph, 'actors', publisher)) : { '@type': 'Organization', name: publisher.name },
    isBasedOn: relays === undefined ? undefined : ref(site, get(graph, 'sources', relays)),
  });
}

/** A local time with its offset from UTC, as schema.org’s DateTime: `2024-11-26T08:30:00-05:00`. */
function zoned(date: string, time: string, zone: string): string {
  const offset = (at: number) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.slice(3) || '+00:00';
  const guess = offset(Date.parse(`${date}T${time}:00Z`));
  // The offset of the instant meant, which near a change of clocks is not that of the same hour in UTC.
  return `${date}T${time}:00${offset(Date.parse(`${date}T${time}:00${guess}`))}`;
}

/** When something happened, as exactly as it is known; an approximate time is left out, since the format has no word for it. */
const startOf = ({ date, time, zone, about }: Node<'events'>['data']): string =>
  !about && time !== undefined && zone !== undefined && date.length === 10 ? zoned(date, time, zone) : date;

function event(site: Site, node: Node<'events'>, locale: Locale): Event {
  const { title, until, summary, actors, sources, claims } = node.data;
  return known<Event>({
    '@type': 'Event',
    '@id': idOf(site, node),
    name: say(title, locale),
    description: summary && say(summary, locale),
    startDate: startOf(node.data),
    endDate: until,
    contributor: refs(site, nodesOf(site, 'actors', actors)),
    subjectOf: refs(site, nodesOf(site, 'sources', sources)),
    about: refs(site, nodesOf(site, 'claims', claims)),
  });
}

/** A figure is a small set of data: the values that sources give for one thing. */
function figure(site: Site, node: Node<'figures'>, locale: Locale): Dataset {
  const { title, unit, summary, values, topics } = node.data;
  return known<Dataset>({
    '@type': 'Dataset',
    '@id': idOf(site, node),
    name: say(title, locale),
    description: summary && say(summary, locale),
    isPartOf: { '@id': datasetId(site) },
    variableMeasured: values.map(({ value, low, high, words, note }) =>
      known<PropertyValue>({
        '@type': 'PropertyValue',
        name: say(title, locale),
        value: value ?? (words && say(words, locale)),
        minValue: low,
        maxValue: high,
        unitText: say(unit, locale),
        description: note && say(note, locale),
      }),
    ),
    citation: refs(site, [
      ...new Set(
        nodesOf(
          site,
          'sources',
          values.map(({ source }) => source),
        ),
      ),
    ]),
    about: refs(site, nodesOf(site, 'topics', topics)),
    license: licenceAddress(site.graph.header.licence),
  });
}

const topic = (site: Site, node: Node<'topics'>, locale: Locale): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': idOf(site, node),
  name: say(node.data.term, locale),
  description: say(node.data.definition, locale),
  termCode: node.id,
  inDefinedTermSet: { '@id': termsId(site) },
});

const THINGS: { [K in DescribedKind]: (site: Site, node: Node<K>, locale: Locale) => Thing } = {
  sources: source,
  actors: actor,
  quotes: quotation,
  claims: claim,
  events: event,
  figures: figure,
  topics: topic,
};

/** The record itself, in a language; undefined where the kind is not described. */
function thing(site: Site, node: Node, locale: Locale): Thing | undefined {
  const make = (THINGS as { [K in Kind]?: (site: Site, node: Node, locale: Locale) => Thing })[node.kind];
  return make?.(site, node, locale);
}

/**
 * A record as a page describes it. Readers and search engines take the first article of a
 * page for the page, and an Event for one that people can attend: on pages a source is a
 * CreativeWork of its genre, and what happened a Thing, dated by its page. The sources that
 * a record rests on are on the page for people; for programs they are in the data files,
 * which keep the exact types, too.
 */
function pageThing(site: Site, node: Node, locale: Locale): Thing | undefined {
  if (node.kind === 'sources') {
    const { '@type': _, headline: __, ...work } = source(site, node) as { '@type': string; headline?: string };
    return { ...work, '@type': 'CreativeWork', genre: node.data.kind } as CreativeWork;
  }
  if (node.kind === 'events') {
    const { '@id': id, name, description } = event(site, node, locale) as Exactly<Event>;
    return known<Exactly<Thing>>({ '@type': 'Thing', '@id': id, name, description } as never);
  }
  const whole = thing(site, node, locale);
  if (whole === undefined || typeof whole === 'string') return whole;
  const { citation: _, subjectOf: __, ...rest } = whole as { citation?: unknown; subjectOf?: unknown };
  return rest as Thing;
}

/** What a page says of a record that has a page of its own: its type, id and name. */
function stub(site: Site, node: Node, locale: Locale): Thing | undefined {
  const name = `${locale} ${node.kind}/${node.id}`;
  const made = stubs.get(site) ?? new Map<string, Thing | undefined>();
  stubs.set(site, made);
  if (!made.has(name)) made.set(name, stubOf(site, node, locale));
  return made.get(name);
}

/** A cache: thousands of pages name the same speaker, source and topics. */
const stubs = new WeakMap<Site, Map<string, Thing | undefined>>();

function stubOf(site: Site, node: Node, locale: Locale): Thing | undefined {
  const whole = pageThing(site, node, locale);
  if (whole === undefined || typeof whole === 'string') return undefined;
  const { '@type': type, name } = whole as { '@type': string; name?: string };
  return { '@type': type, '@id': idOf(site, node), ...(name !== undefined && { name }) } as Thing;
}

const website = (site: Site, locale: Locale): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(site),
  url: site.home(mainLocale(site.graph)),
  name: say(site.graph.header.title, locale),
  description: say(site.graph.header.description, locale),
  inLanguage: [...site.graph.locales],
  license: licenceAddress(site.graph.header.licence),
});

function dataset(site: Site, locale: Locale): Dataset {
  const { header } = site.graph;
  const files: [path: string, type: string][] = [
    ['data/dossier.json', 'application/json'],
    ...KINDS.flatMap((kind): [string, string][] => [
      [`data/${kind}.json`, 'application/json'],
      [`data/${kind}.csv`, 'text/csv'],
    ]),
  ];
  return known<Dataset>({
    '@type': 'Dataset',
    '@id': datasetId(site),
    url: site.file('data/datapackage.json'),
    name: say(header.title, locale),
    description: say(header.description, locale),
    inLanguage: [...site.graph.locales],
    version: site.version,
    dateModified: newestDate(site.graph) || undefined,
    license: licenceAddress(header.licence),
    isAccessibleForFree: true,
    isPartOf: { '@id': siteId(site) },
    distribution: files.map(([path, encodingFormat]) => ({ '@type': 'DataDownload', contentUrl: site.file(path), encodingFormat })),
  });
}

const termSet = (site: Site, locale: Locale): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': termsId(site),
  name: site.kindName('topics', locale),
  hasDefinedTerm: (refs(site, all(site.graph, 'topics')) ?? []) as { '@id': string }[],
});

interface Page {
  url: string;
  name: string;
  locale: Locale;
  /** The same page in the other languages. */
  others: string[];
  modified?: string | undefined;
  mainEntity?: string | undefined;
  /** The time it speaks of: an ISO 8601 date, time or interval. */
  covers?: string | undefined;
  /** What leads to the page, the page included. */
  crumbs: { name: string; url: string }[];
}

function webPage(site: Site, { url, name, locale, others, modified, mainEntity, covers, crumbs }: Page): Thing[] {
  const page = known<WebPage>({
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    inLanguage: locale,
    isPartOf: { '@id': siteId(site) },
    dateModified: modified,
    temporalCoverage: covers,
    license: licenceAddress(site.graph.header.licence),
    breadcrumb: { '@id': `${url}#breadcrumb` },
    mainEntity: mainEntity === undefined ? undefined : { '@id': mainEntity },
    workTranslation: others.length > 0 ? others.map((other) => ({ '@id': other })) : undefined,
  });
  const breadcrumb: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: crumbs.map((crumb, at) => ({ '@type': 'ListItem', position: at + 1, name: crumb.name, item: crumb.url })),
  };
  return [page, breadcrumb];
}

const document = (things: (Thing | undefined)[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph': things.filter((one) => one !== undefined) as readonly Thing[],
});

const homeCrumb = (site: Site, locale: Locale) => ({ name: say(site.graph.header.title, locale), url: site.home(locale) });

const others = (site: Site, locale: Locale, address: (locale: Locale) => string) =>
  site.graph.locales.filter((one) => one !== locale).map(address);

function recordPage(site: Site, node: Node, locale: Locale): Thing[] {
  const url = site.record(node, locale);
  const { text: name } = site.titleOf(node, locale);
  const index = node.kind === 'pages' ? [] : [{ name: site.kindName(node.kind, locale), url: site.index(node.kind, locale) }];
  const isData = node.kind === 'pages' && node.id === 'data';
  return webPage(site, {
    url,
    name,
    locale,
    others: others(site, locale, (one) => site.record(node, one)),
    modified: dateOf(site.graph, node),
    mainEntity: isData ? datasetId(site) : rowOf(node.kind).described ? idOf(site, node) : undefined,
    covers: node.kind === 'events' ? [startOf(node.data), node.data.until].filter(Boolean).join('/') : undefined,
    crumbs: [homeCrumb(site, locale), ...index, { name, url }],
  });
}

/** A record’s page: the page, what leads to it, the record, and the names of what it refers to. */
export function recordGraph(site: Site, node: Node, locale: Locale): JsonLd {
  const named = new Set(node.links.map(({ to }) => to).filter((to) => to !== node));
  if (node.kind === 'quotes') for (const rendering of referring(node, 'quotes', 'renders')) named.add(rendering);
  const isData = node.kind === 'pages' && node.id === 'data';
  const own = [...recordPage(site, node, locale), isData ? dataset(site, locale) : pageThing(site, node, locale)];
  // Of the records it links to, only those that the JSON-LD of this page mentions.
  const ownJson = JSON.stringify(own);
  const others = [...named].filter((one) => ownJson.includes(JSON.stringify(idOf(site, one))));
  return document([...own, ...others.map((one) => stub(site, one, locale))]);
}

/** The first page: the site, and the data it offers. */
export const homeGraph = (site: Site, locale: Locale): JsonLd => {
  const home = homeCrumb(site, locale);
  return document([
    website(site, locale),
    ...webPage(site, {
      ...home,
      locale,
      others: others(site, locale, site.home),
      modified: newestDate(site.graph) || undefined,
      mainEntity: datasetId(site),
      crumbs: [home],
    }),
    dataset(site, locale),
  ]);
};

/** The index of a kind; that of topics is a set of terms. */
export function indexGraph(site: Site, kind: Kind, locale: Locale): JsonLd {
  const here = { name: site.kindName(kind, locale), url: site.index(kind, locale) };
  const page = webPage(site, {
    ...here,
    locale,
    others: others(site, locale, (one) => site.index(kind, one)),
    mainEntity: kind === 'topics' ? termsId(site) : undefined,
    crumbs: [homeCrumb(site, locale), here],
  });
  return document(kind === 'topics' ? [...page, termSet(site, locale)] : page);
}

/** Any other page: what it is called, what leads to it, and the source it is about. */
export function pageGraph(
  site: Site,
  page: {
    name: string;
    url(locale: Locale): string;
    crumbs: readonly { name: string; url: string }[];
    source?: Node<'sources'> | undefined;
  },
  locale: Locale,
): JsonLd {
  const here = { name: page.name, url: page.url(locale) };
  const { source: about } = page;
  return document([
    ...webPage(site, {
      ...here,
      locale,
      others: others(site, locale, page.url),
      mainEntity: about && idOf(site, about),
      crumbs: [homeCrumb(site, locale), ...page.crumbs, here],
    }),
    ...(about ? [pageThing(site, about, locale), ...about.links.map(({ to }) => stub(site, to, locale))] : []),
  ]);
}

/** Everything in one document, for those who load it into a store; no page is described in it. */
export const siteGraph = (site: Site, locale: Locale): JsonLd =>
  document([
    website(site, locale),
    dataset(site, locale),
    termSet(site, locale),
    ...KINDS.flatMap((kind) => all(site.graph, kind).map((node) => thing(site, node, locale))),
  ]);

/**
 * JSON for the inside of a `<script type="application/ld+json">`: it ends no script, opens
 * no comment, and is one line to readers that take U+2028 and U+2029 for line ends.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
