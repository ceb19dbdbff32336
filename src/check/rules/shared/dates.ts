/** Dates as precise as they are known: `2024`, `2024-11` or `2024-11-26` (ISO 8601). */

/** The first and the last day a date may mean, as comparable strings. */
export const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

/** The 31st of every month: only compared, never shown. */
export const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** Whether `a` is later than `b` whatever days they mean. */
export const isAfter = (a: string, b: string): boolean => firstDay(a) > lastDay(b);

export const isDayOfCalendar = (date: string): boolean => {
  const full = firstDay(date);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
};

/** The moment of a local time in a zone, in milliseconds since 1970; undefined where the zone is unknown. */
export function instant(date: string, time: string, zone: string): number | undefined {
  const utc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(utc)) return undefined;
  try {
    // What the clocks of the zone show at that moment of UTC tells how far they are from it.
    const shown = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(utc);
    const part = (type: string) => shown.find((one) => one.type === type)?.value ?? '';
    const local = Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00Z`);
    return utc - (local - utc);
  } catch {
    return undefined;
  }
}
