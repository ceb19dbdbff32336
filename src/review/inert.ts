/**
 * Content on its way into a Markdown comment on GitHub. Anyone can write
 * a record, and the comment is posted in the project’s name: whatever a string
 * holds, it stays text. No link, image, heading, list or HTML, no one is
 * notified, no other thread is referred to.
 */
import { printable } from '../dossier/printable.ts';

/** U+2060: has no width, and breaks up what a host would recognise in the text after Markdown. */
const JOINER = '\u2060';

/** Words for a line of Markdown (GFM): shown to the character, joiners aside. */
export function inert(text: string): string {
  return (
    printable(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]()#!|~^]/g, '\\$&')
      // GitHub sets what stands between dollar signs as mathematics.
      .replace(/\$/g, '&#36;')
      // At the start of a line: a list, a heading underlined.
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d+)\./, '$1\\.')
      // @person, #1, GH-1, scheme:, :emoji:, www. are looked for after Markdown, in the text itself.
      .replace(/@/g, `@${JOINER}`)
      .replace(/(\\#|\bGH-)(?=\d)/gi, `$1${JOINER}`)
      .replace(/:(?=[a-z/\\]|[\w+\\-]*:)/gi, `:${JOINER}`)
      .replace(/\b(www)(?=\.)/gi, `$1${JOINER}`)
      .trim()
  );
}

/** An id, a path or an address as a code span: nothing in it is looked at. */
export function code(text: string): string {
  const shown = printable(text).trim() || ' ';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
