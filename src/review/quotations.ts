import type { Loaded, RecordFile } from '../dossier/load/load.ts';
import { roleOf, type Speaker, speakerIds } from '../dossier/speakers.ts';
import { changedFields } from './fields.ts';
import { proofOf } from './fingerprints.ts';
import { formerly, type Matched } from './match.ts';
import type { Quotation } from './review.ts';
import { wordDiff } from './word-diff.ts';

/** How a quotation was checked in a version of the dossier, in words, and what it leaves out. */
export type CheckOf = (quote: RecordFile<'quotes'>, version: Loaded) => { words: string; omissions: NonNullable<Quotation['omissions']> };

/** Names, or the role in each language. */
function speakerIn(speaker: Speaker, version: Loaded): string {
  const role = roleOf(speaker);
  if (role) return Object.values(role).join(' / ');
  return speakerIds(speaker)
    .map((id) => version.records.actors.get(id)?.data.name ?? id)
    .join(', ');
}

export function quotations(
  { pairs, added, removed }: Matched<'quotes'>,
  before: Loaded,
  after: Loaded,
  checkOf: CheckOf | undefined,
): Quotation[] {
  const shownAs = ({ id, data }: RecordFile<'quotes'>, version: Loaded) => ({
    id,
    text: data.text,
    lang: data.lang,
    speaker: speakerIn(data.speaker, version),
    source: data.source,
  });
  const proof = (quote: RecordFile<'quotes'>) => {
    const from = proofOf(quote.data.source, before, after);
    const omissions = checkOf?.(quote, after).omissions ?? [];
    return { ...(from && { proof: from }), ...(omissions.length > 0 && { omissions }) };
  };
  const found: Quotation[] = added.map((quote) => ({
    what: 'added',
    ...shownAs(quote, after),
    fields: [],
    ...(checkOf && { check: { after: checkOf(quote, after).words } }),
    ...proof(quote),
  }));
  for (const pair of pairs) {
    const check = checkOf && { before: checkOf(pair.before, before).words, after: checkOf(pair.after, after).words };
    const words = pair.before.data.text === pair.after.data.text ? undefined : wordDiff(pair.before.data.text, pair.after.data.text);
    const fields = changedFields(pair.before.data, pair.after.data, ['text']);
    const what =
      words || fields.length > 0 || pair.before.id !== pair.after.id
        ? 'changed'
        : check && check.before !== check.after
          ? 'rechecked'
          : undefined;
    if (what)
      found.push({
        what,
        ...shownAs(pair.after, after),
        ...formerly(pair),
        ...(words && { words }),
        fields,
        ...(check && { check }),
        ...proof(pair.after),
      });
  }
  return [...found, ...removed.map((quote): Quotation => ({ what: 'removed', ...shownAs(quote, before), fields: [] }))];
}
