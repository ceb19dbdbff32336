import type { Rule } from '../rule.ts';

/** Reported by ../syntax.ts, where the parser gives up. */
export const syntax: Rule = {
  id: 'mdx-syntax',
  why: 'MDX reads < as the start of a component; a text it cannot read cannot be published.',
};
