/**
 * The building blocks of every record. Each carries its documentation, which
 * reaches editors through the generated JSON Schemas and contributors through
 * the error messages: there is one description of the content, and it is here.
 */

import { z } from 'zod';
import { isDayOfCalendar } from '../dates.ts';
import { problemOf } from './address.ts';
import { ID, LOCALES, type Locale } from './names.ts';

export { ID, LOCALES, type Locale, type Words } from './names.ts';

const trimmed = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'starts or ends with a space');

/**
 * What an example refers to: one record a kind, all of one made-up dossier on a canal. Each field carries an
 * example beside its description; those of lists and groups are composed of their parts (example.ts). `form` says
 * what kind of words a field takes, where they are not just any.
 */
export const EXAMPLE_IDS: Readonly<Record<string, string>> = {
  sources: 'gazette-canal-walk',
  actors: 'friends-of-the-canal',
  quotes: 'friends-stay-open',
  claims: 'canal-stays-open',
  events: 'canal-closed',
  figures: 'walkers',
  topics: 'towpath',
  passages: 'p01',
  pages: 'overview',
};

/** One line of words in one language. */
export const text = (doc: string, example: string) => trimmed.meta({ description: doc, examples: [example] });

/** The same words in each language of the dossier. */
export const words = (doc: string, example: string, locale: Locale = LOCALES[0]) =>
  z.partialRecord(z.enum(LOCALES), trimmed).meta({ description: doc, localized: true, examples: [{ [locale]: example }] });

/** The id of another record; `refersTo` lets the graph follow it. The table of kinds is made of the schemas, so shape.ts checks `kind`. */
export const ref = (kind: string, doc: string) =>
  z
    .string()
    .regex(ID, 'is no id: an id is the name of a file, lower-case letters, digits and hyphens')
    .meta({ description: doc, refersTo: kind, examples: [EXAMPLE_IDS[kind]] });

export const refs = (kind: string, doc: string) => z.array(ref(kind, doc)).meta({ description: doc });

/** An https address, as RFC 3986 writes it. */
export const address = (doc: string, example = 'https://example.org/page') =>
  z
    .string()
    .check(({ value, issues }) => {
      const problem = problemOf(value);
      if (problem !== undefined) issues.push({ code: 'custom', input: value, message: problem });
    })
    .meta({ description: doc, format: 'uri', pattern: '^https://', form: 'an https address', examples: [example] });

/** A BCP 47 language tag of the kind texts are marked with: `en`, `fr`, `pt-BR`. */
export const language = (doc: string) =>
  z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag such as en, fr or pt-BR')
    .meta({ description: doc, form: 'a language tag', examples: ['en'] });

const isDate = (value: string) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) && isDayOfCalendar(value);

/** An ISO 8601 calendar date, as precise as it is known: year, month or day. */
export const date = (doc: string) =>
  z
    .string('must be a date between quotation marks where it is a year alone: "2024"')
    .refine(isDate, 'is not a date of the calendar written as 2024-11-26, 2024-11 or "2024"')
    .meta({ description: doc, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', form: 'a date', examples: ['2020-05-04'] });

export const precision = z
  .enum(['time', 'day', 'month', 'year', 'about'])
  .meta({ description: 'How exactly the date is known; `about` where it is inferred.', examples: ['day'] });

export const confidence = z.enum(['high', 'medium', 'low']).describe('How far the record can be relied on, in the editors’ judgement.');

/** The parts of a person’s name, where the program cannot tell them apart: “JD Vance”, “XU Cheng”. */
export const familyName = text('The family name, where the name does not show which part it is: references are sorted under it.', 'Miller');
export const givenName = text('The given names, where `family` is said.', 'T. J.');

const printedName = text('The name, as printed.', 'The Gazette');

/** A person or body that is an actor of the dossier, or only a name. */
export const nameOrActor = (doc: string) => z.union([ref('actors', doc), z.strictObject({ name: printedName })]).meta({ description: doc });

/** An author: the same; a name that is no actor’s may come with its parts. */
export const author = (doc: string) =>
  z
    .union([ref('actors', doc), z.strictObject({ name: printedName, family: familyName.optional(), given: givenName.optional() })])
    .meta({ description: doc });

/**
 * Where words stand in a source, after the TextQuoteSelector of the W3C Web
 * Annotation Data Model (§4.2.4): what comes just before and just after them.
 */
export const selector = z
  .strictObject({
    prefix: text('The words of the source just before.', 'according to the group,').optional(),
    suffix: text('The words of the source just after.', 'who walks along it').optional(),
  })
  .describe('Tells one place from another where the words are short or stand twice in the source.');

/** The number of a point in a list of the editors: O1 for an omission, D1 for a discrepancy. */
export const pointNumber = (letter: 'O' | 'D') =>
  z
    .string()
    .regex(new RegExp(`^${letter}\\d+$`), `is no ${letter === 'O' ? 'omission' : 'discrepancy'} number such as ${letter}1`)
    .meta({ form: `a number such as ${letter}1`, examples: [`${letter}1`] });

/** A kind of record, or the header. */
export const record = <Shape extends z.core.$ZodLooseShape>(doc: string, shape: Shape) => z.strictObject(shape).describe(doc);

/** What every record may carry, whatever its kind. */
export const common = {
  formerly: z
    .array(
      z
        .string()
        .regex(ID, 'is no id: an id is the name of a file, lower-case letters, digits and hyphens')
        .meta({ form: 'an id', examples: ['old-id'] }),
    )
    .describe('The ids it had before, the first one first: its old addresses keep leading to it.')
    .optional(),
  added: date('The day the record entered the dossier; feeds and citations use it.').optional(),
  updated: date('The day its content last changed in a way readers should know of.').optional(),
  omissions: z
    .array(pointNumber('O'))
    .describe('What the documented article leaves out and this record supplies: numbers of the list in dossier.yaml.')
    .optional(),
  discrepancies: z
    .array(pointNumber('D'))
    .describe('Matters on which sources differ and this record settles or states: numbers of the list in dossier.yaml.')
    .optional(),
};
