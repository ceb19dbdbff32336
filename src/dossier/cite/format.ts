/**
 * CSL-JSON → references ready to copy, by citeproc-js. A reference is runs of text,
 * upright or italic, for a template to print: no markup, hence nothing to escape.
 */
import CSL, { type Tree } from 'citeproc';
import type { Locale } from '../schema/fields.ts';
import type { CslItem } from './item.ts';
import { CSL_LOCALES, type CslFiles, STYLES, type StyleId } from './styles.ts';

export interface Run {
  text: string;
  italic: boolean;
}

export type Formatter = (item: CslItem) => Run[];

/** A reference as plain text. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const ITALIC = '\u0002';
const UPRIGHT = '\u0003';
const OUTPUT = 'runs';
const italic = `${ITALIC}%%STRING%%${UPRIGHT}`;
CSL.Output.Formats[OUTPUT] = { ...CSL.Output.Formats.text, '@font-style/italic': italic, '@font-style/oblique': italic };

/**
 * The processor takes <i> and the like in a text for markup, and its own marks for
 * italics must not come from a record: such signs travel as private-use characters.
 */
const SIGNS = ['<', '>', '&', ITALIC, UPRIGHT];
const HIDDEN = SIGNS.map((_, at) => String.fromCharCode(0xf700 + at));
const hide = (text: string) => text.replace(/[<>&\u0002\u0003]/g, (sign) => HIDDEN[SIGNS.indexOf(sign)] ?? '');
const reveal = (text: string) => text.replace(/[\uf700-\uf704]/g, (sign) => SIGNS[HIDDEN.indexOf(sign)] ?? '');

/** Words that no style may capitalise: verbatim words, names of publications. */
const asIs = (text: string) => `<span class="nocase">${hide(text)}</span>`;

/**
 * Formats items in one style and language.
 * @param verbatim titles keep their capitals, whatever the style does to English titles
 */
export function formatter(files: CslFiles, style: StyleId, locale: Locale, verbatim: boolean): Formatter {
  const id = STYLES.find((one) => one.id === style)?.csl[locale] ?? '';
  const tree = files.styles.get(id);
  if (!tree) throw new Error(`There is no citation style ${id}.`);
  let item: CslItem;
  const system = { retrieveLocale: (tag: string) => files.locales.get(tag) ?? files.locales.get(CSL_LOCALES.en), retrieveItem: () => item };
  const engine = new CSL.Engine(system, bibliographyOf(tree), CSL_LOCALES[locale], true);
  engine.setOutputFormat(OUTPUT);
  let count = 0;
  return (given) => {
    // The processor remembers items by their id: each is new to it.
    count += 1;
    item = prepare(given, `i${count}`, verbatim);
    engine.updateItems([item.id]);
    return runsOf(engine.makeBibliography()[1].join(''));
  };
}

function prepare({ abstract: _, ...item }: CslItem, id: string, verbatim: boolean): CslItem {
  const { 'container-title': container } = item;
  return {
    ...item,
    id,
    title: verbatim ? asIs(item.title) : hide(item.title),
    ...(container !== undefined && { 'container-title': asIs(container) }),
    ...(item.publisher !== undefined && { publisher: hide(item.publisher) }),
    ...(item.author && {
      author: item.author.map((name) => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, hide(String(text))]))),
    }),
    ...(item.URL !== undefined && { URL: hide(item.URL) }),
  };
}

/**
 * The style without its citations in the text: only its bibliography is wanted here, and
 * telling citations apart (“2024a”) would render every item several times.
 */
function bibliographyOf(style: Tree): Tree {
  const empty: Tree = { name: 'layout', attrs: {}, children: [{ name: 'text', attrs: { value: '-' }, children: [] }] };
  return {
    ...style,
    children: style.children.map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'citation') return { name: 'citation', attrs: {}, children: [empty] };
      if (child.name === 'bibliography') return { ...child, children: child.children.filter((one) => typeof one === 'string' || one.name !== 'sort') };
      return child;
    }),
  };
}

function runsOf(entry: string): Run[] {
  // Spaces of the layout only: a no-break space is punctuation.
  const text = entry.replace(/[ \t\n]+/g, ' ').trim();
  return text
    .split(new RegExp(`(${ITALIC}[^${UPRIGHT}]*${UPRIGHT})`))
    .filter((run) => run !== '')
    .map((run) => (run.startsWith(ITALIC) ? { text: reveal(run.slice(1, -1)), italic: true } : { text: reveal(run), italic: false }));
}
