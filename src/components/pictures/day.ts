/** One day by the hour, in every time zone of the dossier, each moment as precise as it is known. */
import { scale } from '@observablehq/plot';
import { instant } from '../../dossier/dates.ts';
import { all, type Graph, get, type Node } from '../../dossier/graph.ts';
import type { Event } from '../../dossier/schema/event.ts';
import { zonesOf } from '../../dossier/zones.ts';

/** How many events the picture of a day holds. */
const DAY_EVENTS = 24;

export type Account = NonNullable<Event['accounts']>[number];

/** How exactly a moment is known, each drawn in its own shape. */
export type Exactness = 'minute' | 'about' | 'part' | 'day';

/** A stretch of the axis; `from` equals `to` for a moment. Percent of its length, two decimals. */
export interface Mark {
  readonly exactness: Exactness;
  readonly from: number;
  readonly to: number;
}

export interface DayRow {
  /** Set where the row is one account among several. */
  readonly account?: Account;
  readonly sources: readonly Node<'sources'>[];
  readonly mark: Mark;
  /** The moment, where a time is given. */
  readonly at?: Date;
}

export interface DayEvent {
  readonly event: Node<'events'>;
  /** One row for each account, or one for the event. */
  readonly rows: readonly DayRow[];
  /** True where the accounts do not give the same time. */
  readonly differ: boolean;
}

export interface Tick {
  readonly x: number;
  readonly at: Date;
  /** True at midnight of the first zone. */
  readonly isMidnight: boolean;
  /** True for every second tick, the ones kept where there is little room. */
  readonly isMain: boolean;
}

export interface Day {
  readonly zones: readonly string[];
  readonly ticks: readonly Tick[];
  readonly events: readonly DayEvent[];
  /** False where no event is known more exactly than to the day: there is nothing to draw. */
  readonly isDrawn: boolean;
}

const HOUR = 3_600_000;
const PARTS: Record<NonNullable<Account['part']>, readonly [number, number]> = {
  night: [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
};

type Moment = { exactness: Exactness; from: Date; to: Date; at?: Date };

/** Midnight at the start of a day, in a zone, `hours` later (or earlier) by the clock. */
const clock = (date: string, hours: number, zone: string) => {
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + Math.floor(hours / 24) * 24 * HOUR).toISOString().slice(0, 10);
  return instant(day, `${String(((hours % 24) + 24) % 24).padStart(2, '0')}:00`, zone);
};

function momentOf({ date, time, zone, part, about }: Pick<Account, 'date' | 'time' | 'zone' | 'part' | 'about'>, home: string): Moment {
  if (time) {
    const at = instant(date, time, zone ?? home);
    return { exactness: about ? 'about' : 'minute', from: at, to: at, at };
  }
  const [from, to] = part ? PARTS[part] : [0, 24];
  return { exactness: part ? 'part' : 'day', from: clock(date, from, zone ?? home), to: clock(date, to, zone ?? home) };
}

const isDay = (date: string) => date.length === 10;

/** The picture of the events of a calendar day, or of the given events; undefined without events. */
export function dayOf(graph: Graph, date: string, only?: readonly Node<'events'>[]): Day | undefined {
  const zones = zonesOf(graph.header, graph.nodes.events.values());
  const [home = 'UTC'] = zones;
  const nodes = (only ?? all(graph, 'events').filter(({ data }) => data.date === date))
    .filter(({ data }) => isDay(data.date))
    .slice(0, DAY_EVENTS);
  if (nodes.length === 0) return undefined;

  const drafts = nodes.map((event) => {
    const accounts = event.data.accounts?.filter((one) => isDay(one.date) && !one.wrong) ?? [];
    const rows =
      accounts.length > 0
        ? accounts.map((account) => ({ account, sources: account.sources, moment: momentOf(account, home) }))
        : [{ sources: event.data.sources, moment: momentOf(event.data, home) }];
    return { event, rows };
  });
  const moments = drafts.flatMap(({ rows }) => rows.map(({ moment }) => moment));
  const { axis, ticks } = axisOf(moments, date, home);
  const place = (at: Date) => Math.round(Number(axis.apply(at)) * 100) / 100;

  const events = drafts.map(
    ({ event, rows }): DayEvent => ({
      event,
      rows: rows.map(({ moment, sources, ...rest }) => ({
        ...rest,
        sources: sources.map((id) => get(graph, 'sources', id)),
        mark: { exactness: moment.exactness, from: place(moment.from), to: place(moment.to) },
        ...(moment.at ? { at: moment.at } : {}),
      })),
      differ: new Set(rows.map(({ moment }) => `${moment.from.getTime()} ${moment.to.getTime()}`)).size > 1,
    }),
  );
  return { zones, ticks, events, isDrawn: moments.some(({ exactness }) => exactness !== 'day') };
}

/** An axis over whole quarters of days in the first zone, with a tick at each of their ends. */
function axisOf(moments: readonly Moment[], date: string, home: string) {
  const first = Math.min(...moments.map(({ from }) => from.getTime()));
  const last = Math.max(...moments.map(({ to }) => to.getTime()));
  const origin = clock(date, 0, home).getTime();
  const days = (last - first) / HOUR / 24;
  const step = days <= 2.5 ? 6 : days <= 5 ? 12 : 24;
  const from = Math.floor((first - origin) / HOUR / step);
  const to = Math.max(from + 1, Math.ceil((last - origin) / HOUR / step));
  const at = (n: number) => clock(date, n * step, home);
  const axis = scale({ x: { type: 'utc', domain: [at(from), at(to)], range: [0, 100] } });
  const ticks = Array.from({ length: to - from + 1 }, (_, i): Tick => {
    const n = from + i;
    return { x: Math.round(Number(axis.apply(at(n))) * 100) / 100, at: at(n), isMidnight: (n * step) % 24 === 0, isMain: n % 2 === 0 };
  });
  return { axis, ticks };
}
