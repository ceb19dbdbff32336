/** Which characters of a text of prose are words that readers read, for the rules of typography. */
import { isElement, type Point, type ProseNode } from './tree.ts';

const MASK = '\uFFFC';

/**
 * The text, of the same length, with everything masked by U+FFFC that is no word
 * of the writer’s: markup, code, addresses, ids. Ends of lines stay. The words of
 * a `text` attribute are words; the spaces that entities stand for are spaces.
 */
export function wordsOf(tree: ProseNode, text: string): string {
  const starts = lineStarts(text);
  const offset = ({ line, column }: Point) => (starts[line - 1] ?? text.length) + column - 1;
  const parts: string[] = [];
  let done = 0;
  const mask = (end: number) => {
    if (end > done) parts.push(text.slice(done, end).replace(/[^\n]/g, MASK));
    done = Math.max(done, end);
  };
  for (const { start, end } of runsOf(tree, text, offset)) {
    mask(start);
    if (end > done) parts.push(readable(text.slice(done, end)));
    done = Math.max(done, end);
  }
  mask(text.length);
  return parts.join('');
}

interface Run {
  start: number;
  end: number;
}

/** In the order of the text. */
function runsOf(tree: ProseNode, text: string, offset: (point: Point) => number): Run[] {
  const runs: Run[] = [];
  const open: ProseNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text' && node.position) runs.push({ start: offset(node.position.start), end: offset(node.position.end) });
    for (const { name, position } of isElement(node) ? (node.attributes ?? []) : []) {
      if (name !== 'text' || !position) continue;
      const [start, end] = [offset(position.start), offset(position.end)];
      const opening = text.slice(start, end).search(/["']/);
      if (opening >= 0) runs.push({ start: start + opening + 1, end: end - 1 });
    }
    // A bare address is a link whose words are the address.
    if (!(node.type === 'link' && node.children?.[0]?.value && node.url?.endsWith(node.children[0].value)))
      open.push(...(node.children ?? []));
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** Entities masked; `> ` of a quotation that goes on in the next line, too. */
const readable = (words: string) =>
  words
    .replace(/&(?:#x?[\da-f]+|\w+);/gi, (entity) =>
      (/^&(?:nbsp|#160|#xa0|#8239|#x202f);$/i.test(entity) ? '\u202F' : MASK).repeat(entity.length),
    )
    .replace(/(?<=\n)[ \t>]+/g, (start) => start.replaceAll('>', MASK));

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
