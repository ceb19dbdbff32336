/**
 * Takes from the output of Markdown what the page has no use for and what its
 * Content-Security-Policy forbids.
 */
import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { elementsOf } from './elements.ts';

/** A rehype plugin; it goes before the guard on the output. */
export function rehypePlainMarkup(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const inFrench = file.path?.endsWith('.fr.mdx') ?? false;
    for (const node of elementsOf(tree)) {
      simplify(node);
      if (inFrench) sayInFrench(node);
    }
  };
}

function simplify({ tagName, properties }: Element): void {
  if (tagName === 'code') {
    // The language of a code block and the words behind it are a stranger's, and nothing highlights code here.
    delete properties.className;
    delete properties.metastring;
  }
  if (tagName === 'th' || tagName === 'td') {
    // MDX would make it a style attribute, which the policy blocks: style sheets read the data attribute.
    const { align } = properties;
    delete properties.align;
    if (align) properties.dataAlign = align;
  }
}

/** The words that Markdown puts around footnotes are English, and set once for all files. */
function sayInFrench({ properties, children }: Element): void {
  const [label] = children;
  if (properties.id === 'footnote-label' && label?.type === 'text') label.value = 'Notes';
  const { ariaLabel } = properties;
  if (typeof ariaLabel === 'string') properties.ariaLabel = ariaLabel.replace(/^Back to reference /, 'Retour à l’appel de note ');
}
