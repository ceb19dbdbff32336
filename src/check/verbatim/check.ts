/** What a page may say about how a quotation was checked. Computed, never typed into a record. */

import type { Source } from '../../dossier/schema/source.ts';
import type { Coverage, Outcome, QuoteCheck } from '../../dossier/verdict.ts';

export interface Checked {
  readonly coverage: Coverage;
  readonly outcome: Outcome;
}

/** `checked` is absent where the source has no fingerprint. */
export function quoteCheck(read: Source['read'], checked: Checked | undefined): QuoteCheck {
  if (checked === undefined) return { state: 'not-checked', why: 'no-fingerprint' };
  const { outcome } = checked.outcome;
  if (outcome !== 'found') return { state: 'not-checked', why: outcome };
  // A fingerprint of all that was read proves little where only the opening was.
  return { state: checked.coverage === 'full' && read === 'full' ? 'checked-full' : 'checked-passage' };
}
