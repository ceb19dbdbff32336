/** The search, loaded when somebody is about to use it: on its page, and in a dialog over any other. */

import { openDialog } from './dialog.ts';
import { startPage } from './page.ts';
import css from './search.css?inline';
import { type Ahead, createShelf, type Site } from './shelf.ts';

export interface Search {
  page(form: HTMLFormElement): void;
  /** Opens the dialog on what is typed in a field; once closed, the focus goes back to where it was before. */
  dialog(from: HTMLInputElement, before: Element): Promise<void>;
}

export function startSearch(site: Site, ahead: Ahead): Search {
  // The style of the dialog comes with it: no page carries it that is only read.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const shelf = createShelf(site, ahead);
  // Reading begins before the first question.
  shelf.open().catch(() => {});
  return {
    page: (form) => startPage(form, site, shelf),
    dialog: (from, before) => openDialog(from, before, site, shelf),
  };
}
