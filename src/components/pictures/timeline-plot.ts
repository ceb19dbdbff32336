/** The events along the months: a dot each, stacked where they fall together; full where the controversy itself, hollow where context. */
import { axisX, binX, dodgeY, dot, gridX, rectY, text } from '@observablehq/plot';
import { all, type Graph, type Node } from '../../dossier/graph.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { ui } from '../../i18n/index.ts';
import { formatDate } from '../../site/format.ts';
import { draw, TYPE } from './svg.ts';

/** Of more events than this, months are drawn as bars: a dot each would be a smear. */
export const DOTS = 300;

const DAY = 86_400_000;
/** Room for half a label under the first tick. */
const MARGIN = 36;

interface Point {
  at: Date;
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

/** The day on which most happened, where that is three events or more. */
export function fullestDay(events: readonly Node<'events'>[]): { date: string; count: number } | undefined {
  let fullest: { date: string; count: number } | undefined;
  for (const [date, { length }] of Map.groupBy(events, ({ data }) => data.date)) {
    if (date.length === 10 && length > 2 && length > (fullest?.count ?? 0)) fullest = { date, count: length };
  }
  return fullest;
}

const SIZES = { wide: { width: 640, radius: 4.5, ticks: 9 }, narrow: { width: 328, radius: 3.5, ticks: 4 } } as const;

/** At two widths, of which the page shows the one that fits; undefined where fewer than two moments are dated. */
export function timelinePlot(graph: Graph, locale: Locale): { wide: string; narrow: string } | undefined {
  const events = all(graph, 'events');
  const points = events.map(({ data }): Point => ({ at: middleOf(data), isContext: data.context }));
  const times = points.map(({ at }) => at.getTime());
  if (new Set(times).size < 2) return undefined;
  const first = new Date(Math.min(...times));
  const last = new Date(Math.max(...times));
  // Whole months, with one to spare at each end.
  const domain: [Date, Date] = [
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - 1)),
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 2)),
  ];
  const one = (name: 'wide' | 'narrow') => plotOf(points, domain, fullestDay(events), locale, name);
  return { wide: one('wide'), narrow: one('narrow') };
}

function plotOf(
  points: Point[],
  domain: [Date, Date],
  fullest: { date: string; count: number } | undefined,
  locale: Locale,
  name: 'wide' | 'narrow',
): string {
  const { width, radius, ticks } = SIZES[name];
  const isMany = points.length > DOTS;
  const [from, to] = domain.map((one) => one.getTime()) as [number, number];
  const reach = ((to - from) / width) * radius * 2.4;
  const tallest = isMany
    ? 14
    : Math.max(...points.map(({ at }) => points.filter((other) => Math.abs(other.at.getTime() - at.getTime()) <= reach).length));
  const peak = fullest && {
    x: middleOf(fullest),
    label: ui(locale).pictures.timeline.most(formatDate(fullest.date, locale), fullest.count),
  };
  // Beside its day where there is room, else as far aside as it must be to stay within the picture.
  const day = peak ? MARGIN + ((peak.x.getTime() - from) / (to - from)) * (width - MARGIN - 12) : 0;
  const left = peak ? Math.max(0, Math.min(day, width - peak.label.length * TYPE * 0.6)) : 0;
  const shades: Partial<Record<'core' | 'context', object>> = {
    core: { fill: 'currentColor', stroke: 'currentColor' },
    context: { fill: 'var(--paper)', stroke: 'currentColor' },
  };
  const years = (to - from) / DAY / 365;
  return draw(
    {
      width,
      height: 56 + Math.min(tallest, 40) * (radius * 2 + 1.5),
      marginTop: 26,
      marginBottom: 28,
      marginLeft: MARGIN,
      marginRight: 12,
      x: { type: 'utc', domain },
      y: { axis: null },
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
              dot(
                points,
                dodgeY({
                  x: 'at',
                  r: radius,
                  padding: 1.5,
                  anchor: 'bottom',
                  strokeWidth: 1.5,
                  stroke: 'currentColor',
                  fill: ({ isContext }: Point) => (isContext ? 'var(--paper)' : 'currentColor'),
                }),
              ),
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

/** As much of a date as tells a tick from the next: 14 Jan; Apr, and Jan 2025; 1921. */
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
