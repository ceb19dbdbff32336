/**
 * Headings of prose can be linked to. Their ids carry a prefix, as those of
 * footnotes do: a heading “Cite” must not take the place of an id of the page.
 */
import type { Element, Root } from 'hast';
import { COMPONENTS } from './components.ts';
import { elementsOf } from './elements.ts';
import type { ProseNode } from './tree.ts';

/** No other id of a page begins with this. */
export const PREFIX = 'text-';

/** A rehype plugin; Astro, which makes ids of headings after it, leaves those that are there and lists them for the contents. */
export function rehypeHeadingIds(): (tree: Root) => void {
  return (tree) => {
    const headings: Element[] = [];
    const links: Element[] = [];
    for (const node of elementsOf(tree)) {
      if (/^h[2-6]$/.test(node.tagName) && node.properties.id === undefined) headings.push(node);
      else if (node.tagName === 'a') links.push(node);
    }
    const taken = new Set<string>();
    for (const heading of headings) {
      const slug = slugOf(textOf(heading as ProseNode));
      let id = `${PREFIX}${slug}`;
      for (let n = 2; taken.has(id); n++) id = `${PREFIX}${slug}-${n}`;
      taken.add(id);
      heading.properties.id = id;
    }
    // A writer links to a heading by its words, and knows of no prefix.
    for (const { properties } of links) {
      const id = `${PREFIX}${String(properties.href).replace(/^#/, '')}`;
      if (String(properties.href).startsWith('#') && taken.has(decoded(id))) properties.href = `#${id}`;
    }
  };
}

/** The words of a node; those of a component are in an attribute, or in its record and not known here. */
function textOf({ type, value, name, attributes = [], children = [] }: ProseNode): string {
  if (type === 'text') return value ?? '';
  if (COMPONENTS.has(name ?? '')) {
    const words = attributes.find((one) => one.name === 'text') ?? attributes.find((one) => one.name === 'id');
    return String(words?.value ?? '');
  }
  return children.map(textOf).join('');
}

const slugOf = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'heading';

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
