/** The proof of the quotations: which fingerprints changed, and which quotations rest on one that did. */
import { readFingerprint } from '../check/verbatim/fingerprint-file.ts';
import type { Loaded } from '../dossier/load/load.ts';
import type { FingerprintChange, Quotation } from './review.ts';

type Side = NonNullable<FingerprintChange['before']>;

const textOf = (version: Loaded, source: string) => version.fingerprints.find(({ id }) => id === source)?.text;

/**
 * Whether the fingerprint that a quotation of this source was checked against is
 * that of the version before, or came with the change itself, which then vouches
 * for itself. Undefined where the source has none.
 */
export function proofOf(source: string, before: Loaded, after: Loaded): Quotation['proof'] {
  const now = textOf(after, source);
  return now === undefined ? undefined : now === textOf(before, source) ? 'before' : 'this change';
}

export function fingerprints(before: Loaded, after: Loaded): FingerprintChange[] {
  const ids = new Set([...before.fingerprints, ...after.fingerprints].map(({ id }) => id));
  return [...ids].flatMap((source): FingerprintChange[] => {
    const [old, now] = [textOf(before, source), textOf(after, source)];
    if (old === now) return [];
    const quotations = [...after.records.quotes.values()].filter(({ data }) => data.source === source).length;
    return [
      {
        source,
        quotations,
        ...(old !== undefined && { before: sideOf(old, source) }),
        ...(now !== undefined && { after: sideOf(now, source) }),
      },
    ];
  });
}

function sideOf(text: string, source: string): Side {
  const read = readFingerprint(text, source);
  if (!read.ok) return { readable: false };
  const { words, coverage, since } = read.value;
  return { readable: true, words, coverage, ...(since !== undefined && { since }) };
}
