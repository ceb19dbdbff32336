/** What a page does beyond being read: the switch of light and dark, the contents on a phone, the way to the search. */

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

// The contents stand open beside the text, and closed above it where there is no room beside.
const contents = document.querySelector<HTMLDetailsElement>('.contents > details');
const narrow = matchMedia('(width < 60rem)');
const fit = () => {
  if (contents) contents.open = !narrow.matches;
};
fit();
narrow.addEventListener('change', fit);

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  const wanted = (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!wanted) return;
  const field = document.querySelector<HTMLInputElement>('main input[type=search], #find');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) import('./search-page.ts').then(({ startSearch }) => startSearch(form));
