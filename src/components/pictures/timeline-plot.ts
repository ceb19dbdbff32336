/** The events along the months: a dot each, stacked where they fall together; full where the controversy itself, hollow where context. */
import { axisX, binX, dot, gridX, rectY, text } from '@observablehq/plot';
import type { Node } from '../../dossier/graph.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { ui } from '../../i18n/index.ts';
import { formatSpan } from '../../site/format.ts';
import { draw, TYPE } from './svg.ts';

/** Of more events than this, months are drawn as bars: a dot each would be a smear. */
export const DOTS = 300;

const DAY = 86_400_000;
/** Room for half a label under the first tick. */
const MARGIN = 36;

interface Point {
  at: Date;
  date: string;
  isContext: boolean;
}

/** The middle of the time a date may mean: a day, a month, a year, or the days up to `until`. */
export function middleOf({ date, until }: { date: string; until?: string | undefined }): Date {
  const start = (one: string) => Date.parse(`${`${one}-01-01`.slice(0, 10)}T00:00:00Z`);
  const last = until ?? date;
  const end = new Date(start(last));
  if (last.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (last.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return new Date((start(date) + end.getTime()) / 2);
}

const SIZES = { wide: { width: 640, radius: 4.5, ticks: 9 }, narrow: { width: 328, radius: 3.5, ticks: 4 } } as const;

/**
 * The events given, at two widths, of which the page shows the one that fits; undefined where fewer
 * than two moments are dated.
 */
export function timelinePlot(events: readonly Node<'events'>[], locale: Locale): { wide: string; narrow: string } | undefined {
  const points = events.map(({ data }): Point => ({ at: middleOf(data), date: data.date, isContext: data.context }));
  const times = points.map(({ at }) => at.getTime());
  if (new Set(times).size < 2) return undefined;
  const first = new Date(Math.min(...times));
  const last = new Date(Math.max(...times));
  // Whole months, with one to spare at each end.
  const domain: [Date, Date] = [
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - 1)),
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 2)),
  ];
  const one = (name: 'wide' | 'narrow') => plotOf(points, domain, locale, name);
  return { wide: one('wide'), narrow: one('narrow') };
}

/** Dots one above the other: the events of a stretch of the axis as wide as a dot. */
interface Column {
  /** Its middle. */
  at: Date;
  points: Point[];
}

function columnsOf(points: readonly Point[], [from, to]: readonly [number, number], count: number): Column[] {
  const width = (to - from) / count;
  const groups = Map.groupBy(points, ({ at }) => Math.floor((at.getTime() - from) / width));
  return [...groups].map(([i, all]) => ({
    at: new Date(from + (i + 0.5) * width),
    // The controversy itself at the bottom, context above it.
    points: [...all].sort((a, b) => Number(a.isContext) - Number(b.isContext)),
  }));
}

/** When most happened and how much, as the label over its column says it; undefined where no column holds three events. */
function peakOf(columns: readonly Column[], locale: Locale): { at: Date; label: string } | undefined {
  const [most] = [...columns].sort((a, b) => b.points.length - a.points.length);
  if (!most || most.points.length < 3) return undefined;
  const days = most.points
    .map(({ date }) => date)
    .filter((date) => date.length === 10)
    .sort();
  const [first = most.points[0]?.date ?? '', last = first] = [days[0], days.at(-1)];
  return { at: most.at, label: ui(locale).pictures.timeline.most(formatSpan(first, last, locale), most.points.length) };
}

function plotOf(points: readonly Point[], domain: [Date, Date], locale: Locale, name: 'wide' | 'narrow'): string {
  const { width, radius, ticks } = SIZES[name];
  const isMany = points.length > DOTS;
  const [from, to] = domain.map((one) => one.getTime()) as [number, number];
  const step = radius * 2 + 1.5;
  const columns = columnsOf(points, [from, to], isMany ? (to - from) / DAY / 30 : Math.floor((width - MARGIN - 12) / step));
  const dots = columns.flatMap(({ at, points: stack }) => stack.map(({ isContext }, i) => ({ at, isContext, y: i + 0.5 })));
  const tallest = Math.max(...columns.map(({ points: stack }) => stack.length));
  const peak = peakOf(columns, locale);
  // Beside its column where there is room, else as far aside as it must be to stay within the picture.
  const place = peak ? MARGIN + ((peak.at.getTime() - from) / (to - from)) * (width - MARGIN - 12) : 0;
  const left = peak ? Math.max(0, Math.min(place, width - peak.label.length * TYPE * 0.56)) : 0;
  const shades: Partial<Record<'core' | 'context', object>> = {
    core: { fill: 'currentColor', stroke: 'currentColor' },
    context: { fill: 'var(--paper)', stroke: 'currentColor' },
  };
  const years = (to - from) / DAY / 365;
  const height = isMany ? 14 * step : tallest * step;
  return draw(
    {
      width,
      height: 56 + height,
      marginTop: 26,
      marginBottom: 28,
      marginLeft: MARGIN,
      marginRight: 12,
      x: { type: 'utc', domain },
      y: isMany ? { axis: null } : { axis: null, domain: [0, (height + 2) / step] },
      marks: [
        axisX({ ticks, tickFormat: (at: Date) => tickLabel(at, years, locale), tickSize: 5, label: null }),
        gridX({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
        ...(isMany
          ? (['core', 'context'] as const).map((kind) =>
              rectY(
                points.filter(({ isContext }) => isContext === (kind === 'context')),
                binX({ y: 'count' }, { x: 'at', interval: 'month', ...shades[kind] }),
              ),
            )
          : [
              dot(dots, {
                x: 'at',
                y: 'y',
                r: radius,
                strokeWidth: 1.5,
                stroke: 'currentColor',
                fill: ({ isContext }: Point) => (isContext ? 'var(--paper)' : 'currentColor'),
              }),
            ]),
        ...(peak
          ? [
              text([peak], {
                text: 'label',
                frameAnchor: 'top-left',
                dx: left - MARGIN,
                dy: -18,
                fontWeight: 600,
                fill: 'currentColor',
              }),
            ]
          : []),
      ],
    },
    name,
  );
}

/** As much of a date as distinguishes a tick from the next: 14 Jan; Apr, and Jan 2025; 1921. */
function tickLabel(at: Date, years: number, locale: Locale): string {
  const isJanuary = at.getUTCMonth() === 0;
  const fields: Intl.DateTimeFormatOptions =
    years < 0.4
      ? { day: 'numeric', month: 'short' }
      : years > 6
        ? { year: 'numeric' }
        : { month: 'short', ...(isJanuary ? { year: 'numeric' } : {}) };
  return new Intl.DateTimeFormat(ui(locale).locale, { timeZone: 'UTC', ...fields }).format(at);
}
