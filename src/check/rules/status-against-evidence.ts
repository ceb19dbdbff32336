import { type Rule, records } from './rule.ts';

export const statusAgainstEvidence: Rule = {
  id: 'status-against-evidence',
  severity: 'error',
  why: 'What is supported by some and disputed by others is disputed; unverified is what nothing found settles.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { status, evidence } = claim.data;
      const said = new Set(evidence.filter(({ inferred }) => !inferred).map(({ stance }) => stance));
      if (status === 'unverified' && said.has('supports') && said.has('disputes'))
        report(
          claim,
          ['status'],
          'The claim is unverified, and some of its evidence supports it while some disputes it.',
          'Write status: disputed; or mark as inferred: true what is our own reading.',
        );
    }
  },
};
