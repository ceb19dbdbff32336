/** What a language of the interface consists of: the file index.ts of its folder exports it. */
import type { CommandWords } from './en/new.ts';
import type { Ui } from './en/pages.ts';
import type { Starter } from './en/starter.ts';
import type { KindWords } from './kind-words.ts';

export interface Language {
  /** The kinds of record, everywhere. */
  kinds: KindWords;
  /** The site. */
  pages: Ui;
  /** `npm run new`. */
  commands: CommandWords;
  /** The samples of a new dossier. */
  starter: Starter;
}
