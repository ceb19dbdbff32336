import { z } from 'zod';
import { common, confidence, date, precision, record, ref, refs, text, words } from './fields.ts';

const isZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const timeOfDay = (doc: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is no time of day such as 08:30')
    .meta({ description: `${doc} Between quotation marks: "08:30".`, form: 'a time of day', examples: ['08:30'] });

const timeZone = (doc: string) => text(doc, 'Europe/London').refine(isZone, 'is no time zone such as America/New_York');

export const event = record('Something dated, with the precision of the date.', {
  title: words('What happened, as one short sentence.', 'The town closes the canal'),
  date: date('When, or the first day it may have been.'),
  until: date('The last day, where it lasted or where only a range is known.').optional(),
  precision,
  time: timeOfDay('The local time of day.').optional(),
  about: z.boolean().describe('True where the time is given as approximate.').optional(),
  zone: timeZone('The IANA time zone of `time`, such as America/New_York.').optional(),
  summary: words('One or two sentences more, where the title does not say enough.', 'A notice was put up at the lock.').optional(),
  actors: refs('actors', 'Who took part.').default([]),
  sources: refs('sources', 'Who reports it.').default([]),
  claims: refs('claims', 'The claims it bears on.').default([]),
  quotes: refs('quotes', 'The words said in it or about it.').default([]),
  after: refs('events', 'The events it answers or follows from; it cannot be earlier.').optional(),
  accounts: z
    .array(
      z
        .strictObject({
          sources: refs('sources', 'Who says so; sources that only repeat one another stand in one account.'),
          quote: ref('quotes', 'The words that say so, where they are a record.').optional(),
          date: date('The day, according to this account.'),
          time: timeOfDay('The local time of day, according to this account.').optional(),
          part: z
            .enum(['night', 'morning', 'afternoon', 'evening'])
            .describe('The part of the day, where the account gives no time: night is before 06:00.')
            .optional(),
          zone: timeZone('The IANA time zone of `time`; absent where the account names none.').optional(),
          about: z.boolean().describe('True where the account gives the time as approximate.').optional(),
          words: words('How the account puts it, in a few words.', 'early in the morning').optional(),
          wrong: words(
            'Why it is known to be an error of its source: it is then named as one, and not drawn among the accounts.',
            'The paper corrected the hour on the next day.',
          ).optional(),
        })
        .refine(({ time, part }) => time === undefined || part === undefined, 'gives both a time and a part of the day'),
    )
    .describe(
      'When it was according to each account, where sources differ. They are shown side by side; `date` and `time` stay the editors’ choice.',
    )
    .optional(),
  confidence,
  context: z
    .boolean()
    .describe('True for background, before or after: no source read presents what came later as a consequence of the controversy.')
    .default(false),
  ...common,
});
export type Event = z.infer<typeof event>;
