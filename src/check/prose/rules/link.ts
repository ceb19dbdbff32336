import { shown } from '../../../dossier/printable.ts';
import { refuseAddress } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/** Far more words than the title of a link should have, which few readers ever see. */
export const MAX_TITLE = 300;

/** Links, bare addresses and definitions; references and footnotes lead to one of these. */
export const link: Rule = {
  id: 'mdx-link',
  why: 'A link may run script or lead elsewhere than it says: only https, mailto and places of this site are safe.',
  node: {
    types: ['link', 'definition'],
    check(node) {
      const finding = refuseAddress(node.url ?? '');
      if (finding) return [finding];
      if ((node.title ?? '').length <= MAX_TITLE) return [];
      return [
        {
          message: `The title of the link, “${shown(node.title ?? '')}”, is longer than ${MAX_TITLE} characters.`,
          hint: 'Put what readers should know into the text itself.',
        },
      ];
    },
  },
};
