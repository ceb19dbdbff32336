import { z } from 'zod';
import { common, EXAMPLE_IDS, record, ref, refs, words } from './fields.ts';
import { speaker } from './quote.ts';

export const STANCES = ['supports', 'nuances', 'disputes', 'reports'] as const;
export type Stance = (typeof STANCES)[number];

const EXAMPLE = {
  title: { en: 'The Friends of the Canal want the canal to stay open' },
  kind: 'position',
  status: 'attributed',
  reason: { en: 'The group says so; a position is attributed to whoever holds it.' },
  assertedBy: [EXAMPLE_IDS.actors],
  quotes: [EXAMPLE_IDS.quotes],
  evidence: [{ source: EXAMPLE_IDS.sources, stance: 'supports', quote: EXAMPLE_IDS.quotes }],
};

export const claim = record('One checkable or arguable statement, with its kind, its status and its evidence.', {
  title: words('The claim as one sentence, attributed where it is an accusation.', 'The Friends of the Canal want the canal to stay open'),
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
  reason: words('Why this status, in one sentence.', 'The group says so; a position is attributed to whoever holds it.'),
  assertedBy: refs('actors', 'Who makes the claim; not who quotes or reports it.').default([]),
  against: refs(
    'actors',
    'Whom it, or what it quotes, accuses or doubts. An allegation without this field accuses whoever does not make it.',
  ).optional(),
  reply: refs('quotes', 'What those it accuses say to it, where that does not stand in the evidence.').optional(),
  noReply: words(
    'Where no words of theirs were found: what was looked for.',
    'The town’s site and three newspapers were searched.',
  ).optional(),
  article: z
    .array(
      z
        .string()
        .regex(/^C\d+$/, 'is no claim number such as C11')
        .meta({ form: 'a number such as C1', examples: ['C1'] }),
    )
    .describe(
      'The statements of the documented article it covers, by number, where the editors have numbered them: C1, C2 … Each stands in one claim only.',
    )
    .default([]),
  quotes: refs('quotes', 'The quotations that state it.').default([]),
  evidence: z
    .array(
      z.strictObject({
        source: ref('sources', 'Where the evidence stands.'),
        stance: z
          .enum(STANCES)
          .describe(
            'How it bears on the claim; `reports` where the source only prints or repeats a statement, as a newspaper does that quotes it.',
          ),
        quote: ref('quotes', 'Its words, where they are a record.').optional(),
        by: speaker(
          'Who says so, where it is neither the speaker of `quote` nor the source itself: somebody whom the source only quotes or sums up.',
        ).optional(),
        via: refs('sources', 'Where it was read, if only in sources that repeat this one.').optional(),
        inferred: z
          .boolean()
          .describe(
            'True where the editors read this off the document: code, a history, an address. It is then shown as our reading, and as nobody’s statement.',
          )
          .optional(),
        note: words('What the source says, in a few words of ours.', 'Prints the words of the group.').optional(),
      }),
    )
    .describe('What the sources say of it.')
    .default([]),
  topics: refs('topics', 'The notions it bears on.').optional(),
  ...common,
}).meta({ examples: [EXAMPLE] });
export type Claim = z.infer<typeof claim>;
