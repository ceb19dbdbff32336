/** Dates as precise as they are known: `2024`, `2024-11` or `2024-11-26` (ISO 8601). */

/** The first and the last day a date may mean, as comparable strings. */
export const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

/** The 31st of every month: only compared, never shown. */
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** Whether `a` is later than `b` whatever days they mean. */
export const isAfter = (a: string, b: string): boolean => firstDay(a) > lastDay(b);

export const isDayOfCalendar = (date: string): boolean => {
  const full = firstDay(date);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of an IANA zone show at an instant, as if it were UTC: milliseconds since 1970. */
export function clockAt(at: Date, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields });
    clocks.set(zone, clock);
  }
  const parts = clock.formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** The instant of a local date and time in an IANA zone. */
export function instant(date: string, time: string, zone: string): Date {
  const asUtc = new Date(`${date}T${time}:00Z`);
  return new Date(2 * asUtc.getTime() - clockAt(asUtc, zone));
}
