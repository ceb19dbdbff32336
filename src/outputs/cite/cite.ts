/** Everything a page needs to be cited: references to copy, files to download. */

import type { Node } from '../../dossier/graph.ts';
import { isInferred } from '../../dossier/inferred.ts';
import { type Kind, rowOf } from '../../dossier/kinds.ts';
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
  /** What the file is called once it is downloaded: `toll-pays.bib`. */
  fileName: string;
  /** Under the site’s root: `cite/en/claims/unfair-toll.bib`. Absent where the page carries the file itself. */
  path?: string;
  /** The Content-Type. */
  type: string;
  text(): string;
}

/** A page and the sources it rests on, for reference managers, with the titles and addresses of the page’s language. The text is made when asked for. */
export function downloads(site: Site, cited: Node | Page, locale: Locale): Download[] {
  const isInPage = isRecord(cited) && rowOf(cited.kind).references === 'inPage';
  const folder = isRecord(cited) ? citeFolder(locale, cited.kind) : `cite/${locale}`;
  return FORMATS.map(({ format, name, extension, type, write }) => {
    const fileName = `${cited.id}.${extension}`;
    const text = () => write(itemsOf(site, cited, locale));
    return { format, name, fileName, ...(!isInPage && { path: `${folder}/${fileName}` }), type, text };
  });
}

/** The folder of the files of a kind. */
export const citeFolder = (locale: Locale, kind: Kind) => `cite/${locale}/${kind}`;

export const FORMATS = [
  { format: 'bibtex', name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  { format: 'ris', name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  {
    format: 'csl',
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (items: CslItem[]) => `${JSON.stringify(items)}\n`,
  },
] as const;

/**
 * A file as an address (RFC 2397), for a link that downloads it. Only what a URL would lose or misread is escaped:
 * control characters, # and %. The rest compresses with the same words elsewhere in the page; browsers encode it as UTF-8.
 */
export const dataAddress = ({ type, text }: Download): string =>
  `data:${type.replace('; ', ';')},${text().replace(/[\p{Cc}%#]/gu, (sign) => encodeURIComponent(sign))}`;
