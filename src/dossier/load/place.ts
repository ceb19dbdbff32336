/** Positions in the text of a file. */
import { type Document, isCollection, isMap, isScalar, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Path } from '../schema/shape.ts';

export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
}

interface Parsed {
  text: string;
  document: Document;
}

/** The last text that was asked about: one record often has more than one fault. */
let last: Parsed | undefined;
let lastLines: { text: string; starts: number[] } | undefined;

function parse(text: string): Document {
  if (last?.text !== text) last = { text, document: parseDocument(text, { logLevel: 'silent' }) };
  return last.document;
}

/** The place of a character, by its offset in UTF-16 code units. */
export function placeOf(text: string, offset: number): Place {
  if (lastLines?.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    lastLines = { text, starts };
  }
  const { starts } = lastLines;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
}

/**
 * The place of the value at `path`, or of its key with `what: 'key'`. Where the
 * path leads nowhere (a missing key), the place of the nearest thing that exists.
 *
 * It parses the text again: positions are wanted for the few records that are
 * wrong, and keeping every syntax tree of a large dossier would cost gigabytes.
 */
export function place(text: string, path: Path, what: 'key' | 'value' = 'value'): Place {
  const { contents } = parse(text);
  let offset = contents?.range?.[0] ?? 0;
  let node: unknown = contents;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) break;
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = pairAt(node.items, step);
      if (!pair) break;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      // A key with nothing after it still has a value, whose range is empty.
      const start = value?.range && value.range[1] > value.range[0] ? value.range[0] : undefined;
      offset = (isLast && what === 'key' ? key.range?.[0] : start) ?? key.range?.[0] ?? offset;
      node = value;
    } else {
      node = node.get(step, true);
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return placeOf(text, offset);
}

const pairAt = (items: readonly Pair[], step: string | number): Pair | undefined =>
  // The last of several, as where a value is read; a key given twice is an error anyway.
  items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(step));

/** The words of a scalar as the file writes them: without quotation marks around them, without the header of a block. */
export interface Written {
  /** Where they start in the file. */
  start: number;
  text: string;
  style: 'plain' | 'single' | 'double' | 'block';
}

/** How the file writes the string at `path`; undefined where there is none. */
export function written(text: string, path: Path): Written | undefined {
  let node: unknown = parse(text).contents;
  for (const step of path) {
    if (isMap(node)) node = pairAt(node.items, step)?.value;
    else if (isCollection(node)) node = node.get(step, true);
    else return undefined;
  }
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const source = text.slice(start, end);
  switch ((node as Scalar).type) {
    case 'QUOTE_SINGLE':
      return { start: start + 1, text: source.slice(1, -1), style: 'single' };
    case 'QUOTE_DOUBLE':
      return { start: start + 1, text: source.slice(1, -1), style: 'double' };
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const header = source.indexOf('\n') + 1;
      return { start: start + header, text: source.slice(header), style: 'block' };
    }
    default:
      return { start, text: source, style: 'plain' };
  }
}
