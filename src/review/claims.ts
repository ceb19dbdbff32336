import type { Loaded } from '../dossier/load/load.ts';
import type { Claim } from '../dossier/schema/claim.ts';
import { changedFields, same } from './fields.ts';
import { firstWords, formerly, type Matched } from './match.ts';
import type { ClaimChange, EvidenceChange } from './review.ts';

/** Whether the claim gets an entry of its own in the review; whatever else changes in one has a line among the others. */
export const hasOwnEntry = (before: Claim, after: Claim): boolean =>
  before.status !== after.status || before.kind !== after.kind || evidenceChanges(before.evidence, after.evidence).length > 0;

export function claims({ pairs, added, removed }: Matched<'claims'>, after: Loaded): ClaimChange[] {
  const found: ClaimChange[] = added.map(({ id, data }) => ({
    what: 'added',
    id,
    title: firstWords(data.title, after),
    kind: { after: data.kind },
    status: { after: data.status },
    evidence: evidenceChanges([], data.evidence),
    fields: [],
  }));
  for (const pair of pairs) {
    const [a, b] = [pair.before.data, pair.after.data];
    const evidence = evidenceChanges(a.evidence, b.evidence);
    if (!hasOwnEntry(a, b)) continue;
    found.push({
      what: 'changed',
      id: pair.after.id,
      ...formerly(pair),
      title: firstWords(b.title, after),
      ...(a.kind !== b.kind && { kind: { before: a.kind, after: b.kind } }),
      ...(a.status !== b.status && { status: { before: a.status, after: b.status } }),
      evidence,
      fields: changedFields(a, b, ['status', 'kind', 'evidence']),
    });
  }
  return [
    ...found,
    ...removed.map(
      ({ id, data }): ClaimChange => ({
        what: 'removed',
        id,
        title: firstWords(data.title, after),
        status: { before: data.status },
        evidence: [],
        fields: [],
      }),
    ),
  ];
}

type Evidence = Claim['evidence'][number];

/** A piece of evidence is identified by source and quotation, and by its order among those with the same. */
function evidenceChanges(before: readonly Evidence[], after: readonly Evidence[]): EvidenceChange[] {
  const rest = [...before];
  const take = (fits: (one: Evidence) => boolean) => {
    const i = rest.findIndex(fits);
    return i < 0 ? undefined : rest.splice(i, 1)[0];
  };
  const unmatched = after.filter((piece) => !take((one) => same(one, piece)));
  const found = unmatched.map((piece): EvidenceChange => {
    const former =
      take((one) => one.source === piece.source && one.quote === piece.quote) ??
      take((one) => one.source === piece.source && one.stance === piece.stance);
    const { source, quote, stance } = piece;
    const named = { source, ...(quote !== undefined && { quote }) };
    if (!former) return { what: 'added', ...named, stance: { after: stance }, note: false };
    return { what: 'changed', ...named, stance: { before: former.stance, after: stance }, note: !same(former.note, piece.note) };
  });
  return [
    ...found,
    ...rest.map(
      ({ source, quote, stance }): EvidenceChange => ({
        what: 'removed',
        source,
        ...(quote !== undefined && { quote }),
        stance: { before: stance },
        note: false,
      }),
    ),
  ];
}
