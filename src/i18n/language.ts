/** What a language of the interface consists of: the file index.ts of its folder exports it. */
import type { FormWords } from './en/form.ts';
import type { CommandWords } from './en/new.ts';
import type { Ui } from './en/pages.ts';
import type { Starter } from './en/starter.ts';
import type { KindWords } from './kind-words.ts';

/** The citation styles on offer. */
export type StyleId = 'apa' | 'mla' | 'chicago' | 'iso690';

/** How references are written; files of the Citation Style Language, by their paths in src/i18n. */
export interface CitationFiles {
  /** The CSL locale: `fr-FR`. */
  tag: string;
  locale: string;
  /** Where a style has an official version in the language, that one: order of dates, “et” and punctuation differ. */
  styles: Record<StyleId, string>;
}

export interface Language {
  /** The kinds of record, everywhere. */
  kinds: KindWords;
  /** The site. */
  pages: Ui;
  /** `npm run new`. */
  commands: CommandWords;
  /** What is said of a quotation suggested by the form of the repository. */
  form: FormWords;
  /** The samples of a new dossier. */
  starter: Starter;
  citations: CitationFiles;
}
