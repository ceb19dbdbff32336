/**
 * CSL-JSON → references ready to copy, by citeproc-js. A reference is runs of text,
 * upright or italic, for a template to print: no markup, hence nothing to escape.
 */
import CSL, { type Tree } from 'citeproc';
import type { Locale } from '../../dossier/schema/fields.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import { byShape, oneLine, type Run } from './by-shape.ts';
import type { CslDate } from './date.ts';
import type { CslItem } from './item.ts';
import type { CslName } from './name.ts';
import { localeTree, type StyleId, styleTree } from './styles.ts';

export type { Run };

/** A reference as plain text. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Private-use characters, which no text reaches the processor with. */
const ITALIC = '\uf7fe';
const UPRIGHT = '\uf7ff';
const OUTPUT = 'runs';
const italic = `${ITALIC}%%STRING%%${UPRIGHT}`;
CSL.Output.Formats[OUTPUT] = { ...CSL.Output.Formats.text, '@font-style/italic': italic, '@font-style/oblique': italic };

/** The processor takes <i> and the like for markup: in names such signs travel as private-use characters. */
const SIGNS = ['<', '>', '&'];
const HIDDEN = SIGNS.map((_, at) => String.fromCharCode(0xf700 + at));
const hide = (text: string) => text.replace(/[<>&]/g, (sign) => HIDDEN[SIGNS.indexOf(sign)] ?? '');
const reveal = (text: string) => text.replace(/[\uf700-\uf702]/g, (sign) => SIGNS[HIDDEN.indexOf(sign)] ?? '');

/** A style in a language, set up. */
export interface Style {
  /** Formats an item; titles and names of publications keep the capitals they have. */
  format(item: CslItem): Run[];
  /** An item’s title with the capitals that the style gives to titles: some raise the words of English ones, some the first letter of any. */
  titleOf(item: CslItem): string;
}

/** Sets a style up for a language: some ten milliseconds; an item of a new shape then takes about one, of a known one a hundredth of it. */
export function styleOf(style: StyleId, locale: Locale): Style {
  let item: CslItem;
  const system = { retrieveLocale: localeTree, retrieveItem: () => item };
  const engine = new CSL.Engine(system, prepared(styleTree(style, locale)), LANGUAGES[locale].citations.tag, true);
  engine.setOutputFormat(OUTPUT);
  let count = 0;
  const process = (given: CslItem) => {
    // The processor remembers items by their id: each is new to it.
    count += 1;
    item = dated({ ...given, id: `i${count}` });
    engine.updateItems([item.id]);
    return runsOf(engine.makeBibliography()[1].join(''));
  };

  const probes = new Map<CslItem['type'], string>();
  const probeOf = (type: CslItem['type']) => {
    const known = probes.get(type) ?? plain(process({ id: '', type, title: 'some words', language: 'en' }));
    probes.set(type, known);
    return known;
  };
  const { title: everyWord, 'capitalize-first': firstLetter } = CSL.Output.Formatters;
  const raised = (title: string, { type, language }: CslItem) => {
    const probe = probeOf(type);
    if (probe.includes('Some Words')) return /^en\b/i.test(language) ? everyWord(engine, title) : title;
    return probe.includes('Some words') ? firstLetter(engine, title) : title;
  };
  return {
    format: byShape((shape) => process(guarded(shape))),
    titleOf: (item) => raised(oneLine(item.title), item),
  };
}

/** The item with names that the processor takes for nothing but text; of titles it sees no word that could be a tag. */
const guarded = ({ author, interviewer, ...item }: CslItem): CslItem => ({
  ...item,
  ...(author && { author: author.map(guardedName) }),
  ...(interviewer && { interviewer: interviewer.map(guardedName) }),
});
const guardedName = (name: CslName): CslName => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, hide(String(text))]));

/** The style as it is used here. */
export const prepared = (style: Tree): Tree => withOwnDates(bibliographyOf(style));

/** An item with the date that `withOwnDates` lets a style read. */
export const dated = (item: CslItem): CslItem & { 'available-date'?: CslDate } =>
  item.issued ? { ...item, 'available-date': item.issued } : item;

/**
 * A style in which what stands for a missing author reads the year from a date of its own,
 * `available-date`: citeproc-js prints no variable again that was printed there, and ISO 690,
 * which puts title and year there, would lose the day and the month.
 */
function withOwnDates(style: Tree): Tree {
  const macros = new Map(style.children.flatMap((child) => (typeof child === 'string' ? [] : [[child.attrs.name ?? '', child] as const])));
  const made = new Map<string, Tree>();
  const own = (name: string) => `${name} without author`;
  const copy = (tree: Tree): Tree => {
    const attrs = { ...tree.attrs };
    for (const key of ['variable', 'is-uncertain-date']) if (attrs[key]) attrs[key] = attrs[key].replace(/\bissued\b/g, 'available-date');
    if (tree.name === 'text' && attrs.macro) attrs.macro = macroOf(attrs.macro);
    return { ...tree, attrs, children: tree.children.map((child) => (typeof child === 'string' ? child : copy(child))) };
  };
  const macroOf = (name: string): string => {
    const macro = macros.get(name);
    if (!macro) return name;
    if (!made.has(name)) {
      made.set(name, macro);
      made.set(name, { ...copy(macro), attrs: { ...macro.attrs, name: own(name) } });
    }
    return own(name);
  };
  const walk = (tree: Tree): Tree => ({
    ...tree,
    children: tree.children.map((child) => (typeof child === 'string' ? child : child.name === 'substitute' ? copy(child) : walk(child))),
  });
  const { children, ...rest } = walk(style);
  return { ...rest, children: [...made.values(), ...children] };
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
      if (child.name === 'bibliography')
        return { ...child, children: child.children.filter((one) => typeof one === 'string' || one.name !== 'sort') };
      return child;
    }),
  };
}

function runsOf(entry: string): Run[] {
  // Spaces of the layout only: a no-break space is punctuation.
  const text = entry
    .replace(/[ \t\n]+/g, ' ')
    // The processor knows no ellipsis and ends a sentence after it once more.
    .replace(new RegExp(`…(${UPRIGHT}?)\\.`, 'g'), '…$1')
    // A style that would print a medium which no item has leaves its full stop.
    .replace(new RegExp(`(?<!\\.)\\.(${UPRIGHT}?) ?\\. `, 'g'), '.$1 ')
    .trim();
  return text
    .split(new RegExp(`(${ITALIC}[^${UPRIGHT}]*${UPRIGHT})`))
    .filter((run) => run !== '')
    .map((run) => (run.startsWith(ITALIC) ? { text: reveal(run.slice(1, -1)), italic: true } : { text: reveal(run), italic: false }));
}
