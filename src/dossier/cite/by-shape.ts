/**
 * The pages of a dossier are cited by the thousand, and their references differ in
 * little but title and address. So a reference is formatted once for each shape,
 * with a private-use character for each run of words, and the words are put in
 * their places afterwards. What the style may act on, quotation marks and other
 * punctuation, stays in the shape. Right only where the style leaves capitals alone.
 */
import type { CslItem } from './item.ts';
import type { Formatter, Run } from './format.ts';

/** Words with single spaces, hyphens or apostrophes between them: nothing a style acts on. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[ \u2019-][\p{L}\p{M}\p{N}]+)*/gu;
const FIRST = 0xe000;
const MOST = 255;
const URL = String.fromCharCode(FIRST + MOST);
const PLACES = /[\ue000-\ue0ff]/g;
const PRIVATE = /[\ue000-\uf8ff]/;

export function byShape(format: Formatter): Formatter {
  const known = new Map<string, Run[]>();
  return (item) => {
    const words: string[] = [];
    if (PRIVATE.test(item.title)) return format(item);
    const title = item.title.replace(WORDS, (run) => String.fromCharCode(FIRST + words.push(run) - 1));
    if (words.length > MOST) return format(item);
    const { id: _id, abstract: _abstract, ...rest } = item;
    const shape = { ...rest, title, ...(item.URL !== undefined && { URL }) };
    const name = JSON.stringify(shape);
    let runs = known.get(name);
    if (!runs) {
      runs = format({ ...shape, id: item.id });
      known.set(name, runs);
    }
    const fill = (place: string) => (place === URL ? (item.URL ?? '') : (words[place.charCodeAt(0) - FIRST] ?? ''));
    return runs.map(({ text, italic }) => ({ text: text.replace(PLACES, fill), italic }));
  };
}
