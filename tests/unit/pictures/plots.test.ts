import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { axisOf, figurePlot, inReadingOrder, shapesOf, ticksFor } from '../../../src/components/pictures/figure-plot.ts';
import { figureStrip } from '../../../src/components/pictures/strip.ts';
import { DOTS, middleOf, timelinePlot } from '../../../src/components/pictures/timeline-plot.ts';
import { all, get } from '../../../src/dossier/graph.ts';
import type { Figure } from '../../../src/dossier/schema/figure.ts';
import { changed, extremes, record } from './dossier.ts';

const figure = (id: string) => get(extremes, 'figures', id);
const parsed = (svg: string) => parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
const texts = (svg: string) => [...parsed(svg).querySelectorAll('text')].map((one) => one.textContent);
const plots = all(extremes, 'figures').flatMap((node) => Object.values(figurePlot(extremes, node, 'fr') ?? {}));
const strips = all(extremes, 'figures').flatMap((node) => figureStrip(node.data, 'en') ?? []);
const timelines = Object.values(timelinePlot(all(extremes, 'events'), 'en') ?? {});

describe('every plot', () => {
  test('is hidden from assistive technology, and holds nothing that the page’s policy forbids or a stranger wrote as markup', () => {
    for (const svg of [...plots, ...strips, ...timelines]) {
      const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
      assert.equal(document.body.children.length, 1, 'nothing escapes from the picture');
      assert.equal(document.querySelector('svg')?.getAttribute('aria-hidden'), 'true');
      assert.equal(document.querySelectorAll('script, style, [style], foreignObject, image, img, b, a').length, 0);
      assert.doesNotMatch(svg, /\son\w+=/);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
    }
  });
});

describe('the plot of a figure', () => {
  const shape = figurePlot(extremes, figure('every-shape'), 'en') ?? assert.fail();

  test('names every source and says every value, at both widths', () => {
    for (const svg of [shape.wide, shape.narrow]) {
      for (const text of [
        'The Edge Chronicle',
        'Witness 4',
        '199',
        'about 200',
        'more than 150',
        'less than 1,000,000',
        '180 to 220',
        'many',
      ]) {
        assert.ok(
          texts(svg).some((one) => one?.startsWith(text.slice(0, 12))),
          text,
        );
      }
    }
    assert.ok(texts(figurePlot(extremes, figure('every-shape'), 'fr')?.wide ?? '').includes('environ 200'));
  });

  test('lists the shapes it holds', () => {
    assert.deepEqual(shapesOf(figure('every-shape').data), ['exact', 'about', 'over', 'under', 'range', 'words']);
    assert.deepEqual(shapesOf(figure('one-value').data), ['exact']);
  });

  test('shows one value on an axis from zero', () => {
    assert.deepEqual(axisOf(figure('one-value').data)?.domain, [0, 1]);
    assert.ok(figurePlot(extremes, figure('one-value'), 'en'));
  });

  test('is undefined where no source gives a number', () => {
    assert.equal(figurePlot(extremes, figure('words-only'), 'en'), undefined);
    assert.equal(figureStrip(figure('words-only').data, 'en'), undefined);
  });

  const of = (...values: number[]): Figure => ({
    ...figure('one-value').data,
    values: values.map((value) => ({ value, source: 'chronicle-lantern' })),
  });

  test('begins at zero, unless the numbers would then look the same: it is cut there, and drawn so', () => {
    assert.deepEqual(axisOf(of(100, 850)), { domain: [0, 850], isCut: false });
    assert.deepEqual(axisOf(of(150, 157)), { domain: [0, 157], isCut: false });
    assert.deepEqual(axisOf(of(-3, 2)), { domain: [-3, 2], isCut: false });
    assert.deepEqual(axisOf(of(0, 0)), { domain: [0, 1], isCut: false });
    assert.deepEqual(axisOf(of(1886, 1889)), { domain: [1883, 1889], isCut: true });
    const cut = { ...figure('one-value'), data: of(1886, 1889) };
    for (const svg of [...Object.values(figurePlot(extremes, cut, 'en') ?? {}), figureStrip(cut.data, 'en') ?? ''])
      assert.ok(texts(svg).includes('//'));
    assert.ok(!texts(shape.wide).includes('//'));
  });

  test('reads from the smallest number to the largest, words last; a count that grew as it is listed, each joined to the next', () => {
    const numbers = (data: Figure) => inReadingOrder(data).map(({ value }) => value);
    assert.deepEqual(numbers(of(630, 850, 560)), [560, 630, 850]);
    assert.deepEqual(numbers({ ...of(630, 850, 560), grows: true }), [630, 850, 560]);
    const words = { words: { en: 'many', fr: 'beaucoup' }, source: 'chronicle-lantern' };
    assert.deepEqual(numbers({ ...of(3), values: [words, ...of(3).values] }), [3, undefined]);
    const links = (grows: boolean) =>
      parsed(figurePlot(extremes, { ...figure('one-value'), data: { ...of(630, 850, 560), grows } }, 'en')?.wide ?? '').querySelectorAll(
        'path[d^="M"][stroke-opacity], [stroke-opacity="0.5"] path',
      ).length;
    assert.equal(links(false), 0);
    assert.equal(links(true), 1, 'the lower number that follows is no growth');
  });

  test('has no more ticks than its labels have room for, and none between whole numbers', () => {
    assert.equal(ticksFor(of(0, 1), [0, 1], 600, 'en'), 1);
    assert.ok(ticksFor(of(0, 1_000_000), [0, 1_000_000], 260, 'en') <= 2);
    assert.ok(ticksFor(of(15, 20), [15, 20], 600, 'en') >= 4);
  });
});

