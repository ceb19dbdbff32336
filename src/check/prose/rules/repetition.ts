import type { Rule } from '../rule.ts';
import { descendants, isElement } from '../tree.ts';

/** Links, references and components of one text: several times what the longest of pages has. */
export const MAX_LINKS = 500;
/** Characters that references to [defined][links] may bring to the page, addresses and titles. */
export const MAX_REPEATED = 50_000;

const LINKS = new Set(['link', 'linkReference', 'footnoteReference']);

/** A definition stands once and is written out at every reference to it: what is bounded is the product. */
export const repetition: Rule = {
  id: 'mdx-repetition',
  why: 'An address, a title or a record named thousands of times makes a page that no browser opens.',
  node: {
    types: ['root'],
    check(root) {
      const all = descendants(root);
      const lengths = new Map<string, number>();
      for (const node of all) {
        if (node.type !== 'definition') continue;
        const label = node.identifier ?? '';
        if (!lengths.has(label)) lengths.set(label, (node.url ?? '').length + (node.title ?? '').length);
      }
      let links = 0;
      let repeated = 0;
      for (const node of all) {
        if (!LINKS.has(node.type) && !isElement(node)) continue;
        links += 1;
        if (node.type === 'linkReference') repeated += lengths.get(node.identifier ?? '') ?? 0;
        const too =
          links > MAX_LINKS
            ? `more than ${MAX_LINKS} links, footnotes and components`
            : repeated > MAX_REPEATED
              ? `references that repeat more than ${MAX_REPEATED} characters of addresses and titles`
              : undefined;
        if (too)
          return [
            {
              at: node.position?.start,
              message: `The text has ${too}.`,
              hint: 'Name each source once, or spread the text over several records.',
            },
          ];
      }
      return [];
    },
  },
};
