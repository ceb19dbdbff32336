import { type Rule, records } from './rule.ts';

export const attributedFact: Rule = {
  id: 'attributed-fact',
  severity: 'error',
  why: 'A status of attributed is for accusations, opinions and positions that no source settles; a fact that none settles is unverified.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { kind, status } = claim.data;
      if (kind === 'fact' && status === 'attributed')
        report(claim, ['status'], 'The claim is a fact, and its status is attributed.', 'Make it unverified, or say of what kind it is.');
    }
  },
};
