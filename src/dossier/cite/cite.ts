/** Everything a page needs to let a record be cited: references to copy, files to download. */
import type { Node } from '../graph.ts';
import type { Locale } from '../schema/fields.ts';
import { is, type Site } from '../export/site.ts';
import { bibtex } from './bibtex.ts';
import { byShape } from './by-shape.ts';
import { type Formatter, formatter, type Run } from './format.ts';
import { type CslItem, itemsOf, recordItem, sourceItem } from './item.ts';
import { ris } from './ris.ts';
import { type CslFiles, STYLES, type StyleId } from './styles.ts';
import { get } from '../graph.ts';

export interface Reference {
  style: StyleId;
  /** The style’s name: `ISO 690`. */
  name: string;
  runs: Run[];
}

export interface Citer {
  /** The original source, in every style. */
  source(source: Node<'sources'>, locale: Locale): Reference[];
  /** The record’s page in this dossier, in every style. */
  page(node: Node, locale: Locale): Reference[];
  /** The source that a quotation’s or a source’s page cites before itself. */
  sourceOf(node: Node): Node<'sources'> | undefined;
}

/** Formats references for a whole build: each style is set up once, each source formatted once. */
export function citer(site: Site, files: CslFiles): Citer {
  const lazily = <Value>(make: (locale: Locale) => Value) => {
    const made = new Map<Locale, Value>();
    return (locale: Locale) => {
      const value = made.get(locale) ?? make(locale);
      made.set(locale, value);
      return value;
    };
  };
  const each = (make: (style: StyleId) => Formatter) => STYLES.map(({ id, name }) => ({ style: id, name, format: make(id) }));
  const ofSources = lazily((locale) => each((style) => formatter(files, style, locale, false)));
  const ofPages = lazily((locale) => each((style) => byShape(formatter(files, style, locale, true))));
  const references = (formatters: ReturnType<typeof each>, item: CslItem) =>
    formatters.map(({ style, name, format }): Reference => ({ style, name, runs: format(item) }));

  const sources = lazily(() => new Map<string, Reference[]>());
  return {
    source(source, locale) {
      const known = sources(locale).get(source.id) ?? references(ofSources(locale), sourceItem(site.graph, source, locale));
      sources(locale).set(source.id, known);
      return known;
    },
    page: (node, locale) => references(ofPages(locale), recordItem(site, node, locale)),
    sourceOf: (node) => (is(node, 'sources') ? node : is(node, 'quotes') ? get(site.graph, 'sources', node.data.source) : undefined),
  };
}

export interface Download {
  format: 'bibtex' | 'ris' | 'csl';
  /** What people call the format. */
  name: string;
  /** The file’s name, for `<a download>`. */
  file: string;
  type: string;
  text: string;
}

/** The record and the sources it rests on, for reference managers. */
export function downloads(site: Site, node: Node, locale: Locale): Download[] {
  const items = itemsOf(site, node, locale);
  const name = `${node.kind}-${node.id}`;
  return [
    { format: 'bibtex', name: 'BibTeX', file: `${name}.bib`, type: 'application/x-bibtex', text: bibtex(items) },
    { format: 'ris', name: 'RIS', file: `${name}.ris`, type: 'application/x-research-info-systems', text: ris(items) },
    { format: 'csl', name: 'CSL-JSON', file: `${name}.json`, type: 'application/vnd.citationstyles.csl+json', text: JSON.stringify(items) },
  ];
}

/** A small file inside a link, which spares the site three files for each record and language. */
export const dataUri = ({ type, text }: Pick<Download, 'type' | 'text'>): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text.toWellFormed())}`;
