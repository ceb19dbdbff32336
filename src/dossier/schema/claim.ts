import { z } from 'zod';
import { common, ref, refs, words } from './fields.ts';

export const STANCES = ['supports', 'nuances', 'disputes'] as const;
export type Stance = (typeof STANCES)[number];

/** One checkable or arguable statement, with its kind, its status and its evidence. */
export const claim = z.strictObject({
  title: words('The claim as one sentence, attributed where it is an accusation.'),
  kind: z
    .enum(['fact', 'allegation', 'opinion', 'position', 'framing'])
    .describe(
      'fact: can be checked. allegation: accuses. opinion: judges. position: says what one wants. framing: says what the matter is about.',
    ),
  status: z
    .enum(['corroborated', 'nuanced', 'disputed', 'attributed', 'unverified'])
    .describe(
      'About what the claim says, not about whether somebody said it: an accusation that was made and that no source settles is `attributed`.',
    ),
  reason: words('Why this status, in one sentence.'),
  assertedBy: refs('actors', 'Who makes the claim.').default([]),
  article: z
    .array(z.string().regex(/^C\d+$/, 'is no claim number such as C11'))
    .describe('The statements of the documented article it covers: numbers of the editors’ list, each in one claim only.')
    .default([]),
  quotes: refs('quotes', 'The quotations that state it.').default([]),
  evidence: z
    .array(
      z.strictObject({
        source: ref('sources', 'Where the evidence stands.'),
        stance: z.enum(STANCES).describe('How it bears on the claim.'),
        quote: ref('quotes', 'Its words, where they are a record.').optional(),
        note: words('What the source says, in a few words of ours.').optional(),
      }),
    )
    .describe('What the sources say of it.')
    .default([]),
  topics: refs('topics', 'The notions it bears on.').optional(),
  ...common,
});
export type Claim = z.infer<typeof claim>;
