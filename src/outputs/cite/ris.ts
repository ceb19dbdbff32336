/**
 * RIS (Research Information Systems): one tag a line, hence line breaks inside a
 * text become spaces. The format has no way to tell a body from a person but the
 * comma, and no range of dates: a range stands as its first date, the rest in
 * DA’s place for “other information”.
 */
import { isoDates } from './date.ts';
import type { CslItem } from './item.ts';
import { invertedName } from './name.ts';

const TYPES: Record<CslItem['type'], string> = { 'article-newspaper': 'NEWS', 'post-weblog': 'BLOG', webpage: 'ELEC', document: 'GEN' };

/** `2024-11` → `2024/11//`: year, month, day and other information, always three strokes. */
function slashed([first = '', until]: string[]): string {
  const [year = '', month = '', day = ''] = first.split('-');
  return [year, month, day, until === undefined ? '' : `${first} to ${until}`].join('/');
}

export function risRecord(item: CslItem): string {
  const issued = item.issued && isoDates(item.issued);
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', invertedName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', issued?.[0]?.slice(0, 4)],
    ['DA', issued && slashed(issued)],
    ['Y2', item.accessed && slashed(isoDates(item.accessed))],
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
