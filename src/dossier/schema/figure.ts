import { z } from 'zod';
import { common, EXAMPLE_IDS, record, ref, refs, text, words } from './fields.ts';

export const figure = record('A number on which sources differ: how many, how long, how much.', {
  title: words('What is counted or measured.', 'Walkers at the meeting'),
  unit: words('The unit, as it follows a number.', 'people'),
  summary: words(
    'What to make of the differences, in one or two sentences.',
    'The town counted at the door, the group on the square.',
  ).optional(),
  values: z
    .array(
      z
        .strictObject({
          value: z
            .number()
            .meta({ description: 'The number.', examples: [300] })
            .optional(),
          low: z
            .number()
            .meta({ description: 'The lower end of a range.', examples: [200] })
            .optional(),
          high: z
            .number()
            .meta({ description: 'The upper end of a range.', examples: [400] })
            .optional(),
          qualifier: z
            .enum(['about', 'over', 'under'])
            .describe('How the source qualifies the number; absent where it states it plainly.')
            .optional(),
          words: words('The source’s own word where it gives no number: “hundreds”.', 'hundreds').optional(),
          at: text('When it held: 2024-11-26, or 2024-11-26T08:30 where the hour is known.', '2020-05-04')
            .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/, 'is no date such as 2024-11-26')
            .optional(),
          source: ref('sources', 'Who gives it.'),
          quote: ref('quotes', 'The words that give it, where they are a record.').optional(),
          note: words('What it counts, how it was obtained.', 'Counted at the door.').optional(),
        })
        .refine(
          (value) => value.value !== undefined || value.words !== undefined || (value.low !== undefined && value.high !== undefined),
          'gives neither a value, nor low and high, nor words',
        )
        .meta({ examples: [{ value: 300, source: EXAMPLE_IDS.sources }] }),
    )
    .min(1, 'needs one value at least')
    .describe('What each source gives, in the order they should be read.'),
  grows: z
    .boolean()
    .describe(
      'True where the values are of one count as it grew: they are shown in the order in which they are listed, each joined to the next.',
    )
    .optional(),
  claims: refs('claims', 'The claims it bears on.').optional(),
  topics: refs('topics', 'The notions it bears on.').optional(),
  ...common,
});
export type Figure = z.infer<typeof figure>;
