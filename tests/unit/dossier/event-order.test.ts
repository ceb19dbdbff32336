import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOrder } from '../../../src/dossier/event-order.ts';

type Dated = Parameters<typeof inOrder>[0][number];
const event = (id: string, date: string, rest: Partial<Dated['data']> = {}): Dated => ({ id, data: { date, ...rest } });
const at = (id: string, time: string, rest: Partial<Dated['data']> = {}) =>
  event(id, '2024-11-26', { time, zone: 'America/New_York', ...rest });
const ids = (events: Dated[], home = 'America/New_York') => {
  const forwards = inOrder(events, home).map(({ id }) => id);
  const backwards = inOrder([...events].reverse(), home).map(({ id }) => id);
  assert.deepEqual(forwards, backwards, 'the order depends on that of the files');
  return forwards;
};

describe('events stand in the order in which they happened', () => {
  test('events with an hour come before events without one on the same day', () => {
    assert.deepEqual(ids([event('a', '2024-11-26'), at('b', '12:01'), at('c', '08:30')]), ['c', 'b', 'a']);
  });

  test('no event comes before one that it follows from', () => {
    const events = [event('a', '2024-11-26', { after: ['b'] }), event('b', '2024-11-26', { after: ['c'] }), event('c', '2024-11-26')];
    assert.deepEqual(ids(events), ['c', 'b', 'a']);
  });

  test('an event without an hour comes before one with an hour that follows from it', () => {
    const events = [
      at('closed', '12:01', { after: ['letter'] }),
      event('letter', '2024-11-26', { after: ['opened'] }),
      at('opened', '08:30'),
      at('between', '10:00'),
      event('reply', '2024-11-26', { after: ['letter'] }),
    ];
    assert.deepEqual(ids(events), ['opened', 'between', 'letter', 'closed', 'reply']);
  });

  test('an effect on a later day does not move its cause', () => {
    const events = [event('untimed', '2024-11-26'), at('timed', '08:30'), event('later', '2024-11-27', { after: ['untimed'] })];
    assert.deepEqual(ids(events), ['timed', 'untimed', 'later']);
  });

  test('an event dated to a month does not come before the day it follows from', () => {
    const events = [event('march', '2024-03', { after: ['shown'] }), event('shown', '2024-03-25'), event('early', '2024-03-10')];
    assert.deepEqual(ids(events), ['early', 'shown', 'march']);
  });

  test('hours of different zones are compared as moments', () => {
    const events = [at('new-york', '08:30'), event('paris', '2024-11-26', { time: '10:00', zone: 'Europe/Paris' })];
    assert.deepEqual(ids(events, 'Europe/Paris'), ['paris', 'new-york']);
  });

  test('a cycle loses no event', () => {
    const circle = [at('a', '10:00', { after: ['b'] }), at('b', '09:00', { after: ['a'] })];
    assert.equal(inOrder(circle, 'UTC').length, 2);
  });

  test('ten thousand events in one chain are ordered', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => event(`e${i}`, '2024-11-26', i > 0 ? { after: [`e${i - 1}`] } : {}));
    assert.deepEqual(
      inOrder(chain, 'UTC').map(({ id }) => id),
      chain.map(({ id }) => id),
    );
  });
});
