/** The choices above the matrix: disputed claims only, two parties side by side. The address holds them, so that it can be shared. */

const form = document.querySelector<HTMLFormElement>('[data-matrix]');
const table = form?.parentElement?.querySelector('table');

function start(form: HTMLFormElement, table: HTMLTableElement) {
  const words = JSON.parse(form.dataset.words ?? '{}') as { shown: string; none: string };
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  const rows = [...table.rows].slice(1);
  const [disputed, ...selects] = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const status = form.querySelector('[data-shown]');
  const languages = [...document.querySelectorAll<HTMLAnchorElement>('a.language')];

  function show() {
    const chosen = selects.map(({ value }) => value).filter(Boolean);
    // The column of each chosen voice; one chosen twice is one.
    const columns = new Set(chosen.map((voice) => heads.findIndex((head) => head.dataset.voice === voice)));
    const onlyDisputed = disputed instanceof HTMLInputElement && disputed.checked;
    table.classList.toggle('comparing', columns.size > 0);
    for (const [i, head] of heads.entries()) head.hidden = columns.size > 0 && i > 0 && !columns.has(i);
    let shown = 0;
    for (const row of rows) {
      const speaks = (column: number) => row.cells[column]?.querySelector('a') !== null;
      row.hidden = (onlyDisputed && row.dataset.status !== 'disputed') || ![...columns].every(speaks);
      for (const [i, cell] of [...row.cells].entries()) cell.hidden = heads[i]?.hidden ?? false;
      if (!row.hidden) shown += 1;
    }
    const asked = new URLSearchParams([...(onlyDisputed ? [['disputed', '']] : []), ...selects.map(({ name, value }) => [name, value])]);
    for (const { name, value } of selects) if (!value) asked.delete(name);
    const search = asked.size > 0 ? `?${asked}` : '';
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    for (const link of languages) link.search = search;
    if (status)
      status.textContent =
        search === '' ? '' : shown === 0 ? words.none : words.shown.replace('{n}', String(shown)).replace('{all}', String(rows.length));
  }

  const asked = new URLSearchParams(location.search);
  if (disputed instanceof HTMLInputElement) disputed.checked = asked.has('disputed');
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if (heads.some(({ dataset }) => dataset.voice === value)) select.value = value;
  }
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

if (form && table) start(form, table);
