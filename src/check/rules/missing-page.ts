import { type Rule, records } from './rule.ts';

/** The pages of prose that every dossier has an address for. */
export const PAGES = ['overview', 'method', 'contribute', 'data', 'about'] as const;

export const missingPage: Rule = {
  id: 'missing-page',
  severity: 'error',
  why: 'Every dossier says what it is, how it was made and how to mend it, at the same addresses.',
  check({ loaded, reportFile }) {
    // Of a folder that holds no dossier at all, the loader has said so.
    if (loaded.files.length === 0) return;
    const known = new Set(records(loaded, 'pages').map((page) => page.id));
    for (const id of PAGES) {
      if (known.has(id) || loaded.broken.pages.has(id)) continue;
      reportFile(
        `${loaded.folder}/pages/${id}.yaml`,
        `The dossier has no page “${id}”.`,
        `Add pages/${id}.yaml with a title, and pages/${id}.<language>.mdx with its text.`,
      );
    }
  },
};
