/** What a quotation leaves out where it writes […], as far as the fingerprint of its source tells. */
import type { Fingerprint, Omission, Outcome } from '../../dossier/verdict.ts';

/** One for each […], in order; none where nothing is left out or the quotation was not found. */
export function omissionsOf(outcome: Outcome, fingerprint: Pick<Fingerprint, 'negations'>): Omission[] {
  if (outcome.outcome !== 'found') return [];
  return outcome.parts.slice(1).map(({ start: to }, number) => {
    const from = outcome.parts[number]?.end ?? to;
    const negation = fingerprint.negations?.some((at) => at >= from && at < to);
    return { tokens: to - from, negation };
  });
}
