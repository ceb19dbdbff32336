/**
 * Components are words in a sentence, wherever they stand. MDX takes one that is
 * alone in its paragraph for a block and drops the paragraph, which would lose its
 * spacing, and the space between two of them. Each gets the kind of record it names as an attribute.
 */
import type { Root } from 'mdast';
import { COMPONENTS } from './components.ts';
import type { ProseNode } from './tree.ts';

/** A remark plugin; it goes after the guard, which leaves no other elements. */
export function remarkInlineComponents(): (tree: Root) => void {
  return (tree) => {
    const open = [tree as ProseNode];
    for (let node = open.pop(); node; node = open.pop()) {
      const component = COMPONENTS.get(node.name ?? '');
      // For the component that renders them all; the guard has refused the attribute in the text itself.
      if (component) node.attributes = [...(node.attributes ?? []), { type: 'mdxJsxAttribute', name: 'kind', value: component.kind }];
      if (!node.children) continue;
      if (node.children.some(isBlock)) node.children = inParagraphs(node.children);
      open.push(...node.children);
    }
  };
}

const isBlock = (node: ProseNode) => node.type === 'mdxJsxFlowElement';

function inParagraphs(nodes: readonly ProseNode[]): ProseNode[] {
  const result: ProseNode[] = [];
  let before: ProseNode | undefined;
  for (const node of nodes) {
    const paragraph = result.at(-1);
    if (!isBlock(node)) {
      result.push(node);
      before = undefined;
    } else {
      const word: ProseNode = { ...node, type: 'mdxJsxTextElement' };
      if (before && paragraph?.children && linesBetween(before, node) <= 1) {
        if (!touch(before, node)) paragraph.children.push({ type: 'text', value: ' ' });
        paragraph.children.push(word);
      } else {
        result.push({ type: 'paragraph', children: [word] });
      }
      before = node;
    }
  }
  return result;
}

const linesBetween = (a: ProseNode, b: ProseNode) => (b.position?.start.line ?? Number.POSITIVE_INFINITY) - (a.position?.end.line ?? 0);

const touch = (a: ProseNode, b: ProseNode) =>
  a.position?.end.line === b.position?.start.line && a.position?.end.column === b.position?.start.column;
