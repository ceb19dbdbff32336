/** Dates, times and numbers as each language writes them. Dates of records are calendar dates: UTC throughout. */
import { type Dated, dateWords } from '../dossier/date-words.ts';
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

/** A day, or the days it may have been; it says where it was inferred. */
export const formatDates = (dated: Dated, locale: Locale): string => dateWords(dated, ui(locale).locale, ui(locale).event.inferred);

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
