import { z } from 'zod';
import { common, language, record, ref, refs, selector, text, words } from './fields.ts';

/** The locators of CSL 1.0.2 that words of a source are found by. */
const LOCATORS = [
  'page',
  'paragraph',
  'section',
  'chapter',
  'part',
  'volume',
  'column',
  'line',
  'verse',
  'note',
  'figure',
  'table',
  'timestamp',
] as const;

/** Who says something. */
export const speaker = (doc: string) =>
  z
    .union([
      ref('actors', 'The actor who says them.'),
      z.array(ref('actors', 'An actor.')).min(2, 'names one actor; write its id alone').describe('The actors who say them together.'),
      z.strictObject({
        role: words(
          'Who says them, where no name is given: a spokesperson of the town, an anonymous source.',
          'A spokesperson of the town',
        ),
      }),
    ])
    .describe(doc);

export const quote = record('The verbatim words of a speaker in a source, in the language of that source.', {
  text: text('The exact words, without outer quotation marks. […] stands for words left out.', 'the canal should stay open to everyone'),
  lang: language('The language of the words.'),
  speaker: speaker('Whose words they are: the id of an actor, the ids of several, or { role: … } where the speaker has no name.'),
  source: ref('sources', 'Where they stand.'),
  locator: z
    .strictObject({
      label: z.enum(LOCATORS).describe('What is counted, a term of CSL.'),
      value: text('The number or the range: 12, 12–14, 00:14:05.', '12–14'),
    })
    .describe('The place in the source that a reader looks up: a page, a paragraph, a time code.')
    .optional(),
  selector: selector.optional(),
  renders: ref('quotes', 'The quotation these words translate, where they are a published translation.').optional(),
  translations: words(
    'Our own translation, shown as ours; not asked for where a published one exists.',
    'le canal doit rester ouvert à tous',
    'fr',
  ).optional(),
  sic: z
    .array(
      z.strictObject({
        text: text('The odd words, exactly as they stand in `text`.', 'towpaht'),
        note: words('What is odd about them.', 'So printed in the source.'),
      }),
    )
    .describe('Oddities of the source, kept and marked.')
    .optional(),
  context: words(
    'In one or two sentences: where and when it was said, and about what.',
    'At the meeting of 4 May, about the notice.',
  ).optional(),
  note: words('About the wording: variants, conventions, cautions.', 'The Gazette prints the same words without “everyone”.').optional(),
  topics: refs('topics', 'The notions it bears on.').optional(),
  ...common,
});
export type Quote = z.infer<typeof quote>;
