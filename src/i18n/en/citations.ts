import type { CitationFiles } from '../language.ts';

export const citations: CitationFiles = {
  tag: 'en-US',
  locale: 'en/citations/locales-en-US.xml',
  styles: {
    apa: 'en/citations/apa.csl',
    mla: 'en/citations/modern-language-association.csl',
    chicago: 'en/citations/chicago-author-date.csl',
    iso690: 'en/citations/iso690-author-date-en.csl',
  },
};
