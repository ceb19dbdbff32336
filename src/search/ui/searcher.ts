/**
 * One search after another, in the dialog and on the search page alike: waits for
 * a pause in the typing, asks, shows what comes, and forgets what is not wanted
 * any more. What differs between the two (the address, the choices) is in its options.
 */
import { SearchFailure } from '../query/failure.ts';
import { type Found, find } from '../query/find.ts';
import type { Go, Library } from '../query/library.ts';
import { parse } from '../query/query.ts';
import { type SearchWords, say } from '../query/words.ts';
import { element } from './elements.ts';
import type { Loader, Site } from './loader.ts';
import { type NoticeActions, noticesOf, startOf } from './notices.ts';
import { keepSearch } from './recent.ts';
import { type Surface, showResults } from './results.ts';
import { isAsked, type State } from './state.ts';

/** What led to a search: keys in the field, something that was pressed, or a return to an earlier one. */
export type How = 'typed' | 'chosen' | 'restored';

export interface Answer {
  library: Library;
  found: Found;
  /** How many results are on the page. */
  shown: number;
}

interface Options {
  surface: Surface;
  loader: Loader;
  site: Site;
  /** How many results are shown at most. */
  limit(library: Library): number;
  /** Called before a search. */
  onAsk(state: State, how: How): void;
  /** Called when its results are shown; with undefined where the search failed. */
  onAnswer(answer: Answer | undefined): void;
}

export interface Searcher {
  readonly state: State;
  ask(changed: Partial<State>, how: How): Promise<void>;
}

/** Dossiers with more records than this do not have their quotations in one file. */
export const LARGE = 1_000;

/** A search that takes longer than this says that it is under way, in milliseconds. */
const PATIENCE = 200;

/** The longest pause after a key before a search begins, in milliseconds. */
const PAUSE = 80;

export function createSearcher({ surface, loader, site, limit, onAsk, onAnswer }: Options): Searcher {
  const { field, status, aside, list } = surface;
  let state: State = { q: '', choice: {}, order: 'relevance' };
  let turn = 0;
  /** How long the last search took, pauses aside: a slow one is made less often while somebody types. */
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRenewed = false;
  let hasAnswered = false;
  // A pressed button is removed with its notice, so the focus moves to the result count.
  status.tabIndex = -1;

  const actions: NoticeActions = {
    root: site.root,
    press(changed) {
      status.focus();
      void ask(changed, 'chosen');
    },
    complete(q) {
      void ask({ q }, 'chosen');
      field.focus();
    },
  };

  function ask(changed: Partial<State>, how: How): Promise<void> {
    clearTimeout(timer);
    state = { ...state, ...changed };
    if (how !== 'typed' && field.value !== state.q) field.value = state.q;
    onAsk(state, how);
    return run(how === 'typed');
  }

  async function run(isTyping: boolean): Promise<void> {
    const ownTurn = ++turn;
    const began = performance.now();
    const asked = state;
    const isCurrent = () => ownTurn === turn;
    const slow = setTimeout(() => {
      if (isCurrent() && loader.words) status.textContent = loader.words.searching;
    }, PATIENCE);
    try {
      const library = await loader.open();
      const { words } = library.start;
      const query = parse(asked.q, library.language);
      const left = (pause: number) => (isTyping ? pause - (performance.now() - began) : 0);
      let waited = 0;
      const pause = left(hasAnswered ? PAUSES.later : PAUSES.first);
      const go = after(pause, isCurrent, () => (waited = pause));
      const found = await find(library, { text: asked.q, query, choice: asked.choice, order: asked.order, lang: site.locale, go });
      if (!isCurrent()) return;
      list.setAttribute('aria-busy', 'true');
      if (!isAsked(asked)) {
        list.replaceChildren();
        list.dataset.query = asked.q;
        status.textContent = words.start;
        aside.replaceChildren(...startOf(library, actions));
        onAnswer({ library, found, shown: 0 });
        return;
      }
      const announce = async () => {
        status.textContent = count(found, words);
        const notices = await noticesOf({ state: asked, query, found, library, isTyping }, actions);
        if (isCurrent()) aside.replaceChildren(...notices);
      };
      const shown = await showResults(surface, {
        q: asked.q,
        found,
        limit: limit(library),
        place: { library, root: site.root, lang: site.locale },
        go,
        goOn: library.records > LARGE ? after(left(PAUSES.rest), isCurrent) : go,
        isCurrent,
        onFirst: () => {
          cost = Math.max(0, performance.now() - began - waited);
          return announce();
        },
      });
      if (shown === undefined || !isCurrent()) return;
      await announce();
      isRenewed = false;
      hasAnswered = true;
      onAnswer({ library, found, shown });
    } catch (error) {
      if (!isCurrent()) return;
      // The files may be of an earlier build, or Pagefind’s program may be missing: load everything again next time.
      loader.close();
      if (error instanceof SearchFailure && error.reason === 'stale' && !isRenewed) {
        isRenewed = true;
        return run(isTyping);
      }
      fail(error);
      onAnswer(undefined);
    } finally {
      clearTimeout(slow);
      if (isCurrent()) list.removeAttribute('aria-busy');
    }
  }

  function fail(error: unknown) {
    const { words } = loader;
    list.replaceChildren();
    const reason = error instanceof SearchFailure ? error.reason : 'broken';
    if (!(error instanceof SearchFailure)) console.error(error);
    status.textContent = words ? words.failures[reason] : (status.dataset.unloaded ?? '');
    const again = element('button', { type: 'button' }, words?.retry ?? status.dataset.retry ?? '');
    again.addEventListener('click', () => actions.press({}));
    const indexes = element('a', { href: `${site.root}search/#indexes` }, words?.indexes ?? status.dataset.indexes ?? '');
    aside.replaceChildren(element('p', { class: 'doors' }, again, ' ', indexes));
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    // Small dossiers are searched at each key, large ones between the keys.
    timer = setTimeout(() => void ask({ q: field.value }, 'typed'), Math.min(cost / 2, PAUSE));
  });
  // Whoever follows a result has found what they searched for.
  list.addEventListener('click', () => keepSearch(state.q));

  return {
    get state() {
      return state;
    },
    ask,
  };
}

/**
 * What is loaded is shown at each key; what must be fetched waits for a pause after the
 * key, in milliseconds. At the first search hardly anything is loaded: words that are
 * still being typed fetch nothing. Where the texts of large dossiers must be fetched, the first
 * result comes soon, and the others once somebody has stopped.
 */
const PAUSES = { first: 90, later: 30, rest: 150 };

/** Goes on after a pause from now on, unless something else is searched by then; `onWait` is called where it has to wait. */
function after(pause: number, isCurrent: () => boolean, onWait?: () => void): Go {
  const over = new Promise((done) => setTimeout(done, pause));
  let isOver = pause <= 0;
  void over.then(() => (isOver = true));
  return async () => {
    if (!isOver) {
      onWait?.();
      await over;
    }
    if (!isCurrent()) throw new Error('Something else is being searched.');
  };
}

function count({ rows, partial }: Found, words: SearchWords): string {
  if (rows.length > 0) return say(words, words.results, rows.length);
  return partial.length > 0 ? say(words, words.partial, partial.length) : words.none;
}
