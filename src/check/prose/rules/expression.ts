import type { Rule } from '../rule.ts';

/** Reported for a brace anywhere, whether what follows is valid code or not. */
export const expressionFinding = {
  message: '`{` opens program code in MDX; prose may not contain any.',
  hint: 'For a brace to be read write \\{ or put the words in a code span.',
};

const commentFinding = {
  message: 'Comments are program code in MDX; prose may not contain any.',
  hint: 'Delete it. What other editors should know goes into the pull request.',
};

export const expression: Rule = {
  id: 'mdx-expression',
  why: 'What stands between braces runs on the machine that builds the site.',
  node: {
    types: ['mdxFlowExpression', 'mdxTextExpression'],
    check(node) {
      return [/^\s*\/[*/]/.test(node.value ?? '') ? commentFinding : expressionFinding];
    },
  },
};
