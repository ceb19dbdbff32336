/** Dates of records, of any precision, sure or not, as citation formats write them. */
import type { Source } from '../../dossier/schema/source.ts';

export type Dated = NonNullable<Source['published']>;

/** A date variable of CSL-JSON 1.0.2: one date or the two ends of a range, each of one to three numbers. */
export interface CslDate {
  'date-parts'?: number[][];
  circa?: true;
  /** The date as it is to be printed; only references use it. */
  literal?: string;
}

const parts = (date: string) => date.split('-').map(Number);

/** A calendar date. */
export const cslDay = (date: string): CslDate => ({ 'date-parts': [parts(date)] });

/** A date with its other end, where only a range is known, and `circa` where it is inferred. */
export const cslDate = ({ date, until, precision }: Dated): CslDate => ({
  'date-parts': until === undefined || until === date ? [parts(date)] : [parts(date), parts(until)],
  ...(precision === 'about' && { circa: true }),
});

/** The dates as ISO 8601 writes them, one or two, no more precise than they are. */
export const isoDates = (date: CslDate): string[] =>
  (date['date-parts'] ?? []).map((part) => part.map((number, place) => String(number).padStart(place === 0 ? 4 : 2, '0')).join('-'));

/** The dates in EDTF (ISO 8601-2, level 1): a slash between the ends of a range, a tilde after what is inferred. */
export const edtf = (date: CslDate): string =>
  isoDates(date)
    .map((one) => (date.circa ? `${one}~` : one))
    .join('/');

/** One ISO 8601 date that is true of every day the date may mean: of a range, the year and month its ends share. Absent where they share no year. */
export function soundDate({ date, until = date }: Dated): string | undefined {
  const [a, b] = [date.split('-'), until.split('-')];
  const apart = a.findIndex((part, place) => part !== b[place]);
  return (apart < 0 ? a : a.slice(0, apart)).join('-') || undefined;
}
