import type { Rule } from '../rule.ts';

export const heading: Rule = {
  id: 'mdx-heading',
  why: 'The title of the record is the first heading of its page, and there is one only.',
  node: {
    types: ['heading'],
    check(node) {
      if (node.depth !== undefined && node.depth > 1) return [];
      return [{ message: 'This is a heading of the first level; the page has its own.', hint: 'Begin it with ## instead.' }];
    },
  },
};
