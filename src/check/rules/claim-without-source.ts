import { type Rule, records } from './rule.ts';

export const claimWithoutSource: Rule = {
  id: 'claim-without-source',
  severity: 'warning',
  why: 'A claim that no source, no quotation and no sentence of the article makes is our own.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { article, quotes, evidence, status, kind } = claim.data;
      if (article.length + quotes.length + evidence.length > 0) continue;
      // Reported as an error by claim-without-evidence.
      if (status !== 'unverified' && (kind === 'fact' || status !== 'attributed')) continue;
      report(claim, [], `Nothing says where claims/${claim.id} is made.`, 'Add quotes, evidence, or the rows of the article it covers.');
    }
  },
};
