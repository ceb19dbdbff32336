/** The plain words of prose, for search: no markup, no components. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

export const plainText = (tree: Root): string => tree.children.flatMap(blocks).filter(Boolean).join('\n');

/** What holds other blocks: the words of one item or cell do not run into those of the next. */
const HOLDERS = new Set(['blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition']);

function blocks(node: Nodes): string[] {
  return HOLDERS.has(node.type) && 'children' in node ? node.children.flatMap(blocks) : [inline(node)];
}

/** A component shows words of another record: here … stands for them. */
function inline(node: Nodes): string {
  if (node.type === 'mdxJsxTextElement') return '…';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inline).join('') : textOf(node);
}
