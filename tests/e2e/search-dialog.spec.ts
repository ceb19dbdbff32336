import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { needsDevTools } from './chromium.ts';
import { ROOTS } from './kinds.ts';
import { answered, listen, partsOf } from './searching.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const RECORD = 'claims/unpaid-labour/';

/** The files of the search that a page asks for from now on. */
function searchFiles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/pagefind\/|\/search[^/]*\.js$/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

async function openWith(page: Page, key: string, q: string) {
  await page.keyboard.press(key);
  const { dialog } = partsOf(page);
  await expect(dialog.locator('input')).toBeFocused();
  await page.keyboard.type(q);
  await answered(page, q);
  return dialog;
}

for (const [locale, root] of Object.entries(ROOTS)) {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens the search over any page, and what is typed is found (${locale})`, async ({ page }) => {
      const said = await listen(page);
      for (const path of ['', RECORD, 'quotes/']) {
        await page.goto(`${root}${path}`);
        const dialog = await openWith(page, key, 'unpaid labor');
        const first = dialog.locator('[data-result]').first();
        await expect(first).toHaveAttribute('data-result', 'quotes/letter-unpaid-labor');
        await expect(first.locator('a')).toHaveAttribute('href', `${root}quotes/letter-unpaid-labor/`);
      }
      expect(said).toEqual([]);
    });
  }
}

test('“/” typed in a field is a character, in the dialog too', async ({ page }) => {
  await page.goto('/search/');
  const { field, dialog } = partsOf(page);
  await field.focus();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
  await expect(dialog).toHaveCount(0);
  await page.goto(`/${RECORD}`);
  await openWith(page, '/', 'a/b');
  await expect(dialog.locator('input')).toHaveValue('a/b');
});

test('on the search page the same keys lead to its own field', async ({ page }) => {
  await page.goto('/search/?q=unpaid');
  const { field, dialog } = partsOf(page);
  for (const key of ['/', 'Control+k']) {
    await field.blur();
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
  }
  await expect(dialog).toHaveCount(0);
});

test('nothing of the search is loaded before somebody is about to use it', async ({ page }) => {
  const asked = searchFiles(page);
  for (const path of ['/', `/${RECORD}`, '/fr/quotes/']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
});

for (const [how, act] of [
  ['the focus', (page: Page) => page.locator('#find').focus()],
  ['the pointer', (page: Page) => page.locator('form.find').hover()],
] as const) {
  test(`${how} on the field brings the search, before anything is typed`, async ({ page }) => {
    await page.goto(`/${RECORD}`, { waitUntil: 'networkidle' });
    const asked = searchFiles(page);
    await act(page);
    await expect.poll(() => asked).toContainEqual(expect.stringMatching(/start\.en\.json$/));
    await expect.poll(() => asked).toContainEqual(expect.stringMatching(/wasm/));
    await expect(partsOf(page).dialog).toHaveCount(0);
  });
}

test('arrows walk through the results and back to the field, Enter follows, Escape goes back and then closes', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  const dialog = await openWith(page, '/', 'unpaid labor');
  const links = dialog.locator('[data-result] a');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.locator('input')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(dialog.locator('input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await openWith(page, '/', 'validation tokens');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/letter-validation-tokens\/$/);
});

test('the focus stays in the results when an answer comes late', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  const dialog = await openWith(page, '/', 'unpaid');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await dialog.locator('input').evaluate((field: HTMLInputElement) => {
    field.value = 'unpaid labor';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(dialog.locator('.results')).toHaveAttribute('data-query', 'unpaid labor');
  await expect(dialog.locator('[data-result] a').nth(1)).toBeFocused();
});

test('Enter in the field leads to the search page with all results', async ({ page }) => {
  await page.goto(`/fr/${RECORD}`);
  const dialog = await openWith(page, '/', 'unpaid labor');
  await expect(dialog.locator('[data-result]')).toHaveCount(6);
  const link = dialog.getByRole('link', { name: /^Voir les \d+ résultats$/ });
  await expect(link).toHaveAttribute('href', '/fr/search/?q=unpaid+labor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/search\/\?q=unpaid(\+|%20)labor$/);
  await expect(partsOf(page).field).toHaveValue('unpaid labor');
  await expect(partsOf(page).results.first()).toHaveAttribute('data-result', 'quotes/letter-unpaid-labor');
});

test('closing gives the focus back to where it was and keeps the words for the next time', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  const link = page.locator('main a').nth(3);
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => page.locator('dialog').getByRole('button', { name: 'Close' }).click(),
    () => page.mouse.click(5, 400),
  ]) {
    await link.focus();
    await openWith(page, '/', 'voluntary');
    await close();
    await expect(partsOf(page).dialog).toHaveCount(0);
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('/');
  const field = page.locator('dialog[open] input');
  await expect(field).toHaveValue('voluntary');
  await page.keyboard.type('token');
  await expect(field).toHaveValue('token');
});

test('Tab stays in the dialog', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  await openWith(page, '/', 'unpaid labor');
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body ? 'the browser' : activeElement?.closest('dialog') ? 'the dialog' : activeElement?.outerHTML;
    });
    expect(['the browser', 'the dialog']).toContain(where);
  }
});

test('one live region says the count', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  const dialog = await openWith(page, '/', '"validation tokens"');
  const regions = page.locator('[aria-live], [role=status], [role=alert]');
  await expect(regions).toHaveCount(1);
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results?\.$/);
  await dialog.locator('input').fill('xylophone');
  await expect(dialog.getByRole('status')).toHaveText('Nothing found.');
});

test('a click in the field or typing in it opens the dialog on what was typed', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  await page.locator('#find').click();
  await page.keyboard.type('unpaid labor');
  await expect(page.locator('dialog[open] input')).toHaveValue('unpaid labor');
  await expect(page.locator('dialog[open] [data-result]').first()).toHaveAttribute('data-result', 'quotes/letter-unpaid-labor');
});

test('the dialog fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/fr/${RECORD}`);
  const dialog = await openWith(page, '/', 'unpaid labor');
  const box = await dialog.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(360);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await expect(dialog.locator('[data-result]').first()).toBeInViewport();
});

