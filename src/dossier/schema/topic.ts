import { z } from 'zod';
import { common, refs, words } from './fields.ts';

/** A notion explained once. */
export const topic = z.strictObject({
  term: words('The notion’s name.'),
  definition: words('What it means here, in one or two sentences; an accusation is attributed.'),
  related: refs('topics', 'Neighbouring notions.').optional(),
  ...common,
});
export type Topic = z.infer<typeof topic>;
