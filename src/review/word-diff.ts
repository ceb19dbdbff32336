/** Two texts, word by word. */
import { diffWordsWithSpace } from 'diff';
import type { Part } from './review.ts';

/** Texts that differ in more words than this have little left in common: they are shown whole, one after the other. */
const MOST_EDITS = 400;

export function wordDiff(before: string, after: string): Part[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) {
    return [
      { op: 'removed', text: before },
      { op: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({ op: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

/** Whether two texts are the same words, whatever their punctuation, spaces and case. */
export const sameWords = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
