/**
 * BibTeX, in UTF-8 as biber and reference managers read it: `date` (EDTF), `langid` and
 * `@online` are biblatex’s, `year` and `journal` serve the older styles. What TeX would read
 * as a command, a group or a ligature is escaped so that it prints unchanged.
 */
import { edtf, isoDates } from './date.ts';
import type { CslItem } from './item.ts';
import { type CslName, invertedName } from './name.ts';

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const printed = (text: string) =>
  text
    .replace(/[\\{}^~`<>%&$#_]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");

/** Braces around the whole keep its capitals, and a comma or an “and” in it. */
const whole = (text: string) => `{${printed(text)}}`;

const author = (name: CslName) => (name.literal === undefined ? printed(invertedName(name)) : whole(name.literal));

/** The names that babel and polyglossia have for languages; biblatex prints `language`, and sets an entry by `langid`. */
const LANGUAGES: Record<string, string> = {
  ar: 'arabic',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  'en-GB': 'british',
  'en-US': 'american',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hr: 'croatian',
  hu: 'hungarian',
  it: 'italian',
  ja: 'japanese',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-BR': 'brazilian',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};
const langid = (tag: string) => LANGUAGES[tag] ?? LANGUAGES[tag.split('-')[0] ?? ''];

/** The entry types of biblatex, and the field that says who published it or where it stands. What has none is online. */
const ENTRIES: { readonly [T in CslItem['type']]?: { entry: string; place: string } } = {
  'article-newspaper': { entry: 'article', place: 'journal' },
  book: { entry: 'book', place: 'publisher' },
  broadcast: { entry: 'video', place: 'publisher' },
  dataset: { entry: 'dataset', place: 'publisher' },
  report: { entry: 'report', place: 'institution' },
  song: { entry: 'audio', place: 'publisher' },
};
const SUBTYPES: { readonly [T in CslItem['type']]?: string } = { 'article-newspaper': 'newspaper' };

/** One entry. Its key is the item’s id. */
function bibtexEntry(item: CslItem): string {
  const { entry, place: field } = ENTRIES[item.type] ?? { entry: 'online', place: 'organization' };
  const place = item['container-title'] ?? item.publisher;
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(author).join(' and ')],
    ['title', whole(item.title)],
    [field, place === undefined ? undefined : whole(place)],
    ['entrysubtype', SUBTYPES[item.type]],
    ['date', item.issued && edtf(item.issued)],
    ['year', item.issued && isoDates(item.issued)[0]?.slice(0, 4)],
    ['url', item.URL],
    ['urldate', item.accessed && isoDates(item.accessed)[0]],
    ['langid', langid(item.language)],
    ['abstract', item.abstract === undefined ? undefined : whole(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${entry}{${item.id},\n${lines.join('')}}\n`;
}

export const bibtex = (items: readonly CslItem[]): string => items.map(bibtexEntry).join('\n');
