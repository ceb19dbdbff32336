import type { z } from 'zod';
import { common, record, refs, words } from './fields.ts';

export const topic = record('A notion explained once.', {
  term: words('The notion’s name.', 'Towpath'),
  definition: words(
    'What it means here, in one or two sentences; an accusation is attributed.',
    'The path beside a canal, made for the horses that pulled the boats.',
  ),
  related: refs('topics', 'Neighbouring notions.').optional(),
  ...common,
});
export type Topic = z.infer<typeof topic>;
