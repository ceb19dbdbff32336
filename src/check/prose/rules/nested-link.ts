import type { Rule } from '../rule.ts';
import { isElement } from '../tree.ts';

/** Components and footnote calls are links too, and HTML has no link within a link: browsers tear them apart. */
export const nestedLink: Rule = {
  id: 'mdx-nested-link',
  why: 'A link within a link is torn apart by browsers and cannot be reached by keyboard.',
  node: {
    types: ['link', 'linkReference', 'footnoteReference', 'mdxJsxFlowElement', 'mdxJsxTextElement'],
    check(node, ancestors) {
      if (!ancestors.some(({ type }) => type === 'link' || type === 'linkReference')) return [];
      return [
        {
          message: `${isElement(node) ? `<${node.name ?? ''}>` : 'A link or footnote'} stands within the words of a link.`,
          hint: 'Put it before or after the link.',
        },
      ];
    },
  },
};
