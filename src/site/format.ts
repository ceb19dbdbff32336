/** Dates, times and numbers as each language writes them. Dates of records are calendar dates: UTC throughout. */
import type { Locale } from '../dossier/schema/fields.ts';
import { ui } from '../i18n/index.ts';

const cache = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  let found = cache.get(name);
  if (!found) {
    found = new Intl.DateTimeFormat(ui(locale).locale, options);
    cache.set(name, found);
  }
  return found;
}

/** `2024-11-26` → 26 November 2024; `2024-11` → November 2024. */
export const formatDate = (date: string, locale: Locale): string => formatDates({ date }, locale);

export interface Dated {
  /** `2024`, `2024-11` or `2024-11-26`. */
  date: string;
  until?: string | undefined;
  /** `about` where it was inferred. */
  precision?: string | undefined;
}

const FIELDS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const startOf = (date: string) => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);

/** A day, or the days it may have been, as exactly as it is known: `2–8 December 2024 (inferred)`. The same on pages, in results and in references. */
export function formatDates({ date, until, precision }: Dated, locale: Locale): string {
  const t = ui(locale);
  const format = formatter(locale, { ...(FIELDS[date.length] ?? FIELDS[10]), timeZone: 'UTC' });
  const words =
    !until || until === date
      ? format.format(startOf(date)).replace(/^1 (?=\p{L})/u, `${t.firstOfMonth} `)
      : format.formatRange(startOf(date), startOf(until));
  return precision === 'about' ? `${words} (${t.event.inferred})` : words;
}

/** From one day to another, or one day, in short months: 26 Nov – 9 Dec 2024. */
export function formatSpan(first: string, last: string, locale: Locale): string {
  if (first.length < 10 || last.length < 10) return formatDate(first, locale);
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  return formatter(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(day(first), day(last));
}

/** 14:30, or 14 h 30 in French. */
export function formatTime(at: Date, zone: string, locale: Locale): string {
  const [hour = '', minute = ''] = clockOf(at, zone);
  return ui(locale).time(hour, minute);
}

/** Hours and minutes in a zone, two digits each. */
export const clockOf = (at: Date, zone: string): string[] =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(at).split(':');

/** The city an IANA zone is named after. */
export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** A number as the language writes it, with its unit of magnitude left alone. */
export const formatNumber = (value: number, locale: Locale) => value.toLocaleString(ui(locale).locale, { maximumFractionDigits: 2 });
