/**
 * The building blocks of every record. Each carries its documentation, which
 * reaches editors through the generated JSON Schemas and contributors through
 * the error messages: there is one description of the content, and it is here.
 */
import { z } from 'zod';
import { problemOf } from './address.ts';
import { ID, LOCALES } from './names.ts';

export { ID, LOCALES, type Locale, type Words } from './names.ts';

const trimmed = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'starts or ends with a space');

/** One line of words in one language. */
export const text = (doc: string) => trimmed.describe(doc);

/** The same words in each language of the dossier. */
export const words = (doc: string) => z.partialRecord(z.enum(LOCALES), trimmed).meta({ description: doc, localized: true });

/** The id of another record; `refersTo` lets the graph follow it. The table of kinds is made of the schemas, so shape.ts checks `kind`. */
export const ref = (kind: string, doc: string) =>
  z
    .string()
    .regex(ID, 'is no id: an id is the name of a file, lower-case letters, digits and hyphens')
    .meta({ description: doc, refersTo: kind });

export const refs = (kind: string, doc: string) => z.array(ref(kind, doc)).meta({ description: doc });

/** An https address, as RFC 3986 writes it. */
export const address = (doc: string) =>
  z
    .string()
    .check(({ value, issues }) => {
      const problem = problemOf(value);
      if (problem !== undefined) issues.push({ code: 'custom', input: value, message: problem });
    })
    .meta({ description: doc, format: 'uri', pattern: '^https://' });

/** A BCP 47 language tag of the kind texts are marked with: `en`, `fr`, `pt-BR`. */
export const language = (doc: string) =>
  z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag such as en, fr or pt-BR')
    .describe(doc);

const isDate = (value: string) => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** An ISO 8601 calendar date, as precise as it is known: year, month or day. */
export const date = (doc: string) =>
  z
    .string('must be a date between quotation marks where it is a year alone: "2024"')
    .refine(isDate, 'is not a date of the calendar written as 2024-11-26, 2024-11 or "2024"')
    .meta({ description: doc, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

export const precision = z
  .enum(['time', 'day', 'month', 'year', 'about'])
  .describe('How exactly the date is known; `about` where it is inferred.');

export const confidence = z.enum(['high', 'medium', 'low']).describe('How far the record can be relied on, in the editors’ judgement.');

/** The parts of a person’s name, where the program cannot tell them apart: “JD Vance”, “XU Cheng”. */
export const familyName = text('The family name, where the name does not show which part it is: references are sorted under it.');
export const givenName = text('The given names, where `family` is said.');

const printedName = text('The name, as printed.');

/** A person or body that is an actor of the dossier, or only a name. */
export const nameOrActor = (doc: string) => z.union([ref('actors', doc), z.strictObject({ name: printedName })]).meta({ description: doc });

/** An author: the same, where the parts of a mere name can be told. */
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
    prefix: text('The words of the source just before.').optional(),
    suffix: text('The words of the source just after.').optional(),
  })
  .describe('Tells one place from another where the words are short or stand twice in the source.');

/** The number of a point in a list of the editors: O1 for an omission, D1 for a discrepancy. */
export const pointNumber = (letter: 'O' | 'D') =>
  z.string().regex(new RegExp(`^${letter}\\d+$`), `is no ${letter === 'O' ? 'omission' : 'discrepancy'} number such as ${letter}1`);

/** What every record may carry, whatever its kind. */
export const common = {
  formerly: z
    .array(z.string().regex(ID, 'is no id: an id is the name of a file, lower-case letters, digits and hyphens'))
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
