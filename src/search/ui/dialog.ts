/**
 * The search over any page, in a dialog of the browser’s own, made when it is
 * first asked for. While it is open it is an entry of the browser’s history, so
 * that Back closes it, and Back from a result opens it again where it was left.
 */
import { say } from '../query/words.ts';
import { element } from './elements.ts';
import { isComposing, walkResults } from './keys.ts';
import type { Loader, Site } from './loader.ts';
import { keepSearch } from './recent.ts';
import { createSearcher } from './searcher.ts';
import { isSlashOn, setSlash } from './slash.ts';
import { writeState } from './state.ts';

/** How the dialog was left, kept in the state of the history’s entry. */
export interface Kept {
  q: string;
  /** How far the results were scrolled, and which of them was followed. */
  scroll?: number;
  at?: number;
}

/** As many results as a screen takes; the search page has the others. */
const LIMIT = 6;

interface Made {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  /** Shows the dialog on a query, or as it was left. */
  show(q: string, kept: Kept | undefined): void;
}

let made: Made | undefined;

/** Restores the query and the focus after closing: at once where our code closes the dialog, on its close event where the browser does. */
let leave = () => {};

/** The way back in the history after the dialog was closed: nothing may be added to it before. */
let goingBack: Promise<void> | undefined;

const keptIn = (state: unknown): Kept | undefined => (state as { search?: Kept } | null)?.search;
const keep = (kept: Kept) => history.replaceState({ ...history.state, search: kept }, '');

/**
 * @param from the field that was used; what is typed in it goes on in the dialog, and comes back to it
 * @param before what has the focus again when the dialog is closed
 */
export async function openDialog(from: HTMLInputElement, before: Element, site: Site, loader: Loader, kept?: Kept): Promise<void> {
  await Promise.all([loader.open(), goingBack]);
  made ??= make(site, loader);
  if (!made) return;
  const { dialog, field, show } = made;
  if (dialog.open) return;
  leave = () => {
    leave = () => {};
    from.value = field.value;
    if (before === document.body) from.blur();
    else if (before instanceof HTMLElement) before.focus();
  };
  if (!kept) history.pushState({ ...history.state, search: { q: from.value } }, '');
  show(kept?.q ?? from.value, kept);
  field.setSelectionRange(from.selectionStart ?? 0, field.value.length);
}

function make(site: Site, loader: Loader): Made | undefined {
  const { words } = loader;
  if (!words) return undefined;
  const path = `${site.root}search/`;
  const field = element('input', {
    type: 'search',
    name: 'q',
    placeholder: words.placeholder,
    'aria-label': words.label,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const close = element('button', { type: 'button', 'aria-label': words.close }, '×');
  const form = element('form', { role: 'search', action: path }, field, close);
  const status = element('p', { role: 'status', 'aria-live': 'polite', class: 'count' });
  const aside = element('div', {});
  const list = element('ol', { class: 'results' });
  const all = element('p', { class: 'all' });
  const slash = element('button', { type: 'button' });
  const settings = element('p', { class: 'settings' }, slash);
  const nameSlash = () => {
    slash.textContent = isSlashOn() ? words.slash.off : words.slash.on;
  };
  const results = element('div', { class: 'found' }, status, aside, list, all, settings);
  const dialog = element('dialog', { class: 'finder', 'aria-label': words.label }, form, results);
  document.body.append(dialog);

  const searcher = createSearcher({
    surface: { field, status, aside, list },
    loader,
    site,
    limit: () => LIMIT,
    onAsk: ({ q }) => {
      if (keptIn(history.state)) keep({ q });
    },
    onAnswer: (answer) => {
      const { state } = searcher;
      const n = (answer?.found.rows.length ?? 0) + (answer?.found.partial.length ?? 0);
      const isMore = answer !== undefined && n > answer.shown;
      all.replaceChildren(...(isMore ? [element('a', { href: `${path}${writeState(state)}` }, say(words, words.all, n))] : []));
      settings.toggleAttribute('hidden', n > 0);
    },
  });

  const show = (q: string, kept: Kept | undefined) => {
    nameSlash();
    dialog.showModal();
    field.value = q;
    field.focus();
    void searcher.ask({ q }, 'typed').then(() => {
      if (kept?.at === undefined) return;
      results.scrollTop = kept.scroll ?? 0;
      list.children[kept.at]?.querySelector('a')?.focus({ preventScroll: true });
    });
  };

  /** Closes the dialog, and takes its entry off the history. */
  const shut = () => {
    if (dialog.open) dialog.close();
    leave();
    if (goingBack || !keptIn(history.state)) return;
    goingBack = new Promise((done) => {
      addEventListener(
        'popstate',
        () => {
          goingBack = undefined;
          done();
        },
        { once: true },
      );
    });
    history.back();
  };
  dialog.addEventListener('close', () => {
    if (!dialog.open) shut();
  });
  addEventListener('popstate', ({ state }) => {
    const kept = keptIn(state);
    if (kept && !dialog.open) show(kept.q, kept);
    else if (!kept && dialog.open) dialog.close();
  });
  // A result on the page itself: it is there already.
  addEventListener('hashchange', () => {
    if (dialog.open) dialog.close();
  });
  list.addEventListener('click', ({ target }) => {
    const at = [...list.children].findIndex((one) => one.contains(target as Node));
    if (at >= 0) keep({ q: searcher.state.q, scroll: results.scrollTop, at });
  });
  form.addEventListener('submit', () => {
    keepSearch(field.value);
    keep({ q: field.value });
  });
  slash.addEventListener('click', () => {
    setSlash(!isSlashOn());
    nameSlash();
  });
  // Some browsers would empty the field first, and the words would be lost.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    shut();
  });
  close.addEventListener('click', shut);
  // A click beside the dialog: only the dialog itself, around its contents, is hit by it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) shut();
  });
  walkResults(field, aside, list, all, settings);
  return { dialog, field, show };
}
