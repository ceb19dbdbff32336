import { WRITTEN } from '../../dossier/program-pages.ts';
import type { Rule } from './rule.ts';

export const missingPage: Rule = {
  id: 'missing-page',
  severity: 'error',
  why: 'Every dossier says on one page what it is about; the other pages come with the program.',
  check({ loaded, reportFile }) {
    // The loader has already reported a folder that holds no dossier.
    if (loaded.files.length === 0) return;
    if (loaded.records.pages.has(WRITTEN) || loaded.broken.pages.has(WRITTEN)) return;
    reportFile(
      `${loaded.folder}/pages/${WRITTEN}.yaml`,
      `The dossier has no page “${WRITTEN}”.`,
      `Add pages/${WRITTEN}.yaml with a title, and pages/${WRITTEN}.<language>.mdx with its text.`,
    );
  },
};
