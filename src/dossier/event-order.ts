/**
 * Events in the order in which they happened, as far as it is known. Every list of
 * events takes its order from here: the timeline, the pages, the exports.
 */
import { clockAt, firstDay, instant } from './dates.ts';
import type { Event } from './schema/event.ts';

interface Dated {
  readonly id: string;
  readonly data: Pick<Event, 'date' | 'until' | 'time' | 'zone' | 'after'>;
}

const DAY = 86_400_000;

/**
 * No event comes before one that it follows from (`after`); otherwise dates and times
 * decide, by the clocks of `home` (an IANA zone). Within a day, events without an hour
 * come last, unless an event with an hour follows from them.
 */
export function inOrder<E extends Dated>(events: readonly E[], home: string): E[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const causes = new Map(events.map((event) => [event, (event.data.after ?? []).flatMap((id) => byId.get(id) ?? [])]));
  const effects = new Map<E, E[]>(events.map((event) => [event, []]));
  for (const [event, ownCauses] of causes) for (const cause of ownCauses) effects.get(cause)?.push(event);

  const spans = new Map(events.map((event) => [event, spanOf(event, home)]));
  const places = new Map([...spans].map(([event, { to }]) => [event, to]));
  const place = (event: E) => places.get(event) ?? 0;
  const sorted = () => [...events].sort((a, b) => place(a) - place(b) || order(a.data.date, b.data.date) || order(a.id, b.id));

  // An event without an hour moves up, within its day, to the first event that follows from it.
  for (const event of causesFirst(sorted(), causes).reverse()) {
    const from = spans.get(event)?.from ?? 0;
    const following = (effects.get(event) ?? []).map(place).filter((effect) => effect >= from);
    places.set(event, Math.min(place(event), ...following));
  }
  return causesFirst(sorted(), causes);
}

/** The same events with each after its causes, and otherwise in the order given. A circle, which the rules refuse, is broken at its first event. */
function causesFirst<E>(events: readonly E[], causes: ReadonlyMap<E, readonly E[]>): E[] {
  const waiting = [...events];
  const placed = new Set<E>();
  const isReady = (event: E) => (causes.get(event) ?? []).every((cause) => placed.has(cause));
  while (waiting.length > 0) {
    const [next] = waiting.splice(Math.max(0, waiting.findIndex(isReady)), 1);
    if (next !== undefined) placed.add(next);
  }
  return [...placed];
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** When an event may have been, by the clocks of `home`. Of a month or a year, the first moment is taken. */
function spanOf({ data: { date, time, zone } }: Dated, home: string): { from: number; to: number } {
  if (time) {
    const at = clockAt(instant(date, time, zone ?? home), home);
    return { from: at, to: at };
  }
  const from = Date.parse(`${firstDay(date)}T00:00:00Z`);
  return { from, to: date.length === 10 ? from + DAY - 1 : from };
}
