/** Links of prose to places of this site: `/` is the root of the site, wherever on its host it is served. */
import type { Element, Root } from 'hast';

/** A rehype plugin. @param base the path of the site: `/` or `/project/` */
export function rehypeSitePaths(base: string): (tree: Root) => void {
  const root = base.replace(/\/$/, '');
  return (tree) => {
    const open: (Root | Root['children'][number])[] = [tree];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'element') rebase(node, root);
      if ('children' in node) open.push(...node.children);
    }
  };
}

function rebase({ tagName, properties }: Element, root: string): void {
  if (tagName === 'a' && typeof properties.href === 'string' && /^\/(?!\/)/.test(properties.href)) properties.href = root + properties.href;
}
