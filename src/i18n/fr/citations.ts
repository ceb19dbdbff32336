import type { CitationFiles } from '../language.ts';

export const citations: CitationFiles = {
  tag: 'fr-FR',
  locale: 'fr/citations/locales-fr-FR.xml',
  styles: {
    apa: 'fr/citations/universite-de-montreal-apa.csl',
    mla: 'en/citations/modern-language-association.csl',
    chicago: 'fr/citations/chicago-author-date-fr.csl',
    iso690: 'fr/citations/iso690-author-date-fr.csl',
  },
};
