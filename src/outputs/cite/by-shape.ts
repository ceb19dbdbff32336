/**
 * References come by the ten thousand and differ in little but title and address.
 * So one is formatted for each shape, with a private-use character for each run of
 * words, and the words are put in their places afterwards. What a style may act on,
 * quotation marks and the punctuation at the ends, stays in the shape; capitals it
 * cannot touch, since it sees no letters.
 */
import type { CslItem } from './item.ts';
import type { CslName } from './name.ts';

export interface Run {
  text: string;
  italic: boolean;
}

/**
 * From a letter or digit to a letter or digit, without anything the processor turns
 * or merges: quotation marks, apostrophes but those inside a word, signs of markup,
 * spaces side by side.
 */
const EDGE = '[\\p{L}\\p{M}\\p{N}\\p{Co}]';
const INSIDE = `[^\\s"'‘’‚“”„«»‹›\`´<>&]|[ \\u00a0\\u202f](?!\\s)|(?<=${EDGE})’(?=${EDGE})`;
const WORDS = new RegExp(`${EDGE}(?:(?:${INSIDE})*${EDGE})?`, 'gu');

/** The places of words, more than any title needs: what comes after them is left where it is. */
const FIRST = 0xe000;
const LAST = 0xf6ff;
const PLACES = /\u200e?([\ue000-\uf6ff])\u200e?/g;

/**
 * The processor sets words in italics, and spaces beside them, by their script: the scripts
 * it knows to do so with are told from others by a left-to-right mark, which it counts among them.
 */
const ALPHABETS = /[0-9A-Za-z\u00c0-\u017f\u0370-\u052f\u0590-\u05ff\u0600-\u06ff\u0e01-\u0e5b\u1f00-\u1fff]/;

/** A text without line breaks and the like, at which the processor would stop. */
export const oneLine = (text: string): string => text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ');

/** @param format formats items whose title, names of publications and address are shapes */
export function byShape(format: (shape: CslItem) => Run[]): (item: CslItem) => Run[] {
  const known = new Map<string, Run[]>();
  return ({ id, language, abstract: _, title, 'container-title': container, publisher, author, interviewer, URL, ...rest }) => {
    const words: string[] = [];
    const place = (run: string) => {
      if (FIRST + words.length > LAST) return run;
      const sign = String.fromCharCode(FIRST + words.push(run) - 1);
      return ALPHABETS.test(run) ? `\u200e${sign}\u200e` : sign;
    };
    const shaped = (text: string) => oneLine(text).replace(WORDS, place);
    const shape = {
      ...rest,
      title: shaped(title),
      ...(container !== undefined && { 'container-title': shaped(container) }),
      ...(publisher !== undefined && { publisher: shaped(publisher) }),
      ...(author && { author: author.map(withoutPlaces) }),
      ...(interviewer && { interviewer: interviewer.map(withoutPlaces) }),
      ...(URL !== undefined && { URL: place(URL) }),
    };
    const cacheKey = JSON.stringify(shape);
    const runs = known.get(cacheKey) ?? format({ ...shape, id, language });
    known.set(cacheKey, runs);
    const fill = (place: string, sign: string) => words[sign.charCodeAt(0) - FIRST] ?? place;
    return runs.map(({ text, italic }) => ({ text: text.replace(PLACES, fill), italic }));
  };
}

/** Names stay as they are, since styles abbreviate, invert and capitalise them; a private-use character in one would be taken for a place or a sign. */
const withoutPlaces = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, String(text).replace(/\p{Co}/gu, '\ufffd')]));
