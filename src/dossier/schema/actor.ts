import { z } from 'zod';
import { address, common, confidence, familyName, givenName, ref, refs, text, words } from './fields.ts';

/** A person, collective, organisation, product or platform. */
export const actor = z.strictObject({
  name: text('The name, as the actor writes it.'),
  family: familyName.optional(),
  given: givenName.optional(),
  kind: z.enum(['person', 'collective', 'organisation', 'product', 'platform']).describe('What sort of actor it is.'),
  aliases: z.array(text('Another name.')).describe('Other names it goes by.').optional(),
  summary: words('One neutral sentence: who or what it is in this affair.'),
  partOf: ref('actors', 'The organisation, product line or group it belongs to or speaks for.').optional(),
  links: z
    .array(z.union([address('An address.'), z.strictObject({ label: text('What stands at the address.'), url: address('The address.') })]))
    .describe('Public addresses of the actor; never personal ones.')
    .optional(),
  sources: refs('sources', 'Where the actor is described or named.').optional(),
  confidence: confidence.optional(),
  note: words('A caution: what must not be concluded of this actor.').optional(),
  ...common,
});
export type Actor = z.infer<typeof actor>;
