/** Links of prose to places of this site: `/` is the root of the site, wherever on its host it is served. */
import type { Element, Root } from 'hast';
import { elementsOf } from './elements.ts';

/** A rehype plugin. @param base the path of the site: `/` or `/project/` */
export function rehypeSitePaths(base: string): (tree: Root) => void {
  const root = base.replace(/\/$/, '');
  return (tree) => {
    for (const node of elementsOf(tree)) rebase(node, root);
  };
}

function rebase({ tagName, properties }: Element, root: string): void {
  if (tagName === 'a' && typeof properties.href === 'string' && /^\/(?!\/)/.test(properties.href)) properties.href = root + properties.href;
}
