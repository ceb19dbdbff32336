import { refuseAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/** Links, bare addresses and definitions; references and footnotes lead to one of these. */
export const link: Rule = {
  id: 'mdx-link',
  why: 'A link may run script or lead elsewhere than it says: only https, mailto and places of this site are safe.',
  node: {
    types: ['link', 'definition'],
    check(node) {
      const finding = refuseAddress(node.url ?? '');
      return finding ? [finding] : [];
    },
  },
};
