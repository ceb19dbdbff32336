import { z } from 'zod';
import { address, date, EXAMPLE_IDS, LOCALES, pointNumber, record, ref, refs, text, words } from './fields.ts';

/** A list of the editors, whose points records refer to by number. */
const points = (letter: 'O' | 'D', doc: string, point: string, example: string) =>
  z
    .array(z.strictObject({ id: pointNumber(letter).describe('The number by which records name it.'), text: words(point, example) }))
    .describe(doc)
    .optional();

export const dossier = record('One controversy: its title, its languages, its address, and what its first page shows.', {
  title: words('The dossier’s title.', 'The canal'),
  short: words('Its short name, for the head of every page; the title where absent.', 'Canal').optional(),
  description: words(
    'What it documents, in one or two sentences.',
    'Who wants the canal closed to walkers, who does not, and on what grounds.',
  ),
  locales: z
    .array(z.enum(LOCALES))
    .min(1, 'needs one language at least')
    .describe('The languages of the dossier. The first is served at /, the others at /<locale>/.'),
  site: address('The canonical address. Its path, if any, is the base of all links.', 'https://canal.example.org/'),
  repository: z
    .strictObject({
      url: address('The repository’s address.', 'https://example.org/friends/canal'),
      branch: text('The branch that edits go to.', 'main').default('main'),
      content: text('The folder of the dossier in the repository.', 'my-dossier').default('content'),
    })
    .describe('Where the content is edited.'),
  omissions: points(
    'O',
    'What the documented article leaves out, each point with a number that records name in a field of the same name.',
    'What it leaves out, in one or two sentences.',
    'The article does not say when the notice was put up.',
  ),
  discrepancies: points(
    'D',
    'Matters on which sources differ, each with a number that records name in a field of the same name.',
    'The versions, who gives them, and what this dossier writes.',
    'The town writes 4 May, the Gazette 5 May; this dossier writes 4 May.',
  ),
  article: ref('sources', 'The source that the dossier goes through sentence by sentence, where there is one.').optional(),
  contact: z
    .union([z.email('is no e-mail address'), address('A page.')], 'is neither an e-mail address nor a complete https address')
    .meta({
      form: 'an e-mail address or an https address',
      description:
        'Where the editors can be written to, by those without an account at the repository’s host: an e-mail address or an https address.',
      examples: ['editors@example.org'],
    })
    .optional(),
  licence: text('The SPDX identifier of the licence of our own words.', 'CC-BY-4.0'),
  published: date('The day the dossier was first published; the newest date of its records dates the rest.').optional(),
  removed: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(
            /^(?:actors|claims|events|figures|quotes|sources|topics)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
            'is no record such as quotes/some-id',
          )
          .meta({ description: 'The record that was: kind/id.', examples: ['quotes/some-id'] }),
        date: date('The day it was taken out.'),
        note: words('Why, or what became of it, in one or two sentences.', 'It stood twice; see canal-stays-open.'),
      }),
    )
    .describe('Records that were taken out: a page at the address of each says what became of it.')
    .optional(),
  home: z
    .strictObject({
      lead: words(
        'Who, what, when, in three sentences.',
        'In May 2020 the town closed a canal. Walkers objected. It was opened again.',
      ).optional(),
      positions: z
        .array(
          z.strictObject({
            title: words('The position, named after who holds it.', 'The walkers'),
            summary: words('What they say, in one sentence.', 'The canal belongs to everyone.').optional(),
            quotes: refs('quotes', 'The words that say it best, two or three.'),
          }),
        )
        .describe('The positions that stand against each other, side by side on the first page.')
        .optional(),
      questions: z
        .array(
          z
            .strictObject({
              question: words('What people ask first, as one short question.', 'Who closed the canal?'),
              answer: words('The answer the evidence gives, in one sentence.', 'The town, according to its own notice.'),
              claim: ref('claims', 'The claim that answers it at length.').optional(),
              figure: ref('figures', 'Or the figure that does.').optional(),
              sources: refs('sources', 'What the answer rests on: sources of that claim’s evidence, or of that figure’s values.').min(1),
            })
            .refine(({ claim, figure }) => (claim === undefined) !== (figure === undefined), 'leads to one claim or to one figure')
            .meta({
              examples: [
                {
                  question: { en: 'Who closed the canal?' },
                  answer: { en: 'The town, according to its own notice.' },
                  claim: EXAMPLE_IDS.claims,
                  sources: [EXAMPLE_IDS.sources],
                },
              ],
            }),
        )
        .describe('What people ask first, each answered in a sentence; five at most are read.')
        .optional(),
      disputed: z
        .array(
          z.strictObject({
            claim: ref('claims', 'The claim that sources contradict.'),
            question: words('The dispute as a question. Absent: the claim’s title.', 'Was the canal dangerous?').optional(),
            sides: z
              .array(
                z.strictObject({
                  who: words('Who says so.', 'The town'),
                  says: words('What they say, in a few words of ours.', 'The towpath was flooded.'),
                }),
              )
              .min(2, 'needs two sides at least')
              .meta({
                description: 'What each side says, one line each. Absent: the reason of the claim’s status.',
                examples: [
                  [
                    { who: { en: 'The town' }, says: { en: 'The towpath was flooded.' } },
                    { who: { en: 'The walkers' }, says: { en: 'The path was dry.' } },
                  ],
                ],
              })
              .optional(),
          }),
        )
        .describe('What is disputed, in the order of importance.')
        .optional(),
      figures: refs('figures', 'The numbers that differ, those that matter most first.').optional(),
      day: date('The day to show by the hour.').optional(),
    })
    .describe('What the first page shows; what is absent is taken from the records.')
    .default({}),
  zones: z
    .array(text('An IANA time zone.', 'Europe/London'))
    .describe('The time zones in which times of day are given besides the event’s own.')
    .default([]),
});
export type DossierHeader = z.infer<typeof dossier>;
