/** Where a field of a YAML record stands in its file. */
import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path } from './schema/shape.ts';

export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
}

/**
 * The place of the value at `path`, or of its key with `what: 'key'`. Where the
 * path leads nowhere (a missing key), the place of the nearest thing that exists.
 *
 * It parses the text again: positions are wanted for the few records that are
 * wrong, and keeping every syntax tree of a large dossier would cost gigabytes.
 */
export function place(text: string, path: Path, what: 'key' | 'value' = 'value'): Place {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) break;
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      offset = (last && what === 'key' ? key.range?.[0] : value?.range?.[0]) ?? key.range?.[0] ?? offset;
      node = value;
    } else {
      node = node.get(step, true);
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