for (const [locale, root] of Object.entries(ROOTS)) {
  test(`axe finds nothing in the dialog, light and dark (${locale})`, async ({ page }) => {
    const look = async () => {
      for (const [colorScheme, rules] of [
        ['light', 'all'],
        ['dark', 'look'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, rules, 'dialog'), colorScheme).toEqual([]);
      }
    };
    await page.goto(`${root}${RECORD}`);
    const dialog = await openWith(page, '/', 'unpaid labor');
    await look();
    await dialog.locator('input').fill('unpaid xylophone');
    await expect(dialog.locator('.help')).toBeVisible();
    await look();
  });
}

test('an empty dialog offers examples and what was searched lately, which can be forgotten', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  const dialog = await openWith(page, '/', '');
  await expect(dialog.locator('.start')).toHaveCount(1);
  await dialog.locator('.start a').first().click();
  await expect(dialog.locator('[data-result]').first()).toBeVisible();
  await dialog.locator('input').fill('unpaid labor');
  await expect(dialog.locator('.results')).toHaveAttribute('data-query', 'unpaid labor');
  await dialog.locator('[data-result] a').first().click();
  await expect(page).toHaveURL(/letter-unpaid-labor/);
  await openWith(page, '/', '');
  await expect(page.locator('dialog .start').nth(1).getByRole('link', { name: 'unpaid labor' })).toBeVisible();
  await page.locator('dialog .start button').click();
  await expect(page.locator('dialog .start')).toHaveCount(1);
});

test('Back closes the dialog, and from a result opens it again with its words at the same result', async ({ page }) => {
  await page.goto('/quotes/');
  await page.goto(`/${RECORD}`);
  let dialog = await openWith(page, '/', 'unpaid labor');
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(`/${RECORD}`);
  dialog = await openWith(page, '/', 'unpaid labor');
  await dialog.locator('[data-result] a').nth(2).click();
  await expect(page).not.toHaveURL(`/${RECORD}`);
  await page.goBack();
  await expect(dialog.locator('input')).toHaveValue('unpaid labor');
  await expect(dialog.locator('[data-result] a').nth(2)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/quotes/');
});

test('the key / can be turned off, Control+K cannot', async ({ page }) => {
  await page.goto(`/${RECORD}`);
  const dialog = await openWith(page, 'Control+k', '');
  await dialog.getByRole('button', { name: 'Do not let the key / open the search' }).click();
  await page.goto(`/${RECORD}`);
  await page.keyboard.press('/');
  await expect(page.locator('#find')).not.toBeFocused();
  await openWith(page, 'Control+k', '');
  await page.getByRole('button', { name: 'Let the key / open the search' }).click();
  await page.goto(`/${RECORD}`);
  await openWith(page, '/', '');
});

test('arrows are left to an input method that is composing', async ({ page }) => {
  needsDevTools(page);
  await page.goto(`/${RECORD}`);
  const dialog = await openWith(page, '/', 'unpaid labor');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('input')).toBeFocused();
});
