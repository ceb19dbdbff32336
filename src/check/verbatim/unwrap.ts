/**
 * Text as it comes out of a page or a PDF by copying → the text as its author
 * wrote it: without the marks of lists, the numbers and heads of pages, and the
 * hyphens that only break a line.
 */

/** How a hyphen at the end of a line is read: it only broke the word, or it belongs to it. */
export type Hyphens = 'joined' | 'kept';

const BULLET =
  /^[ \t\u00A0]*(?:[\u2022\u2023\u2043\u204C\u204D\u2219\u25A0-\u25FF\u2756\u27A2\u27A4\u00B7\uF0B7*\u2013\u2014-]|\d{1,3}[.)])(?:[ \t\u00A0]+|$)/;
const PAGE_NUMBER = /^\W{0,3}(?:page|p\.)?\W?\d{1,4}(?:\W{0,3}(?:\/|of|sur|de|von|di)\W?\d{1,4})?\W{0,3}$/i;
const BROKEN = /[\p{L}\p{M}][-\u2010\u00AD]$/u;
/** A line that stands three times, but for its numbers, is the head or the foot of a page. */
const REPEATED = 3;
const LONGEST_FOOT = 120;

export function unwrap(text: string, hyphens: Hyphens): string {
  const lines = text.split(/\r\n|[\r\n\f\u2028\u2029]/).map((line) => line.trim());
  const times = new Map<string, number>();
  const key = (line: string) => line.replace(/\d+/g, '0');
  for (const line of lines) if (line.length <= LONGEST_FOOT) times.set(key(line), (times.get(key(line)) ?? 0) + 1);
  let whole = '';
  for (const line of lines) {
    if (line === '' || PAGE_NUMBER.test(line) || (times.get(key(line)) ?? 0) >= REPEATED) continue;
    const words = line.replace(BULLET, '');
    // Broken across a page, too: what stood between is left out by now.
    if (BROKEN.test(whole.slice(-3)) && /^\p{L}/u.test(words)) whole = (hyphens === 'joined' ? whole.slice(0, -1) : whole) + words;
    else whole += `${whole === '' ? '' : '\n'}${words}`;
  }
  return whole;
}
