/** The records of a dossier: one schema a kind, one table of them. */
import type { z } from 'zod';
import { actor } from './actor.ts';
import { claim } from './claim.ts';
import { event } from './event.ts';
import type { Kind } from './fields.ts';
import { figure } from './figure.ts';
import { page } from './page.ts';
import { passage } from './passage.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { topic } from './topic.ts';

export const schemas = {
  sources: source,
  actors: actor,
  quotes: quote,
  claims: claim,
  events: event,
  figures: figure,
  topics: topic,
  passages: passage,
  pages: page,
} satisfies Record<Kind, z.ZodType>;

export type RecordOf = { [K in Kind]: z.infer<(typeof schemas)[K]> };
