import type { Element, Root } from 'hast';

/** The elements of a rendered text, in order; without recursion, so that depth cannot overflow the stack. */
export function* elementsOf(tree: Root): Generator<Element> {
  const open = [...tree.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') yield node;
    if ('children' in node) open.push(...[...node.children].reverse());
  }
}
