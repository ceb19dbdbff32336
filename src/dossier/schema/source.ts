import { z } from 'zod';
import { address, author, common, confidence, date, language, nameOrActor, precision, record, ref, text, words } from './fields.ts';

const EXAMPLE = {
  title: 'A walk along the canal',
  kind: 'article',
  publisher: { name: 'The Gazette' },
  lang: 'en',
  url: 'https://example.org/page',
  published: { date: '2020-05-04', precision: 'day' },
  accessed: '2020-05-05',
  read: 'full',
  confidence: 'high',
};

export const source = record('A document: article, letter, statement, page.', {
  title: text('The title as printed, in the source’s own language. Absent where it was not seen.', 'A walk along the canal').optional(),
  titleFrom: z
    .enum(['page', 'address', 'mirror'])
    .describe('Where the title was read; `address` where it is inferred from the URL.')
    .optional(),
  description: words(
    'What it is, in a few words, where its title was never seen: shown in square brackets in its place.',
    'Notice at the lock',
  ).optional(),
  inferred: z
    .array(z.enum(['publisher', 'title', 'published']))
    .describe('What was inferred and not read on the page; a title from the address and a date that is `about` are so anyway.')
    .optional(),
  kind: z
    .enum([
      'article',
      'letter',
      'statement',
      'post',
      'page',
      'document',
      'video',
      'audio',
      'interview',
      'decision',
      'dataset',
      'book',
      'report',
    ])
    .describe('What sort of document it is; `post` on a social network or a blog, `decision` of a court or an authority.'),
  publisher: nameOrActor('Who published it: the id of an actor, or a name where it is no actor.'),
  authors: z
    .array(author('An author: the id of an actor, or a name.'))
    .describe('Who signed it; empty where no author was seen.')
    .default([]),
  interviewers: z
    .array(nameOrActor('Who asks: the id of an actor, or { name: … }.'))
    .describe('Who leads the interview; those interviewed are its authors.')
    .optional(),
  lang: language('The language of the document.'),
  url: address('The address at the publisher’s. Absent where it was not seen.').optional(),
  mirror: z
    .union([address('A copy.'), z.array(address('A copy.'))])
    .describe('Where it was read, if not at `url`: one address or several.')
    .optional(),
  textAt: z
    .enum(['url', 'mirror', 'nowhere'])
    .describe(
      'Where a browser finds the text itself, to link into it. Absent: at `url`, or at `mirror` where there is no `url`. `nowhere`: behind an application or a paywall.',
    )
    .optional(),
  archived: address('An archive copy, where one is known.').optional(),
  published: z
    .strictObject({
      date: date('The date of publication, or the first day it may be of.'),
      until: date('The last day it may be of, where only a range is known.').optional(),
      precision,
    })
    .describe('When it was published. Absent where nothing is known of it.')
    .optional(),
  accessed: date('The day it was read. Absent where it was not.').optional(),
  read: z.enum(['full', 'opening', 'excerpt', 'none']).describe('How much of it was read; `none` where it is known through others only.'),
  confidence,
  relays: ref('sources', 'The source it only repeats: do not count both as independent.').optional(),
  corrections: z
    .array(
      z.strictObject({
        date: date('The day of the correction.'),
        note: words('What was corrected, in one sentence.', 'The date of the meeting.'),
        url: address('Where the correction can be read, if not at the source itself.').optional(),
      }),
    )
    .describe('What its publisher corrected after publication, oldest first.')
    .optional(),
  retracted: z
    .strictObject({
      date: date('The day it was retracted.').optional(),
      note: words('What its publisher says of the retraction.', 'The paper withdrew the article because its figures were wrong.'),
      url: address('Where the retraction can be read.').optional(),
    })
    .describe('That its publisher retracted it; every page that rests on it says so.')
    .optional(),
  note: words('What a reader should know before relying on it.', 'Written by a member of the group.').optional(),
  ...common,
}).meta({ examples: [EXAMPLE] });
export type Source = z.infer<typeof source>;
