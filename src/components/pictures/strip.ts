/** A figure in a line: a dot for each number a source gives, stacked where sources agree. */
import { dodgeY, dot } from '@observablehq/plot';
import type { Locale } from '../../dossier/schema/fields.ts';
import type { Figure } from '../../dossier/schema/figure.ts';
import { formatNumber } from '../../site/format.ts';
import { axisOf, cutMark, ticksFor } from './figure-plot.ts';
import { draw } from './svg.ts';

const WIDTH = 300;
const RADIUS = 4;

/** Undefined where no source gives a number. A range is drawn at both its ends; what is “about” is hollow. */
export function figureStrip(figure: Figure, locale: Locale): string | undefined {
  const axis = axisOf(figure);
  if (!axis) return undefined;
  const { domain, isCut } = axis;
  const points = figure.values.flatMap(({ words, value, low, high, qualifier }) =>
    words ? [] : [value, low, high].filter((one) => one !== undefined).map((x) => ({ x, isAbout: qualifier === 'about' })),
  );
  const [from, to] = domain;
  const unit = (to - from || 1) / (WIDTH - 40);
  const tallest = Math.max(...points.map(({ x }) => points.filter((other) => Math.abs(other.x - x) <= unit * RADIUS * 2).length));
  return draw(
    {
      width: WIDTH,
      height: 34 + tallest * (RADIUS * 2 + 2.5),
      marginLeft: 14,
      marginRight: Math.max(14, formatNumber(to, locale).length * 4.5),
      marginTop: 4,
      marginBottom: 22,
      insetLeft: 6,
      insetRight: 6,
      x: {
        domain: [...domain],
        nice: true,
        label: null,
        ticks: ticksFor(figure, domain, WIDTH - 40, locale),
        tickSize: 4,
        tickFormat: (value: number) => formatNumber(value, locale),
      },
      y: { axis: null },
      marks: [
        ...(isCut ? [cutMark(6)] : []),
        dot(
          points,
          dodgeY({
            x: 'x',
            r: RADIUS,
            padding: 1,
            anchor: 'bottom',
            strokeWidth: 1.5,
            stroke: 'currentColor',
            fill: ({ isAbout }: { isAbout: boolean }) => (isAbout ? 'var(--paper)' : 'currentColor'),
          }),
        ),
      ],
    },
    'strip',
  );
}
