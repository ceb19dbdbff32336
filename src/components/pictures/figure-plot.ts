/** The values of a figure as a plot: a line for each source, a mark at its number. */
import { dot, gridX, link, ruleY, text } from '@observablehq/plot';
import { type Graph, get, type Node } from '../../dossier/graph.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import type { Figure } from '../../dossier/schema/figure.ts';
import { formatNumber } from '../../site/format.ts';
import { formatValue } from '../../site/value.ts';
import { draw, TYPE } from './svg.ts';
import { sourceName } from './voice.ts';

type Value = Figure['values'][number];

/** How a value is drawn: the shapes tell what the source says of its own number. */
export type Shape = 'exact' | 'about' | 'over' | 'under' | 'range' | 'words';

export function shapeOf({ words, value, qualifier }: Value): Shape {
  if (words) return 'words';
  return value === undefined ? 'range' : (qualifier ?? 'exact');
}

const numbers = ({ words, value, low, high }: Value) => (words ? [] : [value, low, high].filter((one) => one !== undefined));

/** The shapes a figure’s plot holds, in the order of its legend. */
export const shapesOf = ({ values }: Figure): Shape[] =>
  (['exact', 'about', 'over', 'under', 'range', 'words'] as const).filter((shape) => values.some((one) => shapeOf(one) === shape));

/** An axis, from zero unless the numbers are so close that from there they would look the same: then it is cut, and drawn so. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly isCut: boolean;
}

/** The smallest difference, as a part of the largest number, that is visible on an axis from zero. */
const NEAREST = 0.03;

export function axisOf({ values }: Figure): Axis | undefined {
  const all = values.flatMap(numbers);
  if (all.length === 0) return undefined;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low === 0 && high === 0) return { domain: [0, 1], isCut: false };
  const isCut = low > 0 && high > low && high - low < high * NEAREST;
  return { domain: [isCut ? low - (high - low) : Math.min(0, low), Math.max(0, high)], isCut };
}

/** Two strokes across the beginning of an axis that is cut. */
export const cutMark = (marginLeft: number) =>
  text(['//'], { frameAnchor: 'bottom-left', dx: -marginLeft, dy: 7, textAnchor: 'start', fontWeight: 600, fill: 'currentColor' });

/** For equal numbers: “under” first, “over” last. */
const QUALIFIERS: readonly Value['qualifier'][] = ['under', undefined, 'about', 'over'];

/**
 * The values in the order in which they are read: a count that grew as it is listed, others from the
 * smallest to the largest; values without a number last.
 */
export function inReadingOrder({ values, grows }: Figure): Value[] {
  if (grows) return [...values];
  const place = (one: Value) => (one.words ? Number.MAX_VALUE : (one.value ?? ((one.low ?? 0) + (one.high ?? 0)) / 2));
  return [...values].sort((a, b) => place(a) - place(b) || QUALIFIERS.indexOf(a.qualifier) - QUALIFIERS.indexOf(b.qualifier));
}

/** Whether a value is the next step of a count that grows: one that is lower counts something else. */
export const follows = (before: Value, after: Value): boolean =>
  before.value !== undefined && after.value !== undefined && after.value >= before.value;

/** Whether a source gives a number at all. */
export const isPlotted = (figure: Figure): boolean => axisOf(figure) !== undefined;

/** How many ticks an axis of `width` px has room for; between whole numbers no more than there are. */
export function ticksFor({ values }: Figure, [low, high]: readonly [number, number], width: number, locale: Locale): number {
  const label = Math.max(...[low, high].map((end) => formatNumber(end, locale).length)) * TYPE * 0.62 + 20;
  const isWhole = values.flatMap(numbers).every(Number.isInteger);
  return Math.max(1, Math.min(5, Math.floor(width / label), isWhole ? high - low : 5));
}

const WIDE = 620;
const NARROW = 320;

/** The plot at two widths, of which the page shows the one that fits; undefined where no source gives a number. */
export function figurePlot(graph: Graph, node: Node<'figures'>, locale: Locale): { wide: string; narrow: string } | undefined {
  const axis = axisOf(node.data);
  if (!axis) return undefined;
  const lines = inReadingOrder(node.data).map((one, i) => ({
    ...one,
    i,
    shape: shapeOf(one),
    name: sourceName(graph, get(graph, 'sources', one.source)),
    label: formatValue(one, locale),
  }));
  const one = (width: number) =>
    plotOf(
      lines,
      axis,
      ticksFor(node.data, axis.domain, width === WIDE ? WIDE - 210 : NARROW - 30, locale),
      width,
      locale,
      node.data.grows,
    );
  return { wide: one(WIDE), narrow: one(NARROW) };
}

