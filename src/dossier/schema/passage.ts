import { z } from 'zod';
import { common, EXAMPLE_IDS, record, ref, refs, text, words } from './fields.ts';

const RELATIONS = ['same', 'changed', 'added', 'left-out'] as const;
export type Relation = (typeof RELATIONS)[number];

export const passage = record('One sentence of the documented article, paraphrased, in order.', {
  order: z
    .int()
    .min(1)
    .meta({ description: 'Its place in the article, from 1.', examples: [1] }),
  paragraph: z
    .union([
      z
        .int()
        .min(0)
        .meta({ examples: [1] }),
      words('The part’s name: standfirst, cross-heading …', 'Standfirst'),
    ])
    .describe('The part of the article it stands in: a paragraph’s number, or a name.'),
  paraphrase: words(
    'What the sentence says, in our words, attributed to the article or its publisher.',
    'According to the Gazette, the town closed the canal.',
  ),
  claims: refs('claims', 'The claims it makes.').default([]),
  quotes: refs('quotes', 'The quotations it holds.').default([]),
  compare: z
    .array(
      z
        .strictObject({
          quote: ref(
            'quotes',
            'The words of the source that the article relays. Absent only where the article adds something of its own.',
          ).optional(),
          relation: z
            .enum(RELATIONS)
            .describe(
              'same: relayed as they are, or faithfully translated. changed: put otherwise. added: only in the article. left-out: only in the source.',
            ),
          note: words('What differs, in one sentence.', 'The article leaves out the hour.').optional(),
        })
        .refine(({ quote, relation }) => quote !== undefined || relation === 'added', 'compares with no words of a source')
        .meta({ examples: [{ quote: EXAMPLE_IDS.quotes, relation: 'changed' }] }),
    )
    .describe('The passage against the source that the article relays, sentence by sentence of that source.')
    .default([]),
  selector: z
    .strictObject({
      start: text('Its first few words, to link to its place.', 'The town closed'),
      end: text('Its last few words.', 'on Monday').optional(),
      prefix: text('The words just before, where the first few stand twice.', 'In May').optional(),
      suffix: text('The words just after.', 'Walkers objected').optional(),
    })
    .describe('Finds the sentence in the article.')
    .optional(),
  ...common,
});
export type Passage = z.infer<typeof passage>;
