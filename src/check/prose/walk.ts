/**
 * The tree against the rules. An allow-list: a type of node that is not on it is
 * refused even where no rule mentions it. Every node is visited, definitions and
 * the bodies of footnotes included, wherever they stand and whether or not
 * anything refers to them.
 */

import type { Kind } from '../../dossier/kinds.ts';
import { COMPONENTS } from './components.ts';
import { offsetAt, pointAt } from './lines.ts';
import type { Finding, Rule, Violation } from './rule.ts';
import { idOf } from './rules/attribute.ts';
import { PROSE_RULES } from './rules/index.ts';
import { node as nodeRule } from './rules/node.ts';
import type { Point, ProseNode } from './tree.ts';

/** mdast with GFM, less raw HTML and images; elements are then held to the list of components. */
const ALLOWED: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'break',
  'link',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** All that is wrong in the tree, in the order of the text it was parsed from. */
export function violationsIn(tree: ProseNode, text: string): Violation[] {
  const violations: Violation[] = [];
  let searched = 0;
  for (const { node, ancestors, place } of visit(tree)) {
    let start = place;
    if (node.type === 'link' && !node.position) {
      // The parser finds some bare addresses only when the text has no places any more: they are where their words are.
      const at = text.indexOf(node.children?.[0]?.value ?? '', Math.max(searched, offsetAt(text, place)));
      if (at >= 0) {
        start = pointAt(text, at);
        searched = at + 1;
      }
    }
    const add = (rule: Rule, { at = start, message, hint }: Finding) =>
      violations.push({ rule: rule.id, line: at.line, column: at.column, message, hint });
    let refused = false;
    for (const rule of PROSE_RULES) {
      if (!rule.node || (rule.node.types && !rule.node.types.includes(node.type))) continue;
      for (const finding of rule.node.check(node, ancestors)) {
        add(rule, finding);
        refused = true;
      }
    }
    if (!refused && !ALLOWED.has(node.type)) {
      add(nodeRule, { message: `Prose may not contain this (${node.type}).`, hint: 'Write it in plain Markdown.' });
    }
  }
  return violations;
}

/** A record that prose refers to, where it does. */
export interface Reference extends Point {
  kind: Kind;
  id: string;
}

/** Every well-formed reference in the tree, in the order of the text; whether the record exists is for the caller. */
export function referencesIn(tree: ProseNode): Reference[] {
  const references: Reference[] = [];
  for (const { node, place } of visit(tree)) {
    const component = COMPONENTS.get(node.name ?? '');
    const named = component && idOf(node);
    if (!named) continue;
    const { line, column } = named.attribute.position?.start ?? place;
    references.push({ kind: component.kind, id: named.id, line, column });
  }
  return references;
}

interface Visited {
  node: ProseNode;
  /** From the root down; the same array changes as the walk goes on. */
  ancestors: readonly ProseNode[];
  place: Point;
}

/** In the order of the text; without recursion, so that depth cannot overflow the stack before it is judged. */
function* visit(tree: ProseNode): Generator<Visited> {
  // The path to the node at hand: `at` is the child that comes next, `place` where it must be if it does not say.
  const open: { at: number; place: Point }[] = [];
  const ancestors: ProseNode[] = [];
  let node: ProseNode | undefined = tree;
  while (node) {
    const parent = open.at(-1);
    const place = node.position?.start ?? parent?.place ?? { line: 1, column: 1 };
    yield { node, ancestors, place };
    // A node made by a transform of the parser has no position: it is placed after its neighbour.
    if (parent) parent.place = node.position?.end ?? parent.place;
    open.push({ at: 0, place });
    ancestors.push(node);
    node = undefined;
    for (let last = open.at(-1); last && !node; last = open.at(-1)) {
      node = ancestors.at(-1)?.children?.[last.at++];
      if (!node) {
        open.pop();
        ancestors.pop();
      }
    }
  }
}
