/** What is shown beside the results: remarks on the query, other spellings, what a field may be completed to, help; examples before a query. */
import { isFacet } from '../query/catalogue.ts';
import type { Found, Help } from '../query/find.ts';
import { words as folded } from '../query/fold.ts';
import type { Library } from '../query/library.ts';
import { leaveOut, type Query } from '../query/query.ts';
import { fill, type SearchWords, say } from '../query/words.ts';
import { element } from './elements.ts';
import { forgetSearches, recentSearches } from './recent.ts';
import { type State, writeState } from './state.ts';

export interface NoticeActions {
  /** The address of the home page in the reader’s language. */
  root: string;
  /** Searches for something else that was pressed. */
  press(changed: Partial<State>): void;
  /** Writes into the field, and leaves the focus there. */
  complete(q: string): void;
}

interface Shown {
  state: State;
  query: Query;
  found: Found;
  library: Library;
  isTyping: boolean;
}

export async function noticesOf({ state, query, found, library, isTyping }: Shown, actions: NoticeActions): Promise<HTMLElement[]> {
  const { words } = library.start;
  const { corrected, offers } = found;
  return [
    ...(corrected === undefined
      ? []
      : [sentence(fill(words.corrected, { text: state.q.trim(), query: '{query}' }), suggestion(state, corrected, actions))]),
    ...offers.map((text) => sentence(words.offer, suggestion(state, text, actions))),
    ...remarks(query, found, words, isTyping),
    ...(await completions(state, found, library, actions)),
    ...(found.help ? help(state, query, found.help, words, actions) : []),
  ];
}

/** In an empty field: queries to begin with, and what was searched lately in this browser. */
export function startOf(library: Library, actions: NoticeActions): HTMLElement[] {
  const { words, examples } = library.start;
  const list = (title: string, queries: readonly string[], ...after: HTMLElement[]) =>
    queries.length === 0
      ? []
      : [
          element(
            'section',
            { class: 'start' },
            element('p', {}, title),
            element(
              'ul',
              { class: 'tools' },
              ...queries.map((q) => element('li', {}, searchLink({ q }, q, actions))),
              ...after.map((one) => element('li', {}, one)),
            ),
          ),
        ];
  const forget = element('button', { type: 'button' }, words.forget);
  forget.addEventListener('click', () => {
    forgetSearches();
    actions.press({});
  });
  return [...list(words.examples, examples), ...list(words.recent, recentSearches(), forget)];
}

/** A link that searches: here, unless somebody asks for another window. */
function searchLink(
  changed: Partial<State>,
  text: string,
  { root, press }: NoticeActions,
  attributes: Record<string, string> = {},
): HTMLAnchorElement {
  const address = `${root}search/${writeState({ q: '', choice: {}, order: 'relevance', ...changed })}`;
  const link = element('a', { href: address, ...attributes }, text);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    press(changed);
  });
  return link;
}

const suggestion = ({ choice, order }: State, q: string, actions: NoticeActions) =>
  searchLink({ q, choice, order }, q, actions, { 'data-suggestion': '' });

function sentence(text: string, link: HTMLElement): HTMLElement {
  const [before = '', after = ''] = text.split('{query}');
  return element('p', { class: 'notice' }, before, link, after);
}

function remarks(query: Query, found: Found, words: SearchWords, isTyping: boolean): HTMLElement[] {
  const all = [...query.remarks, ...found.unknown.map(({ text }) => ({ what: 'unknown-value' as const, text }))];
  // Somebody who is typing knows that the quotation mark is open.
  const relevant = all.filter(({ what }) => !isTyping || what === 'too-long' || what === 'no-words');
  return relevant.map(({ what, text }) => element('p', { class: 'notice', 'data-remark': what }, fill(words.remarks[what], { text })));
}

/** What the field that is being typed may be completed to. */
async function completions({ q }: State, found: Found, library: Library, { complete }: NoticeActions): Promise<HTMLElement[]> {
  const [, before = '', name = '', value = ''] = /^(.*?(?:^|\s)-?)(\p{L}+):["“«]?([^"“”«»]*)$/su.exec(q) ?? [];
  const facet = library.language.fields.get(folded(name).join(' '));
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
      const button = element('button', { type: 'button', 'data-completion': id }, label);
      button.addEventListener('click', () => complete(`${before}${name}:${id} `));
      return element('li', {}, button);
    });
  const { words } = library.start;
  return buttons.length > 0 ? [element('ul', { class: 'completions', 'aria-label': words.completions }, ...buttons)] : [];
}

function help(
  state: State,
  query: Query,
  { nowhere, without, unfiltered }: Help,
  words: SearchWords,
  { root, press }: NoticeActions,
): HTMLElement[] {
  const offer = (text: string, changed: Partial<State>) => {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', () => press(changed));
    return element('li', {}, button);
  };
  const lacking = nowhere.map((one) => element('p', {}, fill(words.help.nowhere, { text: one.text })));
  const offers = [
    ...without.map(({ wanted, results }) =>
      offer(say(words, words.help.without, results, { text: wanted.text }), { q: leaveOut(state.q, [wanted]) }),
    ),
    ...(nowhere.some(({ isPhrase }) => isPhrase) ? [offer(words.help.apart, { q: state.q.replace(/["“”„‟«»＂]/g, ' ').trim() })] : []),
    ...(unfiltered > 0 ? [offer(say(words, words.help.unfiltered, unfiltered), { choice: {}, q: leaveOut(state.q, query.filters) })] : []),
  ];
  return [
    element(
      'div',
      { class: 'help' },
      ...lacking,
      ...(offers.length > 0 ? [element('ul', {}, ...offers)] : []),
      element('p', {}, words.help.advice, ' ', element('a', { href: `${root}search/#indexes` }, words.indexes)),
    ),
  ];
}
