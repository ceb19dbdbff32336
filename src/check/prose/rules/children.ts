import { COMPONENTS, usage } from '../components.ts';
import type { Rule } from '../rule.ts';

export const children: Rule = {
  id: 'mdx-children',
  why: 'What a component shows comes from the record it names; words between its tags would be lost.',
  node: {
    types: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    check(node) {
      const name = node.name ?? '';
      const component = COMPONENTS.get(name);
      if (!component || !node.children?.length) return [];
      return [
        {
          message: `<${name}> has something between its opening and its closing tag.`,
          hint: component.attributes.includes('text')
            ? `Put the words in the attribute: ${usage(name)}.`
            : `Close it at once: ${usage(name)}.`,
        },
      ];
    },
  },
};
