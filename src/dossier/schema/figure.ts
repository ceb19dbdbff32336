import { z } from 'zod';
import { common, ref, refs, text, words } from './fields.ts';

/** A number on which sources differ: how many, how long, how much. */
export const figure = z.strictObject({
  title: words('What is counted or measured.'),
  unit: words('The unit, as it follows a number.'),
  summary: words('What to make of the differences, in one or two sentences.').optional(),
  values: z
    .array(
      z
        .strictObject({
          value: z.number().describe('The number.').optional(),
          low: z.number().describe('The lower end of a range.').optional(),
          high: z.number().describe('The upper end of a range.').optional(),
          qualifier: z
            .enum(['about', 'over', 'under'])
            .describe('How the source qualifies the number; absent where it states it plainly.')
            .optional(),
          words: words('The source’s own word where it gives no number: “hundreds”.').optional(),
          at: text('When it held: 2024-11-26, or 2024-11-26T08:30 where the hour is known.')
            .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/, 'is no date such as 2024-11-26')
            .optional(),
          source: ref('sources', 'Who gives it.'),
          quote: ref('quotes', 'The words that give it, where they are a record.').optional(),
          note: words('What it counts, how it was obtained.').optional(),
        })
        .refine(
          (value) => value.value !== undefined || value.words !== undefined || (value.low !== undefined && value.high !== undefined),
          'gives neither a value, nor low and high, nor words',
        ),
    )
    .min(1, 'needs one value at least')
    .describe('What each source gives, in the order they should be read.'),
  claims: refs('claims', 'The claims it bears on.').optional(),
  topics: refs('topics', 'The notions it bears on.').optional(),
  ...common,
});
export type Figure = z.infer<typeof figure>;
