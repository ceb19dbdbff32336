import { type Rule, records } from './rule.ts';

export const claimWithoutEvidence: Rule = {
  id: 'claim-without-evidence',
  severity: 'error',
  why: 'A status that speaks of what is true rests on sources; where none was found, the status is unverified.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { kind, status, evidence } = claim.data;
      if (evidence.length > 0 || status === 'unverified') continue;
      // Who holds an opinion or makes an accusation is said by assertedBy and quotes.
      if (kind !== 'fact' && status === 'attributed') continue;
      report(
        claim,
        ['status'],
        `The claim is ${status}, and has no evidence.`,
        'Add evidence: a source and its stance; or write status: unverified.',
      );
    }
  },
};
