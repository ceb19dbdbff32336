/**
 * RIS (Research Information Systems): one tag a line, hence line breaks inside a
 * text become spaces. The format has no way but the comma to distinguish a body
 * from a person, hence a body’s name has none, and no range of dates: a range is given
 * as its first date, the rest in DA’s place for “other information”.
 */
import { type CslDate, isoDates } from './date.ts';
import type { CslItem } from './item.ts';
import type { CslName } from './name.ts';

const TYPES: Record<CslItem['type'], string> = {
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'VIDEO',
  dataset: 'DATA',
  document: 'GEN',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  song: 'SOUND',
  webpage: 'ELEC',
};

/** `2024-11` → `2024/11//`: year, month, day and other information, always three slashes. */
function slashed(date: CslDate): string {
  const [first = '', until] = isoDates(date);
  const [year = '', month = '', day = ''] = first.split('-');
  const other = [date.circa && 'ca.', until && `${first} to ${until}`].filter(Boolean).join(' ');
  return [year, month, day, other].join('/');
}

/** “Family, Given, Suffix”, one name a line; a name without commas is taken whole. */
const author = ({ literal, given, 'non-dropping-particle': particle, family, suffix }: CslName): string =>
  (literal !== undefined ? [literal] : [[particle, family].filter(Boolean).join(' '), given, suffix])
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/(?<!\s)\s*,\s*/g, ' ').trim())
    .join(', ');

function risRecord(item: CslItem): string {
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', author(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued && isoDates(item.issued)[0]?.slice(0, 4)],
    ['DA', item.issued && slashed(item.issued)],
    ['Y2', item.accessed && slashed(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/[\r\n\u2028\u2029]+/g, ' ')}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n`;
}

export const ris = (items: readonly CslItem[]): string => items.map(risRecord).join('\r\n');
