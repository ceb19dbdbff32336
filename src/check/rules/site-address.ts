import type { Rule } from './rule.ts';

export const siteAddress: Rule = {
  id: 'site-address',
  severity: 'error',
  why: 'Every link of the site, and every edit link, begins with one of these addresses.',
  check({ loaded, report }) {
    const { header } = loaded;
    if (!header) return;
    if (/[?#]/.test(header.data.site))
      report(
        header,
        ['site'],
        'The site’s address has a query (?) or a fragment (#).',
        'Write its address up to the path: https://example.org/dossier/.',
      );
    if (/^https:\/\/.*\/\//.test(header.data.site))
      report(
        header,
        ['site'],
        'The site’s address has // in its path: every link of the site would lead to another one.',
        'Write each part of the path once: https://example.org/dossier/.',
      );
    const { url } = header.data.repository;
    if (/[?#]|\.git$|\/$/.test(url))
      report(
        header,
        ['repository', 'url'],
        'The repository’s address is not the one of its page.',
        'Write it as the browser shows it, without .git or / at its end: https://github.com/owner/name.',
      );
  },
};
