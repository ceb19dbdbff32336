import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayOf } from '../../../src/components/pictures/day.ts';
import { localDate, tickLabel } from '../../../src/components/pictures/moment.ts';
import { get } from '../../../src/dossier/graph.ts';
import { changed, extremes, record } from './dossier.ts';

const DATE = '2021-03-28';
const day = dayOf(extremes, DATE) ?? assert.fail();
const rowsOf = (id: string, from = day) => from.events.find(({ event }) => event.id === id)?.rows ?? assert.fail(id);

describe('the picture of a day', () => {
  test('draws a time as a moment, a part of a day as a stretch, a day as the whole of it', () => {
    const [minute, part] = rowsOf('quarter-hour');
    assert.equal(minute?.mark.exactness, 'minute');
    assert.equal(minute?.mark.from, minute?.mark.to);
    assert.equal(part?.mark.exactness, 'part');
    const [whole] = rowsOf('untimed');
    assert.equal(whole?.mark.exactness, 'day');
    assert.ok((whole?.mark.to ?? 0) - (whole?.mark.from ?? 0) > (part?.mark.to ?? 0) - (part?.mark.from ?? 0));
  });

  test('says an approximate time as such', () => {
    const graph = changed((loaded) => {
      const [account] = record(loaded, 'events', 'quarter-hour').data.accounts ?? [];
      if (account) account.about = true;
    });
    const rows = rowsOf('quarter-hour', dayOf(graph, DATE));
    assert.equal(rows[0]?.mark.exactness, 'about');
  });

  test('sets conflicting accounts one under the other, and says that they differ', () => {
    const timed = day.events.find(({ event }) => event.id === 'quarter-hour');
    assert.equal(timed?.rows.length, 2);
    assert.equal(timed?.differ, true);
    const graph = changed((loaded) => {
      const { data } = record(loaded, 'events', 'quarter-hour');
      data.accounts = data.accounts?.map((account) => ({ sources: account.sources, date: DATE, time: '00:05', zone: 'Asia/Kathmandu' }));
    });
    const agreed = dayOf(graph, DATE)?.events.find(({ event }) => event.id === 'quarter-hour');
    assert.equal(agreed?.differ, false);
  });

  test('places the same instant at the same place, whatever the zone it is given in', () => {
    const graph = changed((loaded) => {
      const [first, second] = record(loaded, 'events', 'quarter-hour').data.accounts ?? [];
      if (!first || !second) assert.fail();
      // 00:05 in Kathmandu, UTC+5:45, is 18:20 UTC of the day before.
      Object.assign(second, { date: '2021-03-27', time: '18:20', zone: 'UTC', part: undefined });
    });
    const [first, second] = rowsOf('quarter-hour', dayOf(graph, DATE));
    assert.equal(first?.mark.from, second?.mark.from);
  });

  test('begins and ends at ticks that hold every account, the day before included', () => {
    assert.equal(day.ticks[0]?.x, 0);
    assert.equal(day.ticks.at(-1)?.x, 100);
    for (const { rows } of day.events) for (const { mark } of rows) assert.ok(mark.from >= 0 && mark.to <= 100 && mark.from <= mark.to);
    assert.equal(localDate(day.ticks[0]?.at ?? new Date(), 'Asia/Kathmandu'), '2021-03-27');
  });

  test('keeps midnight at midnight when the clocks change', () => {
    const graph = changed((loaded) => {
      if (loaded.header) loaded.header.data.zones = ['Europe/Paris'];
    });
    const { ticks } = dayOf(graph, DATE) ?? assert.fail();
    const midnights = ticks
      .filter(({ isMidnight }) => isMidnight)
      .map(({ at }) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeStyle: 'short' }).format(at));
    assert.ok(midnights.length >= 2);
    assert.deepEqual(new Set(midnights), new Set(['00:00']));
  });

  test('has nothing to draw where no hour is known, and does not exist where nothing happened', () => {
    const only = dayOf(extremes, DATE, [get(extremes, 'events', 'untimed')]);
    assert.equal(only?.isDrawn, false);
    assert.equal(dayOf(extremes, '1999-01-01'), undefined);
    assert.equal(dayOf(extremes, '1921', [get(extremes, 'events', 'some-year')]), undefined);
  });

  test('puts what only the day is known of after what the clock places', () => {
    assert.deepEqual(
      day.events.map(({ event }) => event.id),
      ['quarter-hour', 'untimed'],
    );
  });
});

describe('a tick', () => {
  test('says the hour, and at midnight the day that begins, as each language writes them', () => {
    const noon = new Date('2024-11-26T17:00:00Z');
    assert.equal(tickLabel(noon, 'America/New_York', 'en'), '12:00');
    assert.equal(tickLabel(noon, 'America/New_York', 'fr'), '12\u00a0h');
    assert.equal(tickLabel(new Date('2024-11-27T05:00:00Z'), 'America/New_York', 'en'), '27 Nov');
    assert.equal(tickLabel(new Date('2024-11-27T05:00:00Z'), 'America/New_York', 'fr'), '27 nov.');
    assert.equal(tickLabel(noon, 'Asia/Kathmandu', 'fr'), '22\u00a0h\u00a045');
  });
});
