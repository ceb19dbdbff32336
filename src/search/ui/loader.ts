/** The index and the texts as a page has them: opened once, opened again after a failure. */

import type { Locale } from '../../dossier/schema/names.ts';
import { type Library, open as openLibrary } from '../query/library.ts';
import { PROGRAM_PATH, startPath } from '../query/paths.ts';
import type { SearchWords } from '../query/words.ts';
import { bytes } from './fetch.ts';

export interface Site {
  /** The path of the site, and of the home page in the reader’s language. */
  base: string;
  root: string;
  locale: Locale;
}

/** The two files that every search begins with, asked for as soon as one is likely. */
export interface Ahead {
  start: Promise<Response>;
  program: Promise<Response>;
}

export interface Loader {
  open(): Promise<Library>;
  /** The words of the interface, as soon as they are there. */
  readonly words: SearchWords | undefined;
  /** Forgets what was read: the next search reads it anew. */
  close(): void;
}

export function createLoader({ base, locale }: Site, ahead: Ahead): Loader {
  const ask = (path: string, init?: RequestInit) => fetch(`${base}${path}`, init);
  let given: Ahead | undefined = ahead;
  let opened: Promise<Library> | undefined;
  const loader: Loader & { words: SearchWords | undefined } = {
    words: undefined,
    open() {
      if (!opened) {
        // Always the start file of the present build: everything else is named in it.
        const { start, program } = given ?? { start: ask(startPath(locale), { cache: 'no-cache' }), program: ask(PROGRAM_PATH) };
        given = undefined;
        const opening = openLibrary((path) => bytes(ask(path), 'stale'), bytes(start, 'missing'), bytes(program, 'missing'));
        opened = opening;
        opening.then(
          (library) => {
            loader.words = library.start.words;
          },
          () => {
            if (opened === opening) opened = undefined;
          },
        );
      }
      return opened;
    },
    close() {
      opened = undefined;
    },
  };
  return loader;
}
