import { shown } from '../../../dossier/printable.ts';
import { refuseAddress } from '../addresses.ts';
import type { Finding, Rule } from '../rule.ts';
import { descendants } from '../tree.ts';

/** Words that a reader takes for an address: with its scheme, with www., or a name under a well-known ending. */
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info|io|ai|app|dev|eu|fr|de|be|ch|ca|uk|example)(?:[/?#]\S*)?)$/i;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const linkWords: Rule = {
  id: 'mdx-link-words',
  why: 'Whoever reads an address in a link expects to get there.',
  node: {
    types: ['root'],
    check(root) {
      const all = descendants(root);
      const defined = new Map<string, string>();
      for (const { type, identifier = '', url = '' } of all)
        if (type === 'definition' && !defined.has(identifier)) defined.set(identifier, url);
      return all.flatMap((node): Finding[] => {
        if (node.type !== 'link' && node.type !== 'linkReference') return [];
        const url = node.type === 'link' ? (node.url ?? '') : (defined.get(node.identifier ?? '') ?? '');
        const words = descendants(node)
          .map(({ value = '' }) => value)
          .join('')
          .trim();
        // A refused address is reported by another rule.
        if (refuseAddress(url) || !leadsElsewhere(words, url)) return [];
        return [
          {
            at: node.position?.start,
            message: `The words “${shown(words)}” are an address, and the link leads to another: “${shown(url)}”.`,
            hint: 'Let the words name what is found there, or be the address itself.',
          },
        ];
      });
    },
  },
};

function leadsElsewhere(words: string, url: string): boolean {
  if (MAIL.test(words)) return url !== `mailto:${words}`;
  if (!ADDRESS.test(words)) return false;
  const [said, meant] = [parts(/^https?:/i.test(words) ? words : `https://${words}`), parts(url)];
  if (!said || !meant) return true;
  // A shortened address, or the name of the site alone, is no other address.
  const shortened = said.rest.replace(/…$/, '');
  return (
    said.host !== meant.host || (said.rest === shortened ? said.rest !== '' && said.rest !== meant.rest : !meant.rest.startsWith(shortened))
  );
}

function parts(address: string): { host: string; rest: string } | undefined {
  const url = URL.parse(address.replace(/…$/, '%E2%80%A6'));
  if (!url) return undefined;
  const rest = `${url.pathname}${url.search}${url.hash}`.replace('%E2%80%A6', '…').replace(/\/$/, '');
  return { host: url.host.replace(/^www\./, ''), rest };
}
