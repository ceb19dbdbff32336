/** Everything a page needs to be cited: references to copy, files to download. */

import type { Node } from '../../dossier/graph.ts';
import { isInferred } from '../../dossier/inferred.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { formatDates } from '../../site/format.ts';
import type { Site } from '../site.ts';
import { bibtex } from './bibtex.ts';
import { type Run, styleOf } from './format.ts';
import { type CslItem, citedItem, isRecord, itemsOf, type Page, sourceItem } from './item.ts';
import { ris } from './ris.ts';
import { STYLES, type StyleId } from './styles.ts';

export interface Reference {
  style: StyleId;
  /** The style’s name: `ISO 690`. */
  name: string;
  runs: Run[];
}

export interface Citer {
  /** The original source, in every style. */
  source(source: Node<'sources'>, locale: Locale): Reference[];
  /** A page of this dossier, in every style. */
  page(cited: Node | Page, locale: Locale): Reference[];
}

/** Formats references for a whole build: each style is set up once, each source and each shape formatted once. */
export function citer(site: Site): Citer {
  const styles = lazily((locale) =>
    STYLES.map(({ id, name }) => {
      const { format, titleOf } = styleOf(id, locale);
      return { style: id, name, format, titleOf };
    }),
  );
  const sources = lazily((locale) => {
    const known = new Map<string, Reference[]>();
    return (source: Node<'sources'>) => {
      const item = { ...sourceItem(site.graph, source, locale), ...issuedInWords(source, locale) };
      const titled = source.data.title !== undefined;
      const references =
        known.get(source.id) ??
        styles(locale).map(({ style, name, format, titleOf }) => ({
          style,
          name,
          runs: format(titled ? { ...item, title: titleOf(item) } : item),
        }));
      known.set(source.id, references);
      return references;
    };
  });
  return {
    source: (source, locale) => sources(locale)(source),
    page(cited, locale) {
      const item = citedItem(site, cited, locale);
      return styles(locale).map(({ style, name, format }) => ({ style, name, runs: format(item) }));
    },
  };
}

/** A date that was inferred stands in square brackets in every style, as words: most styles know no other way to say so. */
function issuedInWords({ data }: Node<'sources'>, locale: Locale): Pick<CslItem, 'issued'> | undefined {
  if (!data.published || !isInferred(data, 'published')) return undefined;
  const { date, until } = data.published;
  return { issued: { literal: `[${formatDates({ date, until }, locale)}]` } };
}

function lazily<Value>(make: (locale: Locale) => Value): (locale: Locale) => Value {
  const made = new Map<Locale, Value>();
  return (locale) => {
    const value = made.get(locale) ?? make(locale);
    made.set(locale, value);
    return value;
  };
}

export interface Download {
  format: 'bibtex' | 'ris' | 'csl';
  /** What people call the format. */
  name: string;
  /** Under the site’s root: `cite/en/quotes/toll-pays.bib`. */
  path: string;
  /** The Content-Type. */
  type: string;
  text(): string;
}

/** A page and the sources it rests on, for reference managers, with the titles and addresses of the page’s language. The text is made when asked for. */
export function downloads(site: Site, cited: Node | Page, locale: Locale): Download[] {
  const path = `cite/${locale}/${isRecord(cited) ? `${cited.kind}/` : ''}${cited.id}`;
  const items = () => itemsOf(site, cited, locale);
  return [
    { format: 'bibtex', name: 'BibTeX', path: `${path}.bib`, type: 'application/x-bibtex; charset=utf-8', text: () => bibtex(items()) },
    {
      format: 'ris',
      name: 'RIS',
      path: `${path}.ris`,
      type: 'application/x-research-info-systems; charset=utf-8',
      text: () => ris(items()),
    },
    {
      format: 'csl',
      name: 'CSL-JSON',
      path: `${path}.json`,
      type: 'application/vnd.citationstyles.csl+json',
      text: () => `${JSON.stringify(items())}
`,
    },
  ];
}
