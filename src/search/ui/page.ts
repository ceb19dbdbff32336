/** The search page: query, choices and order in the address; back and forward go through them. */
import { FACETS, type Facet } from '../query/facets.ts';
import type { Found } from '../query/find.ts';
import type { Library } from '../query/library.ts';
import { fill, say } from '../query/words.ts';
import { element } from './elements.ts';
import { walkResults } from './keys.ts';
import type { Loader, Site } from './loader.ts';
import { keepSearch } from './recent.ts';
import { type Answer, createSearcher, LARGE } from './searcher.ts';
import { readState, type State, writeState } from './state.ts';

/** All results are shown at once where their texts are few, and in steps of so many where each may be in a file of its own. */
const STEP = { small: 1_000, large: 40 };

/** What the history keeps of a search beside its address. */
interface Kept {
  limit?: number;
  scroll?: number;
}
const keptIn = (state: unknown): Kept => (state as Kept | null) ?? {};

export function startPage(form: HTMLFormElement, site: Site, loader: Loader) {
  const { locale } = site;
  const part = <E extends HTMLElement>(name: string) => form.ownerDocument.querySelector<E>(`[data-search-${name}]`);
  const field = form.querySelector<HTMLInputElement>('input[name=q]');
  const [status, aside, list, tools] = [part('status'), part('aside'), part('results'), part('tools')];
  const [chosen, indexes] = [part('chosen'), part('indexes')];
  const order = form.querySelector<HTMLSelectElement>('select[name=sort]');
  const more = form.querySelector('details');
  if (!field || !status || !aside || !list || !tools || !chosen || !order || !more) return;
  const choices = FACETS.flatMap((name) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? []);
  const languages = [...form.ownerDocument.querySelectorAll<HTMLAnchorElement>('a[rel=alternate][hreflang]')];

  let { limit, scroll } = keptIn(history.state);
  let latest: Found | undefined;
  /** Whether the current history entry is of a query being typed: it is one step back, not one for each key. */
  let isTyped = false;

  const searcher = createSearcher({
    surface: { field, status, aside, list },
    loader,
    site,
    limit: ({ records }) => limit ?? stepOf(records),
    onAsk(state, how) {
      if (how !== 'restored') limit = undefined;
      order.value = state.order === 'date' ? 'date' : '';
      const asked = writeState(state);
      const url = `${location.pathname}${asked}`;
      const isNew = url !== `${location.pathname}${location.search}`;
      if (how !== 'restored') history[isNew && !(how === 'typed' && isTyped) ? 'pushState' : 'replaceState']({}, '', url);
      isTyped = how === 'typed';
      // The other languages have the same search.
      for (const link of languages) link.href = `${link.pathname}${asked}`;
    },
    onAnswer(answer) {
      const isEmpty = list.children.length === 0;
      indexes?.toggleAttribute('hidden', !isEmpty);
      tools.replaceChildren(...(answer && !isEmpty ? buttons(answer) : []));
      if (!answer) return;
      latest = answer.found;
      void fillChoices(answer.library, latest).catch(() => {});
      void showChosen(answer.library).catch(() => {});
      if (scroll !== undefined) scrollTo(0, scroll);
      scroll = undefined;
    },
  });

  /** Fills the choices with their values, and how many results each would give. */
  async function fillChoices(library: Library, found: Found) {
    const catalogue = more?.open ? await library.catalogue() : library.near;
    if (found !== latest) return;
    const counts = found.counts(catalogue);
    const { choice } = searcher.state;
    for (const select of choices) {
      const name = select.name as Facet;
      const values = catalogue.values(name);
      if (values.length === 0) continue;
      const picked = values.some(([id]) => id === choice[name]) ? choice[name] : undefined;
      const n = (id: string) => counts[name].get(id) ?? 0;
      const shown = values.filter(([id]) => id === picked || n(id) > 0);
      if (name !== 'kind' && name !== 'year') shown.sort((a, b) => n(b[0]) - n(a[0]) || a[1].localeCompare(b[1], locale));
      const options = shown.map(([id, label]) => element('option', { value: id }, `${label} (${n(id).toLocaleString(locale)})`));
      select.replaceChildren(...[...select.options].slice(0, 1), ...options);
      select.value = picked ?? '';
      select.disabled = options.length === 0;
    }
  }

  /** Shows what was chosen, with a button to undo each: the choices themselves may be in a closed disclosure. */
  async function showChosen(library: Library) {
    const { choice } = searcher.state;
    const picked = Object.entries(choice) as [Facet, string][];
    const isFar = picked.some(([facet]) => library.near.values(facet).length === 0);
    const catalogue = isFar ? await library.catalogue() : library.near;
    if (choice !== searcher.state.choice) return;
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
    status?.focus();
    const choice = Object.fromEntries(Object.entries(searcher.state.choice).filter(([one]) => facet && one !== facet));
    void searcher.ask({ choice }, 'chosen');
  }

  function buttons({ library, found, shown }: Answer): HTMLElement[] {
    const { words } = library.start;
    const button = (text: string, act: (button: HTMLButtonElement) => void) => {
      const made = element('button', { type: 'button' }, text);
      made.addEventListener('click', () => act(made));
      return made;
    };
    const left = found.rows.length + found.partial.length - shown;
    if (left <= 0) return [button(words.copy, copy)];
    const step = stepOf(library.records);
    const showMore = async (focus: boolean) => {
      seen.disconnect();
      limit = shown + step;
      keep({ limit });
      await searcher.ask({}, 'restored');
      // Move the focus to the first of the new results.
      if (focus) list?.children[shown]?.querySelector('a')?.focus();
    };
    const next = button(say(words, words.more, Math.min(step, left)), () => void showMore(true));
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && void showMore(false), { rootMargin: '400px' });
    seen.observe(next);
    return [next, button(words.copy, copy)];
  }

  async function copy(button: HTMLButtonElement) {
    const { words } = loader;
    if (!words || !status) return;
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = words.copied;
      status.textContent = words.copied;
    } catch {
      status.textContent = words.notCopied;
    }
  }

  const keep = (kept: Kept) => history.replaceState({ ...keptIn(history.state), ...kept }, '');
  form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { name, value } = event.target;
    const { [name as Facet]: _, ...others } = searcher.state.choice;
    const choice = name === order.name || !value ? others : { ...others, [name]: value };
    void searcher.ask({ choice, order: order.value === 'date' ? 'date' : 'relevance' }, 'chosen');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepSearch(field.value);
    void searcher.ask({ q: field.value }, 'chosen');
  });
  // Speakers, sources and topics are many: they are read when somebody wants to choose.
  more.addEventListener('toggle', async () => {
    if (latest) await fillChoices(await loader.open(), latest).catch(() => {});
  });
  addEventListener('popstate', ({ state }) => {
    ({ limit, scroll } = keptIn(state));
    void searcher.ask(readState(location.search), 'restored');
  });
  // Where the browser does not keep the page in memory, Back loads it again: scroll to the same place.
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => keep({ scroll: scrollY }), 150);
  });
  list.addEventListener('click', () => keep({ scroll: scrollY }));
  walkResults(field, aside, list, tools);
  // Use what was typed before this script was loaded.
  const state: State = readState(location.search);
  void searcher.ask({ ...state, q: field.value || state.q }, 'restored');
}

const stepOf = (records: number) => (records > LARGE ? STEP.large : STEP.small);
