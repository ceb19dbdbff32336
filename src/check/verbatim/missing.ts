/** What to show of a quotation that does not stand in its source: the longest matching part and the first difference. */
import type { Missing } from '../../dossier/verdict.ts';
import type { Run } from './index-of.ts';
import { type Token, written } from './normalise.ts';
import { WINDOW } from './windows.ts';

/** Tokens and the text they have their places in. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * `runs` are those of the three stretches taken as one (see SourceIndex.longestRuns).
 * The run that holds most of the quotation’s own words is shown. The difference is at
 * the word after it, or before it where the quotation ends with it; at a word of the
 * prefix or the suffix only where the run holds the whole quotation.
 */
export function missing(before: Stretch, part: Stretch, after: Stretch, runs: readonly Run[]): Missing {
  const [first, end] = [before.tokens.length, before.tokens.length + part.tokens.length];
  const [best] = runs
    .map(({ start, length }) => {
      const to = start + length + WINDOW - 1;
      return { from: start, to, shown: part.tokens.slice(Math.max(0, start - first), Math.max(0, to - first)) };
    })
    .filter(({ shown }) => shown.length > 0)
    .sort((one, other) => other.shown.length - one.shown.length || other.to - other.from - (one.to - one.from));
  if (best === undefined) return { outcome: 'missing', reason: 'wording', longest: '' };

  const isWord = (at: number) => at >= first && at < end;
  const all = [before, part, after].flatMap(({ text, tokens }) => tokens.map((token) => written(text, [token])));
  const around = [best.to, best.from - 1].filter((at) => at in all);
  const at = around.find(isWord) ?? around[0] ?? 0;
  return {
    outcome: 'missing',
    reason: isWord(at) ? 'wording' : 'context',
    longest: written(part.text, best.shown),
    parted: all[at] ?? '',
  };
}
