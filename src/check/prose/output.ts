/**
 * The second guard: whatever the steps between Markdown and HTML made of the tree,
 * only what Markdown is known to become leaves the pipeline. Here nothing is the
 * fault of a writer: the first guard (subset.ts) has passed the text, so anything
 * found is a defect of ours or of a library, and is reported as such.
 */

import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { shown } from '../../dossier/printable.ts';
import { refuseAddress } from './addresses.ts';
import { COMPONENTS } from './components.ts';
import { PREFIX } from './headings.ts';
import type { Attribute } from './tree.ts';

/** Elements Markdown with GFM becomes, each with the properties (hast names) it may carry. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['blockquote', 'br', 'code', 'del', 'em', 'hr', 'p', 'pre', 'strong', 'sup'].map((name): [string, string[]] => [name, []]),
  ...['h3', 'h4', 'h5', 'h6'].map((name): [string, string[]] => [name, ['id']]),
  ...['table', 'tbody', 'thead', 'tr'].map((name): [string, string[]] => [name, []]),
  ['a', ['href', 'title', 'id', 'className', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel']],
  // The heading above the footnotes has a class.
  ['h2', ['id', 'className']],
  ['input', ['type', 'checked', 'disabled']],
  ['li', ['id', 'className']],
  ['ol', ['start', 'className']],
  ['section', ['dataFootnotes', 'className']],
  ['td', ['dataAlign']],
  ['th', ['dataAlign']],
  ['ul', ['className']],
]);

const CLASSES: ReadonlySet<unknown> = new Set(['contains-task-list', 'data-footnote-backref', 'footnotes', 'sr-only', 'task-list-item']);

/** Ids that prose makes all carry a prefix, that of headings or that of footnotes, so that none can stand for an id of the page. */
const ID = new RegExp(`^(?:${PREFIX}[^\\s"'<>&]+|user-content-fn(?:ref)?-.+|footnote-label)$`, 's');

/** hast, with the nodes of MDX that pass through it. */
interface Node {
  type: string;
  children?: Node[];
  name?: string | null;
  attributes?: Attribute[];
}

/** A rehype plugin; it goes last of ours. Throws on the first thing unexpected. */
export function rehypeSafeOutput(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const open: Node[] = [tree];
    for (let node = open.pop(); node; node = open.pop()) {
      const problem = problemOf(node);
      if (problem)
        throw new Error(`${file.path}: refused to render ${problem}. The guard on Markdown let it pass: please report this as a defect.`);
      open.push(...(node.children ?? []));
    }
  };
}

function problemOf(node: Node): string | undefined {
  switch (node.type) {
    case 'root':
    case 'text':
      return undefined;
    case 'element':
      return problemOfElement(node as Element);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return problemOfComponent(node);
    default:
      return `a node “${shown(node.type)}”`;
  }
}

function problemOfComponent({ name, attributes = [], children = [] }: Node): string | undefined {
  const component = COMPONENTS.get(name ?? '');
  if (!component) return `<${shown(name ?? '')}>`;
  if (children.length > 0) return `something within <${name}>`;
  const isAllowed = (attribute: string, value: string) =>
    attribute === 'kind' ? value === component.kind : component.attributes.includes(attribute);
  const wrong = attributes.find(
    (one) => one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string' || !isAllowed(one.name ?? '', one.value),
  );
  return wrong && `an attribute “${shown(wrong.name ?? '{…}')}” of <${name}>`;
}

function problemOfElement({ tagName, properties }: Element): string | undefined {
  const allowed = ELEMENTS.get(tagName);
  if (!allowed) return `<${shown(tagName)}>`;
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (!allowed.includes(name) || !isExpected(name, value)) return `“${shown(name)}” of <${tagName}>`;
  }
  return undefined;
}

function isExpected(name: string, value: unknown): boolean {
  switch (name) {
    case 'href':
      return typeof value === 'string' && refuseAddress(value) === undefined;
    case 'id':
      return typeof value === 'string' && ID.test(value);
    case 'className':
      return Array.isArray(value) && value.every((one) => CLASSES.has(one));
    case 'type':
      return value === 'checkbox';
    case 'dataAlign':
      return value === 'left' || value === 'right' || value === 'center';
    default:
      return true;
  }
}
