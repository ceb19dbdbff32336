/** What a quotation leaves out where it writes […], as far as the fingerprint of its source tells. */
import type { Fingerprint } from './fingerprint.ts';
import type { Outcome } from './locate.ts';

export interface Omission {
  /** Words and marks of the source that are left out. */
  readonly tokens: number;
  /** Whether a negation is among them; undefined where the fingerprint does not tell. */
  readonly negation: boolean | undefined;
}

/** One for each […], in order; none where nothing is left out or the quotation was not found. */
export function omissionsOf(outcome: Outcome, fingerprint: Pick<Fingerprint, 'negations'>): Omission[] {
  if (outcome.outcome !== 'found') return [];
  return outcome.parts.slice(1).map(({ start: to }, number) => {
    const from = outcome.parts[number]?.end ?? to;
    const negation = fingerprint.negations?.some((at) => at >= from && at < to);
    return { tokens: to - from, negation };
  });
}
