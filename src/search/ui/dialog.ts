/** The search over any page, in a dialog of the browser’s own: made when it is first asked for. */
import { say } from '../query/words.ts';
import { element } from './elements.ts';
import { walkResults } from './keys.ts';
import type { Shelf, Site } from './shelf.ts';
import { type State, writeState } from './state.ts';
import { createView } from './view.ts';

/** As many results as a screen takes; the search page has the others. */
const LIMIT = 6;

interface Open {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  search(q: string): void;
}

let made: Open | undefined;

/** Gives words and focus back: at once where we close the dialog, with its event where the browser does. */
let leave = () => {};

/**
 * @param from the field that was used; what is typed in it goes on in the dialog, and comes back to it
 * @param before what has the focus again when the dialog is closed
 */
export async function openDialog(from: HTMLInputElement, before: Element, site: Site, shelf: Shelf): Promise<void> {
  await shelf.open();
  made ??= make(site, shelf);
  if (!made) return;
  const { dialog, field, search } = made;
  if (dialog.open) return;
  field.value = from.value;
  dialog.showModal();
  field.focus();
  field.setSelectionRange(from.selectionStart ?? 0, field.value.length);
  leave = () => {
    leave = () => {};
    from.value = field.value;
    if (before === document.body) from.blur();
    else if (before instanceof HTMLElement) before.focus();
  };
  search(field.value);
}

function make({ root, locale }: Site, shelf: Shelf): Open | undefined {
  const { words } = shelf;
  if (!words) return undefined;
  const path = `${root}search/`;
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
  const all = element('p', {});
  const dialog = element(
    'dialog',
    { class: 'finder', 'aria-label': words.label },
    form,
    element('div', { class: 'found' }, status, aside, list, all),
  );
  document.body.append(dialog);

  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: State = { q: '', choice: {}, order: 'relevance' };
  const view = createView({
    surface: { field, status, aside, list },
    shelf,
    root,
    lang: locale,
    change: (changed) => {
      state = { ...state, ...changed };
      field.value = state.q;
      void run(false);
    },
  });
  async function run(isTyping: boolean) {
    const began = performance.now();
    const done = await view.show(state, LIMIT, isTyping);
    if (!done || !words) return;
    cost = performance.now() - began;
    const n = done.found.rows.length;
    all.replaceChildren(...(n > 0 ? [element('a', { href: `${path}${writeState(state)}` }, say(words, words.all, n))] : []));
  }
  const search = (q: string) => {
    state = { ...state, q };
    void run(true);
  };

  const shut = () => {
    dialog.close();
    leave();
  };
  dialog.addEventListener('close', () => leave());
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(field.value), Math.min(cost / 2, 80));
  });
  // Some browsers would empty the field first, and the words would be lost.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    shut();
  });
  close.addEventListener('click', shut);
  // A click beside the dialog: only the dialog itself, around its contents, is hit by it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) shut();
  });
  walkResults(field, aside, list, all);
  return { dialog, field, search };
}
