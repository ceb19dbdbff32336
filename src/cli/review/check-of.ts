/** How a quotation was checked, in an editor’s words. */

import { verify } from '../../check/verbatim/verify.ts';
import type { QuoteCheck } from '../../dossier/verdict.ts';
import type { CheckOf } from '../../review/quotations.ts';

export const checkOf: CheckOf = (quote, version) => {
  const verdict = verify(version).quotes.get(quote.id);
  return {
    words: verdict ? inWords(verdict.check) : 'not re-read: its source is no record',
    omissions: (verdict?.omissions ?? []).map(({ tokens, negation }) => ({ tokens, ...(negation !== undefined && { negation }) })),
  };
};

function inWords(check: QuoteCheck): string {
  if (check.state === 'checked-full') return 'checked against the full source';
  if (check.state === 'checked-passage') return 'found in a copied passage';
  switch (check.why) {
    case 'no-fingerprint':
      return 'not re-read: its source has no fingerprint';
    case 'ambiguous':
      return 'stands more than once in its source';
    case 'too-short':
      return 'too short to be looked up without the words around it';
    case 'missing':
      return 'not found in its source';
  }
}
