import type { Loaded } from '../../dossier/load/load.ts';
import { type Rule, records } from './rule.ts';

export const viaWithoutRelay: Rule = {
  id: 'via-without-relay',
  severity: 'error',
  why: 'A source is read through another only where that other repeats it.',
  check({ loaded, report }) {
    for (const claim of records(loaded, 'claims')) {
      for (const [i, { source, via = [] }] of claim.data.evidence.entries()) {
        for (const [k, id] of via.entries()) {
          if (!loaded.records.sources.has(id) || repeats(loaded, id, source)) continue;
          report(
            claim,
            ['evidence', i, 'via', k],
            `sources/${id} does not repeat sources/${source}, as far as its record says.`,
            `Write relays: ${source} in sources/${id}.yaml, or name another source.`,
          );
        }
      }
    }
  },
};

function repeats({ records: { sources } }: Loaded, id: string, other: string): boolean {
  const seen = new Set([id]);
  for (let next = sources.get(id)?.data.relays; next !== undefined && !seen.has(next); next = sources.get(next)?.data.relays) {
    if (next === other) return true;
    seen.add(next);
  }
  return false;
}
