import { shown } from '../../../dossier/printable.ts';
import { nearest } from '../../../dossier/suggest.ts';
import { COMPONENT_LIST, COMPONENTS, usage } from '../components.ts';
import type { Finding, Rule } from '../rule.ts';
import { isElement } from '../tree.ts';

/** What Markdown has in place of the elements people reach for. */
const IN_MARKDOWN: ReadonlyMap<string, string> = new Map([
  ['a', '[words](https://…)'],
  ['b', '**words**'],
  ['strong', '**words**'],
  ['i', '*words*'],
  ['em', '*words*'],
  ['del', '~~words~~'],
  ['s', '~~words~~'],
  ['code', 'a code span between two `'],
  ['blockquote', 'lines that begin with >'],
  ['q', 'quotation marks, or <Quote id="…" />'],
  ['br', 'a backslash at the end of the line'],
  ['hr', '*** on a line of its own'],
  ['p', 'a blank line between paragraphs'],
  ['ul', 'lines that begin with -'],
  ['ol', 'lines that begin with 1.'],
  ['li', 'lines that begin with -'],
  ['h2', '## before the heading'],
  ['h3', '### before the heading'],
  ['h4', '#### before the heading'],
  ['table', 'a Markdown table'],
]);

/** The finding about an element, by its name: `null` or empty for the fragment `<>`. */
export function elementFinding(name: string | null | undefined): Finding {
  const inMarkdown = IN_MARKDOWN.get(name ?? '');
  if (inMarkdown) return { message: `HTML is not allowed in prose: <${name}>.`, hint: `Write it in Markdown: ${inMarkdown}.` };
  const meant = name ? nearest(name, COMPONENTS.keys()) : undefined;
  return {
    message: `<${shown(name ?? '')}> is not allowed in prose.`,
    hint: meant
      ? `Did you mean ${usage(meant)}?`
      : `Only ${COMPONENT_LIST} are allowed, written as ${usage('Claim')}; all else is Markdown. For the sign < itself write &lt;.`,
  };
}

export const element: Rule = {
  id: 'mdx-element',
  why: 'HTML can carry script, styles and tracking; the components can not.',
  node: {
    types: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    check(node) {
      return isElement(node) && COMPONENTS.has(node.name ?? '') ? [] : [elementFinding(node.name)];
    },
  },
};
