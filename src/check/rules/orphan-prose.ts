import { nearest } from '../../dossier/suggest.ts';
import type { Rule } from './rule.ts';

export const orphanProse: Rule = {
  id: 'orphan-prose',
  severity: 'error',
  why: 'Prose and fingerprints are shown with their record; without one nobody would see them.',
  check({ loaded, reportFile }) {
    const beside = [...loaded.prose, ...loaded.fingerprints.map((one) => ({ ...one, kind: 'sources' as const }))];
    for (const { kind, id, file } of beside) {
      const known = loaded.records[kind];
      if (known.has(id) || loaded.broken[kind].has(id)) continue;
      const guess = nearest(id, known.keys());
      reportFile(
        file,
        `There is no record ${kind}/${id}.yaml for this file.`,
        guess ? `Did you mean ${guess}? Rename the file.` : `Add ${kind}/${id}.yaml, or remove this file.`,
      );
    }
  },
};
