/** What a failed check means, in words for the person who entered the quotation. */
import type { Outcome } from '../../dossier/verdict.ts';
import type { Problem } from './result.ts';

/** For every outcome but `found`. */
export function explainOutcome(quote: string, outcome: Exclude<Outcome, { outcome: 'found' }>): Problem {
  switch (outcome.outcome) {
    case 'ambiguous':
      return {
        message: `“${quote}” stands ${outcome.places.length} times in the source.`,
        hint: 'Add selector: { prefix: …, suffix: … } with the words just before and just after it.',
      };
    case 'too-short':
      return {
        message: `“${outcome.part}” is too short to be found for certain.`,
        hint: 'Add selector: { prefix: …, suffix: … } with the words just before and just after it, exactly as the source has them.',
      };
    case 'missing':
      return { message: `${whatIsMissing(quote, outcome)}`, hint: HINTS[outcome.reason] };
  }
}

type Missing = Extract<Outcome, { outcome: 'missing' }>;

function whatIsMissing(quote: string, { reason, longest, parted }: Missing): string {
  if (reason === 'order') return `“${longest}” stands in the source, but not after the part before it.`;
  if (reason === 'context')
    return `“${quote}” stands in the source, but not between this prefix and this suffix: the first difference is at “${parted ?? ''}”.`;
  if (longest === '') return `“${quote}” does not stand in the source, nor does any part of it.`;
  return `“${quote}” does not stand in the source. The longest part that does is “${longest}”; the first difference is at “${parted ?? ''}”.`;
}

const HINTS: Record<Missing['reason'], string> = {
  wording: 'Compare it with the source letter by letter; put […] where words are left out, and what you add between square brackets.',
  context: 'Copy the words just before and just after the quotation from the source.',
  order: 'Put the parts around […] in the order of the source.',
};