describe('the strip of a figure', () => {
  test('has a dot for each number a source gives', () => {
    const dots = parsed(figureStrip(figure('every-shape').data, 'en') ?? '').querySelectorAll('circle').length;
    assert.equal(dots, 8, 'six values and both ends of a range');
  });
});

describe('the timeline', () => {
  test('places a month, a year and a range in their middle', () => {
    assert.equal(middleOf({ date: '2024-03-26' }).toISOString(), '2024-03-26T12:00:00.000Z');
    assert.equal(middleOf({ date: '2024-04' }).toISOString(), '2024-04-16T00:00:00.000Z');
    assert.equal(middleOf({ date: '2023' }).toISOString(), '2023-07-02T12:00:00.000Z');
    assert.equal(middleOf({ date: '2024-11-27', until: '2024-11-29' }).toISOString(), '2024-11-28T12:00:00.000Z');
  });

  test('draws context hollow and the controversy full, one dot an event', () => {
    for (const svg of timelines) {
      const fills = [...parsed(svg).querySelectorAll('circle')].map((one) => one.getAttribute('fill')).sort();
      assert.deepEqual(fills, ['currentColor', 'currentColor', 'var(--paper)']);
    }
  });

  test('draws bars, not dots, where events are many', () => {
    const graph = changed((loaded) => {
      for (let i = 0; i < DOTS + 1; i++) record(loaded, 'events', 'untimed', `filler-${i}`);
    });
    const { wide } = timelinePlot(all(graph, 'events'), 'en') ?? assert.fail();
    assert.equal(parsed(wide).querySelectorAll('circle').length, 0);
    assert.ok(parsed(wide).querySelectorAll('rect').length > 0);
  });

  test('says when most happened, and how much: as many as there are dots in the column', () => {
    assert.ok(
      timelines.every((svg) => !texts(svg).some((text) => text?.includes('events'))),
      'two events are no peak',
    );
    const graph = changed((loaded) => {
      record(loaded, 'events', 'untimed', 'another');
      record(loaded, 'events', 'untimed', 'next-day').data.date = '2021-03-29';
    });
    for (const svg of Object.values(timelinePlot(all(graph, 'events'), 'fr') ?? {})) {
      assert.ok(texts(svg).includes('28–29 mars 2021\u00a0: 4 événements'), String(texts(svg)));
      const columns = Map.groupBy([...parsed(svg).querySelectorAll('circle')], (circle) => circle.getAttribute('cx'));
      assert.equal(Math.max(...[...columns.values()].map(({ length }) => length)), 4);
    }
  });

  test('is undefined for a single moment', () => {
    const graph = changed((loaded) => {
      loaded.records.events.delete('some-year');
      record(loaded, 'events', 'quarter-hour').data.date = '2021-03-28';
    });
    assert.equal(timelinePlot(all(graph, 'events'), 'en'), undefined);
  });
});
