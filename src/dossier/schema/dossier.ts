import { z } from 'zod';
import { address, date, LOCALES, pointNumber, ref, refs, text, words } from './fields.ts';

/** A list of the editors, whose points records refer to by number. */
const points = (letter: 'O' | 'D', doc: string, point: string) =>
  z
    .array(z.strictObject({ id: pointNumber(letter).describe('The number by which records name it.'), text: words(point) }))
    .describe(doc)
    .optional();

/** One controversy: its title, its languages, its address, and what its first page shows. */
export const dossier = z.strictObject({
  title: words('The dossier’s title.'),
  short: words('Its short name, for the head of every page; the title where absent.').optional(),
  description: words('What it documents, in one or two sentences.'),
  locales: z
    .array(z.enum(LOCALES))
    .min(1, 'needs one language at least')
    .describe('The languages of the dossier. The first is served at /, the others at /<locale>/.'),
  site: address('The canonical address. Its path, if any, is the base of all links.'),
  repository: z
    .strictObject({
      url: address('The repository’s address.'),
      branch: text('The branch that edits go to.').default('main'),
      content: text('The folder of the dossier in the repository.').default('content'),
    })
    .describe('Where the content is edited.'),
  omissions: points('O', 'What the documented article leaves out, by number.', 'What it leaves out, in one or two sentences.'),
  discrepancies: points('D', 'Matters on which sources differ, by number.', 'The versions, who gives them, and what this dossier writes.'),
  article: ref('sources', 'The source that the dossier goes through sentence by sentence, where there is one.').optional(),
  contact: z
    .union([z.email('is no e-mail address'), address('A page.')], 'is neither an e-mail address nor a complete https address')
    .describe(
      'Where the editors can be written to, by those without an account at the repository’s host: an e-mail address or an https address.',
    )
    .optional(),
  licence: text('The SPDX identifier of the licence of our own words.'),
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
          .describe('The record that was: kind/id.'),
        date: date('The day it was taken out.'),
        note: words('Why, or what became of it, in one or two sentences.'),
      }),
    )
    .describe('Records that were taken out: a page at the address of each says what became of it.')
    .optional(),
  home: z
    .strictObject({
      lead: words('Who, what, when, in three sentences.').optional(),
      positions: z
        .array(
          z.strictObject({
            title: words('The position, named after who holds it.'),
            summary: words('What they say, in one sentence.').optional(),
            quotes: refs('quotes', 'The words that say it best, two or three.'),
          }),
        )
        .describe('The positions that stand against each other, side by side on the first page.')
        .optional(),
      questions: z
        .array(
          z
            .strictObject({
              question: words('What people ask first, as one short question.'),
              answer: words('The answer the evidence gives, in one sentence.'),
              claim: ref('claims', 'The claim that answers it at length.').optional(),
              figure: ref('figures', 'Or the figure that does.').optional(),
              sources: refs('sources', 'What the answer rests on: sources of that claim’s evidence, or of that figure’s values.').min(1),
            })
            .refine(({ claim, figure }) => (claim === undefined) !== (figure === undefined), 'leads to one claim or to one figure'),
        )
        .describe('What people ask first, each answered in a sentence; five at most are read.')
        .optional(),
      disputed: z
        .array(
          z.strictObject({
            claim: ref('claims', 'The claim that sources contradict.'),
            question: words('The dispute as a question. Absent: the claim’s title.').optional(),
            sides: z
              .array(z.strictObject({ who: words('Who says so.'), says: words('What they say, in a few words of ours.') }))
              .min(2, 'needs two sides at least')
              .describe('What each side says, one line each. Absent: the reason of the claim’s status.')
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
    .array(text('An IANA time zone.'))
    .describe('The time zones in which times of day are given besides the event’s own.')
    .default([]),
});
export type DossierHeader = z.infer<typeof dossier>;
