import { z } from 'zod';
import { common, confidence, date, precision, refs, text, words } from './fields.ts';

const isZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** Something dated, with the precision of the date. */
export const event = z.strictObject({
  title: words('What happened, as one short sentence.'),
  date: date('When, or the first day it may have been.'),
  until: date('The last day, where it lasted or where only a range is known.').optional(),
  precision,
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is no time of day such as 08:30')
    .describe('The local time of day, between quotation marks: "08:30".')
    .optional(),
  zone: text('The IANA time zone of `time`, such as America/New_York.')
    .refine(isZone, 'is no time zone such as America/New_York')
    .optional(),
  summary: words('One or two sentences more, where the title does not say enough.').optional(),
  actors: refs('actors', 'Who took part.').default([]),
  sources: refs('sources', 'Who reports it.').default([]),
  claims: refs('claims', 'The claims it bears on.').default([]),
  quotes: refs('quotes', 'The words said in it or about it.').default([]),
  after: refs('events', 'The events it answers or follows from; it cannot be earlier.').optional(),
  confidence,
  context: z
    .boolean()
    .describe('True for earlier or later history that no source ties to the controversy.')
    .default(false),
  ...common,
});
export type Event = z.infer<typeof event>;
