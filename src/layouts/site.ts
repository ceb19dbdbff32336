/** What a page does beyond being read: the switch of light and dark, the contents on a phone, the search. */

import type { Locale } from '../dossier/schema/names.ts';
import { PROGRAM_PATH, startPath } from '../search/query/paths.ts';
import type { Kept } from '../search/ui/dialog.ts';
import type { Search } from '../search/ui/search.ts';
import { isSlashOn } from '../search/ui/slash.ts';

const root = document.documentElement;

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function stored(): Theme {
  try {
    return (localStorage.getItem('theme') as Theme | null) ?? 'auto';
  } catch {
    return 'auto';
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  const labels = JSON.parse(button.dataset.labels ?? '{}') as Record<Theme, string>;
  const name = button.title;
  const show = (theme: Theme) => {
    button.title = `${name}: ${labels[theme]}`;
    button.setAttribute('aria-label', button.title);
    button.dataset.theme = theme;
  };
  show(stored());
  button.addEventListener('click', () => {
    const theme = themes[(themes.indexOf(stored()) + 1) % themes.length] ?? 'auto';
    try {
      if (theme === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice lasts for this page.
    }
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    show(theme);
  });
}

// Beside the text the contents stand open: the style sheet shows them so before this script runs, where the browser
// supports that; only a script can open them to assistive technology as well.
const contents = document.querySelector<HTMLDetailsElement>('.contents > details');
const isWide = matchMedia('(width >= 60rem)');
const fit = () => {
  if (contents) contents.open = isWide.matches;
};
fit();
isWide.addEventListener('change', fit);

// The search is loaded when somebody is about to use it: its script and its first two files at the same time.
const { base = '/', root: home = '/', locale = 'en', more = '' } = document.body.dataset;
let coming: Promise<Search> | undefined;
function search(): Promise<Search> {
  if (!coming) {
    const start = fetch(`${base}${startPath(locale as Locale)}`, { cache: 'no-cache' });
    const program = fetch(`${base}${PROGRAM_PATH}`);
    // The search handles failures; if it is never loaded, they must not be unhandled rejections.
    for (const file of [start, program]) file.catch(() => {});
    coming = import('../search/ui/search.ts').then(({ startSearch }) =>
      startSearch({ base, root: home, locale: locale as Locale }, { start, program }),
    );
    coming.catch(() => {
      coming = undefined;
    });
  }
  return coming;
}

const page = document.querySelector<HTMLFormElement>('form[data-search]');
const find = document.querySelector<HTMLInputElement>('#find');

// If the script cannot be loaded, the field leads to the search page; the dialog does not open for a reader who has moved on.
let before: Element | null = null;
const ask = () => {
  search().then(
    (it) => {
      if (!find || find !== document.activeElement) return;
      it.dialog(find, before ?? find).catch(() => {});
      before = null;
    },
    () => {},
  );
};
const warm = () => void search().catch(() => {});
find?.form?.addEventListener('pointerenter', warm, { once: true });
find?.addEventListener('focus', warm);
find?.addEventListener('click', ask);
find?.addEventListener('input', ask);

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  const wanted =
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && isSlashOn()) ||
    (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  const field = page?.querySelector<HTMLInputElement>('input[type=search]') ?? find;
  if (!wanted || !field || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  // On closing the dialog, the focus returns to where the key was pressed.
  if (field !== document.activeElement) before = document.activeElement;
  field.focus();
  field.select();
  if (field === find) ask();
});

// The key that opens the search is shown as it is: without the one that was turned off, and as this computer calls it.
const shortcut = document.querySelector<HTMLElement>('.find kbd');
if (shortcut && !isSlashOn()) shortcut.textContent = /Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K';

// On Back from a result that was found in the dialog, open the dialog again as it was left.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const kept = visit?.type === 'back_forward' ? (history.state as { search?: Kept } | null)?.search : undefined;
if (!kept && history.state?.search) history.replaceState(null, '');
if (kept && find)
  search().then(
    (it) => it.dialog(find, document.body, kept),
    () => {},
  );

if (page) {
  // Keep the query in the field even if the search cannot be loaded; a line break separates words there.
  const field = page.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.value ||= (new URLSearchParams(location.search).get('q') ?? '').replace(/[\r\n]+/g, ' ');
  search().then(
    (it) => it.page(page),
    () => {
      const status = document.querySelector<HTMLElement>('[data-search-status]');
      if (status) status.textContent = status.dataset.unloaded ?? '';
    },
  );
}

const cite = document.querySelector<HTMLDetailsElement>('details.cite');
if (cite) {
  const words = JSON.parse(cite.dataset.copyWords ?? '[]') as string[];
  const copying = () => import('../components/copy.ts');
  // Without these buttons the text can still be selected.
  cite.addEventListener(
    'toggle',
    () =>
      copying().then(
        (it) => it.offerCopies(words),
        () => {},
      ),
    { once: true },
  );

  const tools = document.querySelector<HTMLElement>('[data-take]');
  tools?.classList.toggle('shares', 'share' in navigator);
  tools?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement)
      copying().then(
        (it) => it.take(target, tools, words[1] ?? ''),
        () => {},
      );
  });
}

// Previews of records come once somebody points at the text, touches it or walks through it by keyboard.
for (const type of ['pointerover', 'pointerdown', 'focusin'])
  document.querySelector('main')?.addEventListener(
    type,
    (event) =>
      import('./previews.ts').then(
        (it) => it.startPreviews(home, more, event),
        () => {},
      ),
    { once: true },
  );

// A link to a reference opens the panel it stands in, also in browsers that do not do so themselves.
addEventListener('hashchange', () => document.querySelector(':target')?.closest('details')?.setAttribute('open', ''));
