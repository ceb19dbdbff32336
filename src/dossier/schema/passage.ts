import { z } from 'zod';
import { common, ref, refs, text, words } from './fields.ts';

export const RELATIONS = ['same', 'changed', 'added', 'left-out'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One sentence of the documented article, paraphrased, in order. */
export const passage = z.strictObject({
  order: z.int().min(1).describe('Its place in the article, from 1.'),
  paragraph: z
    .union([z.int().min(0), words('The part’s name: standfirst, cross-heading …')])
    .describe('The part of the article it stands in: a paragraph’s number, or a name.'),
  paraphrase: words('What the sentence says, in our words, attributed to the article or its publisher.'),
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
          note: words('What differs, in one sentence.').optional(),
        })
        .refine(({ quote, relation }) => quote !== undefined || relation === 'added', 'compares with no words of a source'),
    )
    .describe('The passage against the source that the article relays, sentence by sentence of that source.')
    .default([]),
  selector: z
    .strictObject({
      start: text('Its first few words, to link to its place.'),
      end: text('Its last few words.').optional(),
      prefix: text('The words just before, where the first few stand twice.').optional(),
      suffix: text('The words just after.').optional(),
    })
    .describe('Finds the sentence in the article.')
    .optional(),
  ...common,
});
export type Passage = z.infer<typeof passage>;
