import type { YamlFile } from '../../dossier/load/parse.ts';
import { type Context, type Rule, records } from './rule.ts';

/** How many characters of the date each precision needs. */
const NEEDS = { time: 10, day: 10, month: 7, year: 4, about: 4 } as const;
const HOLDS = new Map([
  [4, 'a year'],
  [7, 'a month'],
  [10, 'a day'],
]);

export const datePrecision: Rule = {
  id: 'date-precision',
  severity: 'error',
  why: 'A date is shown as exactly as it is known, and no more so.',
  check(context) {
    for (const source of records(context.loaded, 'sources')) {
      const { published } = source.data;
      if (!published) continue;
      precise(context, source, published, ['published']);
      if (published.precision === 'time')
        context.report(source, ['published', 'precision'], 'The precision is time, and a source has none.', 'Write precision: day.');
    }
    for (const event of records(context.loaded, 'events')) {
      const { data } = event;
      precise(context, event, data, []);
      if (data.precision === 'time' && !data.time)
        context.report(
          event,
          ['precision'],
          'The precision is time, and there is no time.',
          'Add time: "08:30" and zone, or write precision: day.',
        );
      if (data.time && !data.zone)
        context.report(
          event,
          ['time'],
          'The time has no zone: it could be any of twenty-four.',
          'Add zone: the time zone of the place, such as America/New_York.',
        );
      if (data.zone && !data.time) context.report(event, ['zone'], 'There is a zone, and no time.', 'Add time: "08:30", or remove zone.');
      for (const [i, { zone, time }] of (data.accounts ?? []).entries()) {
        if (zone && !time)
          context.report(event, ['accounts', i, 'zone'], 'There is a zone, and no time.', 'Add time: "08:30", or remove zone.');
      }
      if (data.time && (data.precision === 'month' || data.precision === 'year')) {
        context.report(
          event,
          ['precision'],
          `The precision is ${data.precision}, and there is a time of day.`,
          'Write precision: time, or remove time and zone.',
        );
      }
    }
  },
};

function precise(
  { report }: Context,
  file: YamlFile<unknown>,
  { date, precision }: { date: string; precision: keyof typeof NEEDS },
  path: string[],
) {
  if (date.length < NEEDS[precision]) {
    const held = HOLDS.get(date.length);
    report(
      file,
      [...path, 'precision'],
      `The precision is ${precision}, and the date “${date}” holds only ${held}.`,
      `Write precision: ${held?.replace('a ', '')}, or complete the date.`,
    );
  }
}
