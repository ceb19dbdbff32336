import { type Rule, records } from './rule.ts';

export const claimWithoutAsserter: Rule = {
  id: 'claim-without-asserter',
  severity: 'error',
  why: 'Every accusation, opinion and demand is somebody’s: without a name it would be ours.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { kind, assertedBy } = claim.data;
      if (assertedBy.length > 0 || (kind !== 'allegation' && kind !== 'opinion' && kind !== 'position')) continue;
      report(
        claim,
        ['kind'],
        `The claim is of the kind ${kind}, and nobody makes it.`,
        'Add assertedBy: the ids of the actors who make it.',
      );
    }
  },
};
