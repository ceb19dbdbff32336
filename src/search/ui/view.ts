/** Asks, and shows what comes: the count, remarks on the query, the results, help where there are none. */
import { isFacet } from '../query/catalogue.ts';
import { FACETS } from '../query/facets.ts';
import { SearchFailure } from '../query/failure.ts';
import { type Found, find, type Help } from '../query/find.ts';
import { words as folded } from '../query/fold.ts';
import type { Go, Library } from '../query/library.ts';
import { leaveOut, parse, type Query } from '../query/query.ts';
import { fill, type SearchWords, say } from '../query/words.ts';
import { card } from './card.ts';
import { element } from './elements.ts';
import type { Shelf } from './shelf.ts';
import type { State } from './state.ts';

export interface Surface {
  field: HTMLInputElement;
  /** The live region: the count, or why there is none. */
  status: HTMLElement;
  /** Remarks, suggestions and help. */
  aside: HTMLElement;
  list: HTMLElement;
}

export interface Shown {
  found: Found;
  /** How many results are on the page. */
  shown: number;
}

export interface View {
  /** Shows the results of a search, at most so many; nothing if another was asked for meanwhile. */
  show(state: State, limit: number, isTyping: boolean): Promise<Shown | undefined>;
}

interface Options {
  surface: Surface;
  shelf: Shelf;
  root: string;
  lang: string;
  /** Searches for something else: a suggestion, the query without a word; or once more for the same. */
  change(state: Partial<State>): void;
}

/** Dossiers with more records than this do not have their quotations in one file. */
const LARGE = 1_000;

/** A search that takes longer than this says that it is under way. */
const PATIENCE = 200;

