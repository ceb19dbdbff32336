import { lines } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Block quotes and lists opened on one line; and how far a line may be indented, which is how lists nest over lines. */
export const MAX_CONTAINERS = 12;
const MAX_INDENT = 200;
/** Nodes within nodes: a word in bold in a link in an item of a list in a list … is at about 10. */
const MAX_DEPTH = 32;

const hint = 'Write it flatter: no more than a list within a list.';

/** Depth is bounded before parsing too, since parser and transforms recurse and would overflow the stack. */
export const nesting: Rule = {
  id: 'mdx-nesting',
  why: 'Thousands of block quotes, lists or emphases within each other overflow the stack of the build.',
  text: {
    fatal: true,
    check(text) {
      for (const { content, number } of lines(text)) {
        if (content.trim() === '') continue;
        const opening = /^(?:[\s>]|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(content)?.[0] ?? '';
        const containers = opening.match(/[>\-+*]|\d+/g)?.length ?? 0;
        if (containers > MAX_CONTAINERS || opening.length > MAX_INDENT) {
          return [{ at: { line: number, column: 1 }, message: 'The line is nested too deeply.', hint }];
        }
      }
      return [];
    },
  },
  node: {
    check(_node, ancestors) {
      // Exactly one level beyond the limit, so that one finding covers all that is deeper.
      return ancestors.length === MAX_DEPTH + 1 ? [{ message: 'The text is nested too deeply here.', hint }] : [];
    },
  },
};
