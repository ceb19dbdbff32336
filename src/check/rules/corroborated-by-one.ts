import { type Voice, voiceKey, voicesOf } from '../../dossier/voices.ts';
import { type Rule, records } from './rule.ts';

export const corroboratedByOne: Rule = {
  id: 'corroborated-by-one',
  severity: 'warning',
  why: 'Corroborated means that sources independent of one another say the same: two voices at least.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      const { status, evidence, assertedBy } = claim.data;
      const supporting = evidence.filter(({ stance }) => stance === 'supports');
      if (status !== 'corroborated' || supporting.length === 0) continue;
      const makers = assertedBy.map((id): Voice => ({ is: 'actor', id }));
      const voices = new Set([...makers, ...supporting.flatMap((one) => voicesOf(loaded.records, one))].map(voiceKey));
      if (voices.size > 1) continue;
      const [only] = voices;
      report(
        claim,
        ['status'],
        only ? `The claim is corroborated, and ${only} alone says so.` : 'The claim is corroborated, and nobody but us says so.',
        'Add a source that says the same and does not repeat the first, or change the status.',
      );
    }
  },
};
