import type { Rule } from '../rule.ts';

/** Reported for HTML comments and declarations. */
export const htmlFinding = {
  message: 'HTML comments and declarations are not allowed in prose.',
  hint: 'Delete it. What other editors should know goes into the pull request.',
};

export const html: Rule = {
  id: 'mdx-html',
  why: 'Raw HTML reaches the page as it is.',
  // MDX has no such node; were prose ever parsed as plain Markdown, it would.
  node: { types: ['html'], check: () => [htmlFinding] },
};
