/** Dates as records have them, of every precision, with what formats should make of them. */
import type { Dated } from '../../../src/outputs/cite/date.ts';

export interface DateCase {
  name: string;
  published: Dated | undefined;
  /** The dates of CSL-JSON. */
  parts: number[][] | undefined;
  /** The one date that is sure to hold it. */
  sound: string | undefined;
}

export const DATES: readonly DateCase[] = [
  { name: 'a day', published: { date: '2024-11-26', precision: 'day' }, parts: [[2024, 11, 26]], sound: '2024-11-26' },
  { name: 'a day with its hour', published: { date: '2024-01-01', precision: 'time' }, parts: [[2024, 1, 1]], sound: '2024-01-01' },
  { name: 'a month', published: { date: '2024-11', precision: 'month' }, parts: [[2024, 11]], sound: '2024-11' },
  { name: 'a year', published: { date: '2024', precision: 'year' }, parts: [[2024]], sound: '2024' },
  { name: 'an inferred day', published: { date: '2024-11-27', precision: 'about' }, parts: [[2024, 11, 27]], sound: '2024-11-27' },
  {
    name: 'days of one month',
    published: { date: '2024-12-02', until: '2024-12-08', precision: 'about' },
    parts: [
      [2024, 12, 2],
      [2024, 12, 8],
    ],
    sound: '2024-12',
  },
  {
    name: 'days of two months',
    published: { date: '2024-11-30', until: '2024-12-01', precision: 'about' },
    parts: [
      [2024, 11, 30],
      [2024, 12, 1],
    ],
    sound: '2024',
  },
  {
    name: 'months of two years',
    published: { date: '2024-12', until: '2025-01', precision: 'month' },
    parts: [
      [2024, 12],
      [2025, 1],
    ],
    sound: undefined,
  },
  {
    name: 'a range of one day',
    published: { date: '2024-11-26', until: '2024-11-26', precision: 'day' },
    parts: [[2024, 11, 26]],
    sound: '2024-11-26',
  },
  { name: 'no date', published: undefined, parts: undefined, sound: undefined },
];
