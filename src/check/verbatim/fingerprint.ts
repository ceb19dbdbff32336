/**
 * The fingerprint of a source: what proves that a run of words stands in it, in
 * order, without holding any of its words. README.md documents the file.
 */
import type { Coverage, Fingerprint } from '../../dossier/verdict.ts';
import { negationsIn } from './negations.ts';
import { countWords, tokenise } from './normalise.ts';
import { passagesOf } from './passages.ts';
import { failure, type Result, success } from './result.ts';
import { tokensIn, windowCodes, windowsIn } from './windows.ts';

/**
 * Makes the fingerprint of a text of at least one word; passages.ts says how it is
 * cut. Given its language, it tells where negations stand, if that language’s are known.
 */
export function makeFingerprint(source: string, coverage: Coverage, text: string, lang?: string): Result<Fingerprint> {
  const words = countWords(text);
  if (words === 0) return failure('the text has no words', 'give the text of the source');
  const passages = passagesOf(text, coverage)
    .map((passage) => tokenise(passage).map((token) => token.text))
    .filter((tokens) => tokens.length > 0);
  const negations = lang === undefined ? undefined : negationsOf(passages, lang);
  return success({
    source,
    coverage,
    words,
    passages: passages.map((tokens) => windowCodes(source, tokens)),
    ...(negations && { negations }),
  });
}

function negationsOf(passages: readonly string[][], lang: string): number[] | undefined {
  const found: number[] = [];
  let start = 0;
  for (const tokens of passages) {
    const places = negationsIn(tokens, lang);
    if (!places) return undefined;
    found.push(...places.map((at) => start + at));
    start += tokensIn(windowsIn(tokens.length));
  }
  return found;
}
