/** What the tests of the search do over and over: ask, wait for the answer, read it. */
import type { Page } from '@playwright/test';

/** The field and the results of the search page, or of the dialog where it is open. */
export const partsOf = (page: Page) => {
  const dialog = page.locator('dialog[open]');
  return {
    dialog,
    field: page.locator('form[data-search] input[name=q]'),
    status: page.locator('[data-search-status]'),
    aside: page.locator('[data-search-aside]'),
    list: page.locator('[data-search-results]'),
    results: page.locator('[data-search-results] [data-result]'),
    indexes: page.locator('[data-search-indexes]'),
  };
};

/** Waits until the whole answer to a query is shown: on the search page, or in the dialog where it is open. */
export async function answered(page: Page, q: string) {
  // Asked at every frame: `expect` would ask again after a tenth of a second, and then ever more rarely.
  const shown = await page.waitForFunction((query) => {
    const list = document.querySelector('dialog[open] .results') ?? document.querySelector('[data-search-results]');
    return list?.getAttribute('data-query') === query && !list.hasAttribute('aria-busy');
  }, q);
  await shown.dispose();
}

/** Opens the search page on what is asked in the address; gives how many results it says there are. */
export async function lookUp(page: Page, asked: Record<string, string>, root = '/'): Promise<number> {
  await page.goto(`${root}search/?${new URLSearchParams(asked)}`);
  await answered(page, asked.q ?? '');
  return countOf(page);
}

/** The count that the live region says: 0 where nothing is found. */
export async function countOf(page: Page): Promise<number> {
  const text = (await partsOf(page).status.textContent()) ?? '';
  return Number(/^[\d\s.,\u00a0\u202f]+/.exec(text)?.[0].replace(/\D/g, '') ?? 0);
}

/** Types a query, key by key. */
export async function type(page: Page, q: string) {
  await partsOf(page).field.fill('');
  await partsOf(page).field.pressSequentially(inOneLine(q));
  await answered(page, inOneLine(q));
}

/** Puts in a query at once, as by pasting. */
export async function put(page: Page, q: string) {
  await partsOf(page).field.fill(inOneLine(q));
  await answered(page, inOneLine(q));
}

/** A line break that is pasted into a field of one line becomes a space. */
const inOneLine = (q: string) => q.replace(/\n/g, ' ');

export const found = (page: Page): Promise<(string | null)[]> =>
  partsOf(page).results.evaluateAll((all) => all.map((one) => one.getAttribute('data-result')));

/** Everything a page says that it should not: errors, warnings, reports of its policy, boxes that open. */
export async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (box) => {
    said.push(`a box: ${box.message()}`);
    void box.dismiss();
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`)),
  );
  return said;
}
