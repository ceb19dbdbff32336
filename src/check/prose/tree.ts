/**
 * Prose once parsed, as far as the rules look at it: mdast (unist nodes) with the
 * nodes of MDX. The types are our own and loose on purpose: the tree comes from a
 * stranger's text, so a rule must not trust a node to be what a library says it is.
 */

/** Counted from 1, in UTF-16 code units, as a Diagnostic counts. */
export interface Point {
  line: number;
  column: number;
}

export interface Range {
  start: Point;
  end: Point;
}

export interface Attribute {
  /** `mdxJsxAttribute`, or `mdxJsxExpressionAttribute` for a spread. */
  type: string;
  name?: string;
  /** A string where it is literal, an object where it is code, nothing where it is only named. */
  value?: unknown;
  position?: Range | undefined;
}

export interface ProseNode {
  type: string;
  children?: ProseNode[];
  /** Absent on what a transform of the parser made, such as some bare addresses. */
  position?: Range | undefined;
  value?: string;
  /** Of an element; null for a fragment. */
  name?: string | null;
  attributes?: Attribute[];
  url?: string;
  title?: string | null;
  depth?: number;
  /** Of a definition and what refers to it: its label, folded. */
  identifier?: string;
}

export const isElement = (node: ProseNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The node and all below it, in the order of the text; without recursion, since nothing has bounded the depth yet. */
export function descendants(root: ProseNode): ProseNode[] {
  const found: ProseNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    for (const child of (node.children ?? []).toReversed()) open.push(child);
  }
  return found;
}
