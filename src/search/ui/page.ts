/** The search page: query, choices and order in the address; back and forward go through them. */
import { FACETS, type Facet } from '../query/facets.ts';
import type { Found } from '../query/find.ts';
import type { Library } from '../query/library.ts';
import { fill } from '../query/words.ts';
import { element } from './elements.ts';
import { walkResults } from './keys.ts';
import type { Shelf, Site } from './shelf.ts';
import { readState, type State, writeState } from './state.ts';
import { createView } from './view.ts';

/** How many results are shown at first, and how many more at a time. */
const FIRST = 6;
const MORE = 20;

export function startPage(form: HTMLFormElement, { root, locale }: Site, shelf: Shelf) {
  const part = <E extends HTMLElement>(name: string) => form.ownerDocument.querySelector<E>(`[data-search-${name}]`);
  const field = form.querySelector<HTMLInputElement>('input[name=q]');
  const [status, aside, list, tools] = [part('status'), part('aside'), part('results'), part('tools')];
  const [chosen, indexes] = [part('chosen'), part('indexes')];
  const order = form.querySelector<HTMLSelectElement>('select[name=sort]');
  const more = form.querySelector('details');
  if (!field || !status || !aside || !list || !tools || !chosen || !order || !more) return;
  const choices = FACETS.flatMap((name) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? []);

  let state: State = readState(location.search);
  let limit = FIRST;
  let latest: Found | undefined;
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the entry of the address is of words that are being typed: they are one step to go back, not one each. */
  let isTyped = false;

  const view = createView({
    surface: { field, status, aside, list },
    shelf,
    root,
    lang: locale,
    change: (changed) => ask({ ...state, ...changed }, 'push'),
  });

  /** How the address takes part: another entry, the same entry, or not at all. */
  function ask(next: State, address: 'push' | 'replace' | 'keep', isTyping = false) {
    clearTimeout(timer);
    isTyped = isTyping;
    state = next;
    if (field && field.value !== state.q && !isTyping) field.value = state.q;
    if (order) order.value = state.order === 'date' ? 'date' : '';
    const url = `${location.pathname}${writeState(state)}`;
    if (address === 'push' && url !== `${location.pathname}${location.search}`) history.pushState({ limit }, '', url);
    else if (address !== 'keep') history.replaceState({ limit }, '', url);
    return run(isTyping);
  }

  async function run(isTyping: boolean) {
    const began = performance.now();
    const done = await view.show(state, limit, isTyping);
    const isEmpty = list?.children.length === 0;
    indexes?.toggleAttribute('hidden', !isEmpty);
    if (isEmpty) tools?.replaceChildren();
    if (!done || !shelf.words) return;
    cost = performance.now() - began;
    const library = await shelf.open();
    tools?.replaceChildren(...buttons(done.found.rows.length, done.shown));
    latest = done.found;
    await offer(library, latest).catch(() => {});
    await name(library).catch(() => {});
  }

  /** The values of each choice, with how many results each would give. */
  async function offer(library: Library, found: Found) {
    const catalogue = more?.open ? await library.catalogue() : library.near;
    if (found !== latest) return;
    const counts = found.counts(catalogue);
    for (const select of choices) {
      const name = select.name as Facet;
      const values = catalogue.values(name);
      if (values.length === 0) continue;
      const picked = values.some(([id]) => id === state.choice[name]) ? state.choice[name] : undefined;
      const n = (id: string) => counts[name].get(id) ?? 0;
      const shown = values.filter(([id]) => id === picked || n(id) > 0);
      if (name !== 'kind' && name !== 'year') shown.sort((a, b) => n(b[0]) - n(a[0]) || a[1].localeCompare(b[1], locale));
      const options = shown.map(([id, label]) => element('option', { value: id }, `${label} (${n(id).toLocaleString(locale)})`));
      select.replaceChildren(...[...select.options].slice(0, 1), ...options);
      select.value = picked ?? '';
      select.disabled = options.length === 0;
    }
  }

  /** What was chosen, each to be taken back: the choices themselves may be folded away. */
  async function name(library: Library) {
    const { choice } = state;
    const picked = Object.entries(choice) as [Facet, string][];
    const isFar = picked.some(([facet]) => library.near.values(facet).length === 0);
    const catalogue = isFar ? await library.catalogue() : library.near;
    if (choice !== state.choice) return;
    const { words } = library.start;
    const made = picked.map(([facet, id]) => {
      const text = catalogue.values(facet).find(([one]) => one === id)?.[1] ?? id;
      const button = element('button', { type: 'button', 'aria-label': fill(words.remove, { text }) }, `${text} ×`);
      button.addEventListener('click', () => takeBack(facet));
      return button;
    });
    const all = element('button', { type: 'button' }, words.clear);
    all.addEventListener('click', () => takeBack());
    chosen?.replaceChildren(...made, ...(made.length > 1 ? [all] : []));
  }

  /** Takes a choice back, or all of them. */
  function takeBack(facet?: Facet) {
    restart();
    status?.focus();
    const choice = Object.fromEntries(Object.entries(state.choice).filter(([one]) => facet && one !== facet));
    void ask({ ...state, choice }, 'push');
  }

  function buttons(total: number, shown: number): HTMLElement[] {
    const { words } = shelf;
    if (!words) return [];
    const made: HTMLElement[] = [];
    const add = (text: string, act: (button: HTMLButtonElement) => void) => {
      const button = element('button', { type: 'button' }, text);
      button.addEventListener('click', () => act(button));
      made.push(button);
    };
    if (shown < total && shown >= limit) {
      add(words.more, async () => {
        limit += MORE;
        await ask(state, 'replace');
        // Reading goes on at the first of the new results.
        list?.children[shown]?.querySelector('a')?.focus();
      });
    }
    if (total > 0) add(words.copy, copy);
    return made;
  }

  async function copy(button: HTMLButtonElement) {
    const { words } = shelf;
    if (!words || !status) return;
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = words.copied;
      status.textContent = words.copied;
    } catch {
      status.textContent = words.notCopied;
    }
  }

  const restart = () => {
    limit = FIRST;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    // Large dossiers are searched between the keys, small ones at each key.
    timer = setTimeout(
      () => {
        restart();
        void ask({ ...state, q: field.value }, isTyped ? 'replace' : 'push', true);
      },
      Math.min(cost / 2, 80),
    );
  });
  form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    restart();
    const { name, value } = event.target;
    const { [name as Facet]: _, ...others } = state.choice;
    const choice = name === order.name || !value ? others : { ...others, [name]: value };
    void ask({ ...state, choice, order: order.value === 'date' ? 'date' : 'relevance' }, 'push');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    restart();
    void ask({ ...state, q: field.value }, 'push');
  });
  // Speakers, sources and topics are many: they are read when somebody wants to choose.
  more.addEventListener('toggle', async () => {
    if (latest) await offer(await shelf.open(), latest).catch(() => {});
  });
  addEventListener('popstate', (event) => {
    limit = (event.state as { limit?: number } | null)?.limit ?? FIRST;
    void ask(readState(location.search), 'keep');
  });
  walkResults(field, aside, list, tools);
  limit = (history.state as { limit?: number } | null)?.limit ?? FIRST;
  // What was typed before this script was there counts.
  void ask({ ...state, q: field.value || state.q }, 'keep');
}
