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

const FIELDS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** `2024-11-26` → 26 November 2024; `2024-11` → November 2024. */
export function formatDate(date: string, locale: Locale): string {
  const options = FIELDS[date.length] ?? FIELDS[10];
  const full = `${date}-01-01`.slice(0, 10);
  return formatter(locale, { ...options, timeZone: 'UTC' })
    .format(new Date(`${full}T00:00:00Z`))
    .replace(/^1 (?=\p{L})/u, locale === 'fr' ? '1er ' : '1 ');
}

/** A day, or the days it may have been. */
export function formatDates({ date, until }: { date: string; until?: string | undefined }, locale: Locale): string {
  if (!until || until === date) return formatDate(date, locale);
  return formatter(locale, { ...(FIELDS[date.length] ?? FIELDS[10]), timeZone: 'UTC' }).formatRange(
    new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`),
    new Date(`${`${until}-01-01`.slice(0, 10)}T00:00:00Z`),
  );
}

/** 14:30, or 14 h 30 in French. */
export function formatTime(at: Date, zone: string, locale: Locale): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(at);
  return locale === 'fr' ? time.replace(/^0/, '').replace(':', '\u00a0h\u00a0') : time;
}

/** America/New_York → New York. */
export function zoneName(zone: string, locale: Locale): string {
  return (
    formatter(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
      .formatToParts(new Date(0))
      .find((part) => part.type === 'timeZoneName')?.value ?? zone
  );
}

/** The city an IANA zone is named after. */
export const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** A number as the language writes it, with its unit of magnitude left alone. */
export const formatNumber = (value: number, locale: Locale) => value.toLocaleString(ui(locale).locale, { maximumFractionDigits: 2 });
