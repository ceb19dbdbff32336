/**
 * Tokens → the codes of their windows: the one place that knows how the words
 * of a source become something that can be published.
 */
import { sha256Base64url } from './sha256.ts';

/** Tokens in a window. A part of the format: changing it means a new version of the format. */
export const WINDOW = 5;

/** Characters in a code: 8 of base64url are 48 bits of the SHA-256. */
export const CODE_LENGTH = 8;

/** How many windows so many tokens have. */
export const windowsIn = (tokens: number) => (tokens === 0 ? 0 : Math.max(1, tokens - WINDOW + 1));

/** How many places a passage of so many windows takes among those of its source: its tokens, and WINDOW where it has fewer. */
export const tokensIn = (windows: number) => windows + WINDOW - 1;

/**
 * The code of every run of WINDOW tokens, in order; of the whole, where it is
 * shorter than that; none where there are no tokens. So n tokens have
 * n - WINDOW + 1 codes, and two runs of the same length have the same codes
 * when, and (but for a collision of 48 bits) only when, they are the same.
 *
 * `source` is hashed along, so that one table of guesses does not serve against
 * every source, and a fingerprint under another name proves nothing.
 */
export function windowCodes(source: string, tokens: readonly string[]): string[] {
  if (tokens.length === 0) return [];
  const codes: string[] = [];
  const last = Math.max(0, tokens.length - WINDOW);
  for (let start = 0; start <= last; start++) {
    // Neither ids nor tokens hold line breaks, so no two windows are written alike.
    let window = source;
    const end = Math.min(start + WINDOW, tokens.length);
    for (let index = start; index < end; index++) window += `\n${tokens[index]}`;
    codes.push(sha256Base64url(window, CODE_LENGTH));
  }
  return codes;
}
