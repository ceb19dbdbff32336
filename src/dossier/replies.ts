/** The replies of those whom a claim accuses. No accusation is shown without them. */
import type { Claim } from './schema/claim.ts';
import { speakerIds } from './speakers.ts';
import type { Records } from './voices.ts';

type Accusation = Pick<Claim, 'kind' | 'assertedBy' | 'against' | 'reply' | 'evidence'>;

/** Whether a claim accuses somebody, so that its reply has to be shown. */
export const accuses = ({ kind, against = [] }: Pick<Claim, 'kind' | 'against'>): boolean => kind === 'allegation' || against.length > 0;

/**
 * The ids of the quotations that answer an accusation, in the order of the record: those
 * it names as the reply, then the words in its evidence of those it accuses, or of those
 * who speak for them. Where it does not say whom it accuses, of everybody who does not make it.
 */
export function repliesTo(records: Records, claim: Accusation): string[] {
  if (!accuses(claim)) return [];
  const isAccused = (id: string): boolean => {
    if (claim.against === undefined) return !claim.assertedBy.includes(id);
    const organisation = records.actors.get(id)?.data.partOf;
    return claim.against.includes(id) || (organisation !== undefined && claim.against.includes(organisation));
  };
  const answers = claim.evidence.flatMap(({ quote, stance, inferred }) => {
    const answer = quote === undefined || inferred || stance === 'supports' ? undefined : records.quotes.get(quote);
    return quote !== undefined && answer && speakerIds(answer.data.speaker).some(isAccused) ? [quote] : [];
  });
  return [...new Set([...(claim.reply ?? []), ...answers])];
}
