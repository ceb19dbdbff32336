/** Moments as the axis of a day writes them. */
import type { Locale } from '../../dossier/schema/fields.ts';
import { ui } from '../../i18n/index.ts';
import { clockOf, formatTime } from '../../site/format.ts';
import type { Day } from './day.ts';

const cache = new Map<string, Intl.DateTimeFormat>();

/** The calendar date, YYYY-MM-DD, of an instant in an IANA zone. */
export function localDate(at: Date, zone: string): string {
  let format = cache.get(zone);
  if (!format) {
    // The Swedish order of a date is that of ISO 8601.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    cache.set(zone, format);
  }
  return format.format(at);
}

/** 26 Nov; 26 nov. */
export const shortDay = (at: Date, zone: string, locale: Locale) =>
  new Intl.DateTimeFormat(ui(locale).locale, { timeZone: zone, day: 'numeric', month: 'short' }).format(at);

/** What stands at a tick: the hour, or at midnight the day that begins: 06:00, 27 Nov; 6 h, 27 nov. */
export function tickLabel(at: Date, zone: string, locale: Locale): string {
  const [hour = '', minute = ''] = clockOf(at, zone);
  if (minute !== '00') return formatTime(at, zone, locale);
  return hour === '00' ? shortDay(at, zone, locale) : ui(locale).fullHour(hour);
}

/** The labels of an axis in a zone; where ticks are many, every second has none. */
export const labelsOf = ({ ticks }: Pick<Day, 'ticks'>, zone: string, locale: Locale) =>
  ticks.flatMap(({ at, x, isMain }, i) =>
    isMain || ticks.length <= 7
      ? [{ x, isMain, text: tickLabel(at, zone, locale), anchor: i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle' }]
      : [],
  );
