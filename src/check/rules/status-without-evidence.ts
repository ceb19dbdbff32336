import type { Claim, Stance } from '../../dossier/schema/claim.ts';
import { type Rule, records } from './rule.ts';

/** What at least one piece of evidence must do for a claim to have the status. */
const NEEDS: Partial<Record<Claim['status'], readonly Stance[]>> = {
  corroborated: ['supports'],
  nuanced: ['nuances', 'disputes'],
};

export const statusWithoutEvidence: Rule = {
  id: 'status-without-evidence',
  severity: 'error',
  why: 'What corroborates or nuances a claim stands in its evidence, where readers can judge it.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { status, evidence } = claim.data;
      const needed = NEEDS[status];
      if (!needed || evidence.length === 0 || evidence.some(({ stance }) => needed.includes(stance))) continue;
      report(
        claim,
        ['status'],
        `The claim is ${status}, and none of its evidence ${needed[0]} it.`,
        `Add the source that ${needed[0]} it, with stance: ${needed[0]}; or change the status.`,
      );
    }
  },
};
