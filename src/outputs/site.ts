/** What the exports need to know of the site: the addresses and names of its pages. */

import { all, type Graph, type Node } from '../dossier/graph.ts';
import { KINDS, type Kind } from '../dossier/kinds.ts';
import type { Locale } from '../dossier/schema/fields.ts';
import type { QuoteCheck } from '../dossier/verdict.ts';

/** A page of this dossier that is no record’s: its first page, the documented article, a picture of the whole. */
export interface Page {
  /** Names it among the pages: `home`, `article`. */
  id: string;
  title: string;
  /** Its whole address. */
  url: string;
  /** What it is about. */
  source?: Node<'sources'>;
}

export interface Site {
  readonly graph: Graph;
  /** The version of the program that makes the exports, as in package.json. */
  readonly version: string;
  /** The whole address of the first page in a language. */
  home(locale: Locale): string;
  /** The whole address of a record’s page; a passage’s ends in a fragment. */
  record(node: Node, locale: Locale): string;
  /** The whole address of the index of a kind. */
  index(kind: Kind, locale: Locale): string;
  /** The whole address of a file: `data/quotes.csv`. */
  file(path: string): string;
  /** What a record is called away from the site, a quotation with its speaker and its marks, and the language of those words: '' where they are a name. */
  titleOf(node: Node, locale: Locale): { text: string; lang: string };
  /** The words shown at the address of a page that moved (a link follows) or was removed. */
  words(locale: Locale): { moved: string; removed(date: string): string };
  /** What the records of a kind are called together. */
  kindName(kind: Kind, locale: Locale): string;
  /** The pages that are no record’s and can be cited as such. */
  pages(locale: Locale): readonly Page[];
  /** A quotation’s words in the reader’s language, where they are in another, and who translated them: “our translation”. */
  reading(quote: Node<'quotes'>, locale: Locale): { text: string; lang: string; label: string; isOurs: boolean } | undefined;
  /** Whether the words of a quotation stand at more than one place of their source, as far as is known. */
  standsTwice(quote: Node<'quotes'>): boolean;
  /** How a quotation was checked against its source. */
  checked(quote: Node<'quotes'>): QuoteCheck['state'];
}

/** A record under the first id it had: feeds name it so for good. */
export const firstNamed = <N extends Node>(node: N): N => ({ ...node, id: node.data.formerly?.[0] ?? node.id });

/** The language that addresses without a language belong to. */
export const mainLocale = (graph: Graph): Locale => graph.locales[0] ?? 'en';

/** The day a record last changed in a way readers should know of, as precise as it is known; absent where nothing dates it. */
export const dateOf = (graph: Graph, node: Node): string | undefined => node.data.updated ?? node.data.added ?? graph.header.published;

const newestDates = new WeakMap<Graph, string>();

/** The newest date of the records, or of the dossier’s publication: it dates every export and every list. '' where nothing is dated. */
export function newestDate(graph: Graph): string {
  const known = newestDates.get(graph);
  if (known !== undefined) return known;
  let newest = graph.header.published ?? '';
  for (const kind of KINDS) {
    for (const node of all(graph, kind)) {
      for (const date of [node.data.added, node.data.updated]) if (date !== undefined && date > newest) newest = date;
    }
  }
  newestDates.set(graph, newest);
  return newest;
}

/** An ISO 8601 date of any precision as the first instant it may mean, in UTC (RFC 3339). */
export const instantOf = (date: string): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;

/** The address where a licence can be read, from its SPDX identifier. */
export function licenceAddress(spdx: string): string {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(spdx) ?? [];
  if (terms && version) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  if (spdx === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html`;
}

export interface ExportFile {
  /** Under the site’s root, without a slash before it: `data/quotes.csv`. */
  path: string;
  /** The Content-Type. */
  type: string;
  /** The content, made when asked for. */
  text(): string;
}
