/** The search page: the query and its facets in the address, the results as cards. Nothing reaches the page as HTML. */
import { LOCALES, type Locale } from '../dossier/schema/names.ts';
import { ui } from '../i18n/index.ts';
import { fold } from '../search/fold.ts';

interface Fragment {
  url: string;
  content: string;
  meta: { shown: string };
}

interface Pagefind {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: { id: string; data(): Promise<Fragment> }[] }>;
}

interface Shown {
  texts: [text: string, lang: string][];
  about: string[];
}

/** How many results are put on the page. */
const LIMIT = 30;

let engine: Promise<Pagefind> | undefined;
function load(base: string): Promise<Pagefind> {
  engine ??= (import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** The exact phrases of a query, folded, whatever quotation marks they are in. */
export function phrasesOf(query: string): string[] {
  return [...query.matchAll(/["“”„«»]\s*([^"“”„«»]+?)\s*["“”„«»]/g)].map((match) => fold(match[1] ?? '')).filter(Boolean);
}

export function startSearch(form: HTMLFormElement) {
  const base = document.body.dataset.base ?? '/';
  const locale = LOCALES.find((one) => one === document.body.dataset.locale) ?? 'en';
  const t = ui(locale).search;
  const field = form.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
  if (!field || !status || !list || !fallback) return;
  const facets = [...form.querySelectorAll('select')];

  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const query = field.value.trim();
    const filters = Object.fromEntries(facets.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    if (!query && Object.keys(filters).length === 0) {
      list.replaceChildren();
      fallback.hidden = false;
      status.textContent = t.start;
      return;
    }
    status.textContent = t.searching;
    try {
      const pagefind = await load(base);
      const found = await pagefind.search(fold(query) || null, { filters });
      if (turn !== asked) return;
      const phrases = phrasesOf(query);
      let fragments = await Promise.all((phrases.length > 0 ? found.results : found.results.slice(0, LIMIT)).map((one) => one.data()));
      if (turn !== asked) return;
      if (phrases.length > 0) fragments = fragments.filter(({ content }) => phrases.every((phrase) => ` ${fold(content)} `.includes(` ${phrase} `)));
      const count = phrases.length > 0 ? fragments.length : found.results.length;
      const shown = quotationsFirst(fragments).slice(0, LIMIT);
      list.replaceChildren(...shown.map((one) => card(one, base, locale)));
      fallback.hidden = count > 0;
      status.textContent = count > shown.length ? t.resultsShown(shown.length, count) : t.results(count);
    } catch {
      if (turn !== asked) return;
      list.replaceChildren();
      fallback.hidden = false;
      status.textContent = t.failed;
    }
  };

  const write = (push: boolean) => {
    const params = new URLSearchParams();
    if (field.value.trim()) params.set('q', field.value.trim());
    for (const { name, value } of facets) if (value) params.set(name, value);
    const address = params.size > 0 ? `?${params}` : location.pathname;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const read = () => {
    const params = new URLSearchParams(location.search);
    field.value = params.get('q') ?? '';
    for (const facet of facets) facet.value = params.get(facet.name) ?? '';
    void ask();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      write(false);
      void ask();
    }, 80);
  });
  field.addEventListener('focus', () => void load(base).catch(() => {}), { once: true });
  for (const facet of facets) {
    facet.addEventListener('change', () => {
      write(true);
      void ask();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    write(true);
    void ask();
  });
  addEventListener('popstate', read);
  read();
}

/** Quotations before the records that only cite them; otherwise as they were ranked. */
const quotationsFirst = (fragments: Fragment[]) => {
  const rank = ({ url }: Fragment) => (url.startsWith('quotes/') ? 0 : 1);
  return fragments.map((one, i) => ({ one, i })).sort((a, b) => rank(a.one) - rank(b.one) || a.i - b.i).map(({ one }) => one);
};

function card({ url, meta }: Fragment, base: string, locale: Locale): HTMLElement {
  const { texts, about } = JSON.parse(meta.shown) as Shown;
  const [kind = '', id = ''] = url.split('/');
  const root = document.body.dataset.root ?? base;
  const link = document.createElement('a');
  link.href = kind === 'passages' ? `${root}article/#${id}` : kind === 'pages' ? `${root}${id}/` : `${root}${url}/`;
  const first = kind === 'quotes' ? texts[0] : (texts.find(([, lang]) => lang === locale) ?? texts[0]);
  const words = document.createElement(kind === 'quotes' ? 'q' : 'span');
  words.textContent = first?.[0] ?? url;
  if (first?.[1] && first[1] !== locale) words.lang = first[1];
  link.append(words);

  const item = document.createElement('li');
  item.dataset.result = url;
  item.append(link);
  const reading = kind === 'quotes' && first?.[1] !== locale ? texts.find(([, lang], i) => i > 0 && lang === locale) : undefined;
  if (reading) {
    const line = document.createElement('p');
    line.className = 'reading';
    line.textContent = reading[0];
    item.append(line);
  }
  const line = document.createElement('p');
  line.className = 'meta';
  line.textContent = [ui(locale).kind[kind as keyof ReturnType<typeof ui>['kind']], ...about].join(' · ');
  item.append(line);
  return item;
}
