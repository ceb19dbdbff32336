/** Dates in a query, in the forms people write them, and whether a record has such a date. */
import { WRITING } from '../../i18n/writing.ts';
import { fold } from './fold.ts';

/** A date as far as it was typed: `2024`, `2024-11`, `2024-11-26`; `--11-26` where the year was left out (ISO 8601). */
export type AskedDate = string;

/** The names of months in one language, folded: 1 for January. */
export type MonthNames = ReadonlyMap<string, number>;

export interface ReadDate {
  date: AskedDate;
  /** How many characters of the text it takes. */
  length: number;
}

/** The months of a language, long and short. */
export function monthNames(locale: string): MonthNames {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      const name = fold(format.format(Date.UTC(2024, i, 1)));
      if (!names.has(name)) names.set(name, i + 1);
    }
  }
  return names;
}

type Fields = { year?: string | undefined; month?: string | undefined; name?: string | undefined; day?: string | undefined };

const LANGUAGES = Object.values(WRITING);
const DAY = `(?<day>\\d{1,2})(?:${LANGUAGES.map(({ day }) => day).join('|')})`;
const OF = `(?:${LANGUAGES.map(({ ofMonth }) => ofMonth).join('|')})`;
const NAME = '(?<name>\\p{L}{3,})\\.?';
const END = '(?![\\p{L}\\p{M}\\d]|[/.-]\\d)';
const FORMS = [
  `(?<year>\\d{4})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?${END}`,
  `(?<day>\\d{1,2})([/.])(?<month>\\d{1,2})\\2(?<year>\\d{4})${END}`,
  `${DAY}\\s+${OF}${NAME}(?:,?\\s+(?<year>\\d{4}))?${END}`,
  `${NAME}\\s+${DAY}(?:,?\\s+(?<year>\\d{4}))?${END}`,
  `${NAME}\\s+(?<year>\\d{4})${END}`,
].map((form) => new RegExp(`^${form}`, 'iu'));

/** The date that the text begins with; day before month where both are figures, unless only the other order is a date. */
export function readDate(text: string, languages: readonly MonthNames[]): ReadDate | undefined {
  for (const form of FORMS) {
    const match = form.exec(text);
    const date = match?.groups && iso(match.groups as Fields, languages);
    if (date) return { date, length: match[0].length };
  }
  return undefined;
}

function iso({ year, month, name, day }: Fields, languages: readonly MonthNames[]): AskedDate | undefined {
  const named = name === undefined ? undefined : languages.map((months) => months.get(fold(name))).find(Boolean);
  if (name !== undefined && named === undefined) return undefined;
  let [m, d] = [named ?? Number(month), day === undefined ? undefined : Number(day)];
  if (named === undefined && m > 12 && d !== undefined) [m, d] = [d, m];
  if (m < 1 || m > 12 || (d !== undefined && (d < 1 || d > 31))) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year ?? '-'}-${two(m)}${d === undefined ? '' : `-${two(d)}`}`;
}

/** The same date in words, in each language and order, as folded words. */
export function spelledDates(date: AskedDate, languages: readonly MonthNames[]): string[][] {
  const [, year, month = '', day] = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  const tail = year && year !== '-' ? [year] : [];
  return languages.flatMap((months) => {
    const name = [...months].find(([, n]) => n === Number(month))?.[0];
    if (!name) return [];
    const number = day && String(Number(day));
    return number
      ? [
          [number, name, ...tail],
          [name, number, ...tail],
        ]
      : [[name, ...tail]];
  });
}

/** Whether a record that is dated from one day to another, `until` empty where it is one date, matches the date asked for. */
export function isDated(from: string, until: string, asked: AskedDate): boolean {
  if (asked.startsWith('-')) return from.slice(4) === asked.slice(1);
  if (from.startsWith(asked)) return true;
  return until !== '' && from <= `${asked}-99` && asked <= until.slice(0, asked.length);
}
