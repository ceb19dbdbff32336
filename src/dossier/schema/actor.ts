import { z } from 'zod';
import { address, common, confidence, familyName, givenName, record, ref, refs, text, words } from './fields.ts';

export const actor = record('A person, collective, organisation, product or platform.', {
  name: text('The name, as the actor writes it.', 'Friends of the Canal'),
  family: familyName.optional(),
  given: givenName.optional(),
  kind: z
    .enum(['person', 'collective', 'organisation', 'product', 'platform'])
    .meta({ description: 'What sort of actor it is.', examples: ['collective'] }),
  aliases: z.array(text('Another name.', 'The Friends')).describe('Other names it goes by.').optional(),
  summary: words('One neutral sentence: who or what it is in this affair.', 'A group of residents who walk along the canal.'),
  partOf: ref('actors', 'The organisation, product line or group it belongs to or speaks for.').optional(),
  links: z
    .array(
      z.union([
        address('An address.'),
        z.strictObject({ label: text('What stands at the address.', 'The group’s site'), url: address('The address.') }),
      ]),
    )
    .describe('Public addresses of the actor; never personal ones.')
    .optional(),
  sources: refs('sources', 'Where the actor is described or named.').optional(),
  confidence: confidence.optional(),
  note: words('A caution: what must not be concluded of this actor.', 'Not the owner of the canal.').optional(),
  ...common,
});
export type Actor = z.infer<typeof actor>;
