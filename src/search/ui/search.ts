/** The search, loaded when somebody is about to use it: on its page, and in a dialog over any other. */
import { type Kept, openDialog } from './dialog.ts';
import { type Ahead, createLoader, type Site } from './loader.ts';
import { startPage } from './page.ts';
import css from './search.css?inline';

export interface Search {
  page(form: HTMLFormElement): void;
  /**
   * Opens the dialog on what is typed in a field; once closed, the focus goes back to where it was before.
   * @param kept where the dialog was left for a result
   */
  dialog(from: HTMLInputElement, before: Element, kept?: Kept): Promise<void>;
}

export function startSearch(site: Site, ahead: Ahead): Search {
  // The style of the dialog comes with it: pages that are only read do not carry it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const loader = createLoader(site, ahead);
  // Start loading before the first query.
  loader.open().catch(() => {});
  return {
    page: (form) => startPage(form, site, loader),
    dialog: (from, before, kept) => openDialog(from, before, site, loader, kept),
  };
}
