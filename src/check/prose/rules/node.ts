import type { Rule } from '../rule.ts';

/** Reported by ../walk.ts for every type of node that is not on its list. */
export const node: Rule = {
  id: 'mdx-node',
  why: 'What is not known to be safe is refused, whatever a new version of the parser may learn to read.',
};