type Drawn = Value & { i: number; shape: Shape; name: string; label: string };

function plotOf(lines: readonly Drawn[], { domain, isCut }: Axis, ticks: number, width: number, locale: Locale, grows = false): string {
  // Where there is no room for names beside the plot they stand above their lines.
  const above = width === NARROW;
  const left = above ? 6 : 190;
  const step = above ? 40 : 24;
  const [low, high] = domain;
  // Half of the last label stands beyond the axis.
  const right = Math.max(16, formatNumber(high, locale).length * TYPE * 0.35);
  // A label that would leave the plot stands to the left of its mark.
  const end = (one: Drawn) => one.value ?? one.high ?? high;
  const isFar = (one: Drawn) => (end(one) - low) / (high - low) > 0.72;
  const given = lines.filter(({ shape }) => shape !== 'words');
  const ranges = given.filter(({ shape }) => shape === 'range');
  const y = ({ i }: Drawn) => i;
  const steps = grows ? lines.slice(1).flatMap((after, i) => stepTo(lines[i], after)) : [];
  const labels = (some: readonly Drawn[], anchor: 'start' | 'end') =>
    text([...some], {
      x: anchor === 'start' ? end : (one: Drawn) => one.value ?? one.low ?? low,
      y,
      text: 'label',
      textAnchor: anchor,
      dx: anchor === 'start' ? 10 : -10,
      fontWeight: 600,
      fill: 'currentColor',
    });

  return draw(
    {
      width,
      height: 44 + lines.length * step,
      marginLeft: left,
      marginRight: right,
      marginTop: above ? 16 : 6,
      marginBottom: 28,
      insetLeft: 8,
      insetRight: 8,
      x: { domain: [...domain], nice: true, label: null, ticks, tickFormat: (value: number) => formatNumber(value, locale), tickSize: 0 },
      y: { axis: null, type: 'linear', domain: [-0.5, lines.length - 0.5], reverse: true },
      marks: [
        gridX({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
        ruleY([...lines], { y, stroke: 'var(--rule)', strokeDasharray: '1 4' }),
        link(steps, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: 'currentColor', strokeOpacity: 0.5 }),
        ...(isCut ? [cutMark(8)] : []),
        ruleY(ranges, { y, x1: 'low', x2: 'high', strokeWidth: 3, stroke: 'currentColor' }),
        dot(
          ranges.flatMap((one) => [one.low, one.high].map((x) => ({ x, i: one.i }))),
          { x: 'x', y: 'i', r: 4, fill: 'currentColor' },
        ),
        dot(
          given.filter(({ shape }) => shape === 'exact'),
          { x: 'value', y, r: 5, fill: 'currentColor' },
        ),
        dot(
          given.filter(({ shape }) => shape === 'about'),
          { x: 'value', y, r: 4.5, fill: 'var(--paper)', stroke: 'currentColor', strokeWidth: 2 },
        ),
        dot(
          given.filter(({ shape }) => shape === 'over'),
          { x: 'value', y, r: 5, symbol: 'triangle', rotate: 90, fill: 'currentColor' },
        ),
        dot(
          given.filter(({ shape }) => shape === 'under'),
          { x: 'value', y, r: 5, symbol: 'triangle', rotate: -90, fill: 'currentColor' },
        ),
        labels(
          given.filter((one) => !isFar(one)),
          'start',
        ),
        labels(given.filter(isFar), 'end'),
        text(
          lines.filter(({ shape }) => shape === 'words'),
          {
            y,
            frameAnchor: 'left',
            text: 'label',
            dx: 8,
            fontStyle: 'italic',
            fill: 'currentColor',
            stroke: 'var(--paper)',
            strokeWidth: 6,
          },
        ),
        text([...lines], {
          y,
          frameAnchor: 'left',
          text: 'name',
          textAnchor: above ? 'start' : 'end',
          dx: above ? 0 : -14,
          dy: above ? -16 : 0,
          lineWidth: (above ? width : left - 20) / TYPE,
          textOverflow: 'ellipsis',
          fill: 'currentColor',
        }),
      ],
    },
    above ? 'narrow' : 'wide',
  );
}

function stepTo(before: Drawn | undefined, after: Drawn) {
  return before && follows(before, after) ? [{ x1: before.value, y1: before.i, x2: after.value, y2: after.i }] : [];
}
