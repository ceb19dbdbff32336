/** One line each for what has no section of its own: every change is listed. */

import type { Kind } from '../dossier/kinds.ts';
import type { Loaded } from '../dossier/load/load.ts';
import type { Claim } from '../dossier/schema/claim.ts';
import { hasOwnEntry } from './claims.ts';
import { changedFields } from './fields.ts';
import type { Matched } from './match.ts';
import type { Other } from './review.ts';

export function header(before: Loaded, after: Loaded): Other[] {
  const [a, b] = [before.header?.data, after.header?.data];
  if (!a || !b) return b ? [{ what: 'added', record: 'dossier.yaml', fields: [] }] : [];
  const fields = changedFields(a, b);
  return fields.length > 0 ? [{ what: 'changed', record: 'dossier.yaml', fields }] : [];
}

export function others(kind: Kind, { pairs, added, removed, mended }: Matched): Other[] {
  const found: Other[] = [];
  const hasSection = kind === 'quotes' || kind === 'claims';
  if (!hasSection && kind !== 'sources')
    found.push(...added.map(({ id }): Other => ({ what: 'added', record: `${kind}/${id}`, fields: [] })));
  for (const { before, after } of pairs) {
    const fields = changedFields(before.data, after.data);
    if (kind === 'quotes' || (kind === 'claims' && hasOwnEntry(before.data as Claim, after.data as Claim))) continue;
    if (before.id !== after.id) found.push({ what: 'renamed', record: `${kind}/${before.id} → ${after.id}`, fields });
    else if (fields.length > 0) found.push({ what: 'changed', record: `${kind}/${after.id}`, fields });
  }
  found.push(...mended.map(({ id }): Other => ({ what: 'changed', record: `${kind}/${id}`, fields: ['could not be read before'] })));
  if (!hasSection) found.push(...removed.map(({ id }): Other => ({ what: 'removed', record: `${kind}/${id}`, fields: [] })));
  return found;
}
