import { type Rule, records } from './rule.ts';

export const disputeWithoutDispute: Rule = {
  id: 'dispute-without-dispute',
  severity: 'error',
  why: 'A claim is disputed by somebody, somewhere: the reader is shown who and where.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { status, evidence } = claim.data;
      if (status !== 'disputed' || evidence.length === 0 || evidence.some(({ stance }) => stance === 'disputes')) continue;
      report(
        claim,
        ['status'],
        'The claim is disputed, and none of its evidence disputes it.',
        'Add the source that disputes it, with stance: disputes; or change the status.',
      );
    }
  },
};
