import { nearest } from '../../dossier/suggest.ts';
import type { Rule } from './rule.ts';

export const unknownZone: Rule = {
  id: 'unknown-zone',
  severity: 'error',
  why: 'Hours are given in these time zones, so each has to exist.',
  check({ loaded, report }) {
    for (const [i, zone] of (loaded.header?.data.zones ?? []).entries()) {
      if (!loaded.header || isZone(zone)) continue;
      const guess = nearest(zone, Intl.supportedValuesOf('timeZone'));
      report(
        loaded.header,
        ['zones', i],
        `“${zone}” is no time zone.`,
        guess ? `Did you mean ${guess}?` : 'Write an IANA time zone, such as America/New_York.',
      );
    }
  },
};

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
