/**
 * The fingerprint of a source: what proves that a run of words stands in it, in
 * order, without holding any of its words. README.md documents the file.
 */
import { countWords, tokenise } from './normalise.ts';
import { type Coverage, passagesOf } from './passages.ts';
import { failure, type Result, success } from './result.ts';
import { windowCodes } from './windows.ts';

export interface Fingerprint {
  /** The id of the source. */
  readonly source: string;
  readonly coverage: Coverage;
  /** How many words the text has, counted by its spaces. */
  readonly words: number;
  /** The codes of each passage’s windows, in order. A source held in full is one passage. */
  readonly passages: readonly (readonly string[])[];
}

/** Makes the fingerprint of a text of at least one word; passages.ts says how it is cut. */
export function makeFingerprint(source: string, coverage: Coverage, text: string): Result<Fingerprint> {
  const words = countWords(text);
  if (words === 0) return failure('the text has no words', 'give the text of the source');
  const passages = passagesOf(text, coverage)
    .map((passage) => tokenise(passage).map((token) => token.text))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => windowCodes(source, tokens));
  return success({ source, coverage, words, passages });
}