export function createView({ surface, shelf, root, lang, change }: Options): View {
  const { field, status, aside, list } = surface;
  let turn = 0;
  let isRenewed = false;
  // A button that was pressed goes with what it stood under: reading goes on at the count.
  status.tabIndex = -1;
  const turnTo = (changed: Partial<State>) => {
    status.focus();
    change(changed);
  };

  const show: View['show'] = async (state, limit, isTyping) => {
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    const slow = setTimeout(() => {
      if (isCurrent() && shelf.words) status.textContent = shelf.words.searching;
    }, PATIENCE);
    try {
      const library = await shelf.open();
      const { words } = library.start;
      const names = fieldNames(words);
      const query = parse(state.q, names);
      const go = goes(isTyping, library.records, isCurrent);
      const found = await find(library, { query, choice: state.choice, order: state.order, lang, go });
      if (!isCurrent()) return undefined;
      const isAsked = query.wanted.length + query.filters.length > 0 || Object.keys(state.choice).length > 0;

      const cards = found.rows.slice(0, limit).map((row) => card(row, query.wanted, { library, root, lang }, go));
      for (const one of cards) one.catch(() => {});
      const unborne = new Set<number>();
      list.setAttribute('aria-busy', 'true');
      // Somebody who has gone on into the results stays at the same one, or comes back to the field.
      let held = -1;
      const clear = () => {
        held = [...list.children].findIndex((one) => one.contains(document.activeElement));
        list.replaceChildren();
      };
      if (cards.length === 0) clear();
      for (const [i, coming] of cards.entries()) {
        const one = await coming;
        if (!isCurrent()) return undefined;
        // Until the first result is there, those of before stay.
        if (i === 0) clear();
        // A result that its text does not bear out is none.
        if (one) list.append(one);
        else unborne.add(found.rows[i] ?? -1);
        if (one && list.children.length - 1 === held) one.querySelector('a')?.focus();
        list.dataset.query = state.q;
      }
      if (held >= list.children.length) field.focus();
      isRenewed = false;
      found.rows = found.rows.filter((row) => !unborne.has(row));
      list.dataset.query = state.q;
      status.textContent = isAsked ? count(found.rows.length, list.children.length, words) : words.start;
      const offered = await suggestions(state, found, library, names);
      if (!isCurrent()) return undefined;
      aside.replaceChildren(
        ...remarks(query, found, words, isTyping),
        ...offered,
        ...(found.help ? help(state, query, found.help, words) : []),
      );
      return { found, shown: list.children.length };
    } catch (error) {
      if (!isCurrent()) return undefined;
      // What was read may be of a site that has been built anew since, or a program that never came: it is no base for the next search.
      shelf.close();
      if (error instanceof SearchFailure && error.reason === 'stale' && !isRenewed) {
        isRenewed = true;
        return show(state, limit, isTyping);
      }
      fail(error);
      return undefined;
    } finally {
      clearTimeout(slow);
      if (isCurrent()) list.removeAttribute('aria-busy');
    }
  };

  function fail(error: unknown) {
    const { words } = shelf;
    list.replaceChildren();
    const reason = error instanceof SearchFailure ? error.reason : 'broken';
    if (!(error instanceof SearchFailure)) console.error(error);
    status.textContent = words ? words.failures[reason] : (status.dataset.unloaded ?? '');
    const again = element('button', { type: 'button' }, words?.retry ?? status.dataset.retry ?? '');
    again.addEventListener('click', () => turnTo({}));
    const indexes = element('a', { href: `${root}search/#indexes` }, words?.indexes ?? status.dataset.indexes ?? '');
    aside.replaceChildren(element('p', { class: 'doors' }, again, ' ', indexes));
  }

  function remarks(query: Query, found: Found, words: SearchWords, isTyping: boolean): HTMLElement[] {
    const all = [...query.remarks, ...found.unknown.map(({ text }) => ({ what: 'unknown-value' as const, text }))];
    // Somebody who is typing knows that the quotation mark is open.
    const said = all.filter(({ what }) => !isTyping || what === 'too-long' || what === 'no-words');
    return said.map(({ what, text }) => element('p', { class: 'notice', 'data-remark': what }, fill(words.remarks[what], { text })));
  }

  /** What the field that is being typed may be completed to. */
  async function suggestions({ q }: State, found: Found, library: Library, names: ReadonlyMap<string, string>): Promise<HTMLElement[]> {
    const [, before = '', name = '', value = ''] = /^(.*?(?:^|\s)-?)(\p{L}+):["“«]?([^"“”«»]*)$/su.exec(q) ?? [];
    const facet = names.get(folded(name).join(' '));
    if (!isFacet(facet) || /\s$/.test(q)) return [];
    const catalogue = await library.catalogue();
    const ids = catalogue.called(facet, value);
    const fitting = catalogue.values(facet).filter(([id]) => id !== value && (value === '' || ids.has(id)));
    const counts = found.counts(catalogue)[facet];
    const often = (id: string) => counts.get(id) ?? 0;
    const buttons = fitting
      .sort((a, b) => often(b[0]) - often(a[0]))
      .slice(0, 8)
      .map(([id, label]) => {
        const button = element('button', { type: 'button', 'data-suggestion': id }, label);
        button.addEventListener('click', () => {
          change({ q: `${before}${name}:${id} ` });
          field.focus();
        });
        return element('li', {}, button);
      });
    return buttons.length > 0 ? [element('ul', { class: 'suggestions', 'aria-label': library.start.words.suggestions }, ...buttons)] : [];
  }

  function help(state: State, query: Query, { nowhere, without, unfiltered }: Help, words: SearchWords): HTMLElement[] {
    const offer = (text: string, changed: Partial<State>) => {
      const button = element('button', { type: 'button' }, text);
      button.addEventListener('click', () => turnTo(changed));
      return element('li', {}, button);
    };
    const lacking = nowhere.map((one) => element('p', {}, fill(words.help.nowhere, { text: one.text })));
    const offers = [
      ...without.map(({ wanted, results }) =>
        offer(say(words, words.help.without, results, { text: wanted.text }), { q: leaveOut(state.q, [wanted]) }),
      ),
      ...(nowhere.some(({ isPhrase }) => isPhrase) ? [offer(words.help.apart, { q: state.q.replace(/["“”„‟«»＂]/g, ' ').trim() })] : []),
      ...(unfiltered > 0
        ? [offer(say(words, words.help.unfiltered, unfiltered), { choice: {}, q: leaveOut(state.q, query.filters) })]
        : []),
    ];
    return [
      element(
        'div',
        { class: 'help' },
        ...lacking,
        ...(offers.length > 0 ? [element('ul', {}, ...offers)] : []),
        element('p', {}, words.help.advice),
      ),
    ];
  }

  return { show };
}

/** What is here is shown at each key; what must be fetched waits for a pause, which is short where little is here beforehand. */
function goes(isTyping: boolean, records: number, isCurrent: () => boolean): Go {
  const pause = new Promise((done) => setTimeout(done, isTyping ? (records > LARGE ? 40 : 70) : 0));
  return async () => {
    if (isTyping) await pause;
    if (!isCurrent()) throw new Error('Something else is being searched.');
  };
}

function count(total: number, shown: number, words: SearchWords): string {
  if (total === 0) return words.none;
  return shown < total ? say(words, words.shown, total, { shown: shown.toLocaleString(words.locale) }) : say(words, words.results, total);
}

/** The names of fields, folded, with those in English. */
export const fieldNames = (words: SearchWords): Map<string, string> =>
  new Map([...FACETS.map((name): [string, string] => [name, name]), ...Object.entries(words.fields)]);
