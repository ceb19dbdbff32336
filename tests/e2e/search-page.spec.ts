import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { allowClipboard } from './chromium.ts';
import { ROOTS } from './kinds.ts';
import { answered, countOf, found, listen, lookUp, partsOf, type } from './searching.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const FOLDED = ['speaker', 'source', 'topic', 'status', 'year', 'check'];

const choice = (page: Page, name: string) => page.locator(`form[data-search] select[name=${name}]`);
const unfold = async (page: Page) => {
  const details = page.locator('form[data-search] details');
  if (!(await details.evaluate((element: HTMLDetailsElement) => element.open))) await details.locator('summary').click();
  // What can be chosen comes with a file of its own.
  await expect
    .poll(() => details.evaluate((element) => [...element.querySelectorAll('select')].every((one) => one.disabled || one.length > 1)))
    .toBe(true);
};

/** The values that can be chosen, with the results that each promises. */
async function offered(page: Page, name: string): Promise<{ value: string; n: number }[]> {
  const options = await choice(page, name).evaluate((select: HTMLSelectElement) =>
    [...select.options].slice(1).map((option) => [option.value, option.textContent ?? '']),
  );
  return options.map(([value = '', label = '']) => ({ value, n: Number(/\((\d+)\)$/.exec(label)?.[1] ?? Number.NaN) }));
}

/** Chooses a value, and waits for the answer: which differs from the one before. */
async function choose(page: Page, name: string, value: string, q: string) {
  await partsOf(page).list.evaluate((list) => list.removeAttribute('data-query'));
  await choice(page, name).selectOption(value);
  await answered(page, q);
}

test('the whole state of a search stands in its address, and the address gives the same search to somebody else', async ({
  page,
  browser,
}) => {
  await page.goto('/search/');
  await type(page, 'artists');
  await choice(page, 'kind').selectOption('quotes');
  await unfold(page);
  await choice(page, 'speaker').selectOption('openai');
  await choice(page, 'sort').selectOption('date');
  await expect(page).toHaveURL('/search/?q=artists&kind=quotes&speaker=openai&sort=date');
  await expect(page.getByRole('button', { name: 'Remove “OpenAI”' })).toBeVisible();
  const [results, n] = [await found(page), await countOf(page)];
  expect(n).toBeGreaterThan(1);

  const other = await browser.newPage();
  await other.goto(page.url());
  await answered(other, 'artists');
  expect(await found(other)).toEqual(results);
  await expect(partsOf(other).field).toHaveValue('artists');
  await expect(choice(other, 'kind')).toHaveValue('quotes');
  await expect(choice(other, 'sort')).toHaveValue('date');
  await expect(other.getByRole('button', { name: 'Remove “OpenAI”' })).toBeVisible();
  await other.close();
});

test('a choice that is folded away stays when another is made, and can be taken back', async ({ page }) => {
  const all = await lookUp(page, { q: 'artists' });
  const narrow = await lookUp(page, { q: 'artists', speaker: 'openai' });
  expect(narrow).toBeLessThan(all);
  await expect(page.locator('form[data-search] details')).not.toHaveAttribute('open');
  await choice(page, 'kind').selectOption('quotes');
  await expect(page).toHaveURL('/search/?q=artists&kind=quotes&speaker=openai');
  await page.getByRole('button', { name: 'Remove “Quotes”' }).click();
  await expect(page).toHaveURL('/search/?q=artists&speaker=openai');
  await expect(partsOf(page).status).toBeFocused();
  await expect.poll(() => countOf(page)).toBe(narrow);
  await page.getByRole('button', { name: 'Remove “OpenAI”' }).click();
  await expect.poll(() => countOf(page)).toBe(all);
});

test('back and forward go through the searches', async ({ page }) => {
  await lookUp(page, { q: 'artists' });
  const all = await countOf(page);
  await choice(page, 'kind').selectOption('claims');
  await expect.poll(async () => (await found(page)).every((id) => id?.startsWith('claims/'))).toBe(true);
  const claims = await countOf(page);
  await partsOf(page).field.fill('unpaid labor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=unpaid+labor&kind=claims');
  await answered(page, 'unpaid labor');
  await partsOf(page).results.first().locator('a').first().click();
  await expect(page).toHaveURL(/\/claims\/[^?]+\/$/);
  await page.goBack();
  await answered(page, 'unpaid labor');
  await page.goBack();
  await expect.poll(() => countOf(page)).toBe(claims);
  await expect(choice(page, 'kind')).toHaveValue('claims');
  await page.goBack();
  await expect.poll(() => countOf(page)).toBe(all);
  await expect(choice(page, 'kind')).toHaveValue('');
  await page.goForward();
  await expect.poll(() => countOf(page)).toBe(claims);
});

for (const [what, asked] of [
  ['words', { q: 'unpaid labor' }],
  ['a phrase', { q: '"training data"' }],
  ['a phrase and a word, without another', { q: '"red teamers" artists -puppets' }],
  ['a phrase narrowed by another choice', { q: '"art washing"', kind: 'quotes' }],
  ['nothing but a choice', { q: '', speaker: 'openai' }],
] as const) {
  test(`each choice promises as many results as it gives: ${what}`, async ({ page }) => {
    expect(await lookUp(page, asked)).toBeGreaterThan(0);
    await unfold(page);
    for (const name of ['kind', 'lang', ...FOLDED]) {
      const values = await offered(page, name);
      for (const { value, n } of [...values.slice(0, 3), ...values.slice(3).slice(-1)]) {
        expect(n, `${name}=${value}`).toBeGreaterThan(0);
        await choose(page, name, value, asked.q);
        expect(await countOf(page), `${name}=${value}`).toBe(n);
        const kinds = (await found(page)).map((id) => id?.split('/')[0]);
        if (name === 'kind') expect(new Set(kinds)).toEqual(new Set([value]));
      }
      if (values.length > 0) await choose(page, name, new Map<string, string>(Object.entries(asked)).get(name) ?? '', asked.q);
    }
  });
}

test('choices without a query browse the dossier', async ({ page }) => {
  expect(await lookUp(page, { kind: 'quotes' })).toBe(64);
  for (const id of await found(page)) expect(id).toMatch(/^quotes\//);
  const year = await lookUp(page, { kind: 'events', year: '2024' });
  expect(year).toBeGreaterThan(0);
  for (const time of await partsOf(page).results.locator('time').all()) await expect(time).toHaveAttribute('datetime', /^2024/);
});

test('by date the newest come first', async ({ page }) => {
  await lookUp(page, { q: 'artists' });
  const dates = () =>
    partsOf(page).results.evaluateAll((all) => all.map((one) => one.querySelector('time')?.getAttribute('datetime') ?? ''));
  const before = await dates();
  await choice(page, 'sort').selectOption('date');
  await expect.poll(dates).not.toEqual(before);
  const after = await dates();
  expect(after).toEqual([...after].sort().reverse());
  expect(after[0]).not.toBe('');
});

test('the link to a search can be copied', async ({ page }) => {
  await allowClipboard(page);
  await lookUp(page, { q: '"validation tokens"', kind: 'quotes' });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(partsOf(page).status).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toContain('q=%22validation+tokens%22&kind=quotes');
});

test('all results are on the page', async ({ page }) => {
  const n = await lookUp(page, { q: 'artists' });
  expect(n).toBeGreaterThan(26);
  await expect(partsOf(page).results).toHaveCount(n);
  expect(new Set(await found(page)).size).toBe(n);
});

test('the other language has the same search', async ({ page }) => {
  const n = await lookUp(page, { q: 'unpaid', kind: 'quotes' });
  await page.locator('header a[hreflang=fr]').click();
  await expect(page).toHaveURL('/fr/search/?q=unpaid&kind=quotes');
  await answered(page, 'unpaid');
  expect(await countOf(page)).toBe(n);
});

test('back from a result leads to the place in the list', async ({ page }) => {
  await lookUp(page, { q: 'artists' });
  const link = partsOf(page).results.nth(40).locator('a');
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1_000);
  await link.click();
  await page.goBack();
  await answered(page, 'artists');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 200);
});

for (const [q, corrected, first] of [
  ['validaton tokens', 'validation tokens', 'quotes/letter-validation-tokens'],
  ['Altmann', 'Altman', 'actors/sam-altman'],
] as const) {
  test(`a word that no record has is searched as the nearest one, with a notice: ${q}`, async ({ page }) => {
    await lookUp(page, { q });
    expect((await found(page))[0]).toBe(first);
    const suggestion = partsOf(page).aside.locator('a[data-suggestion]').first();
    await expect(suggestion).toHaveText(corrected);
    await suggestion.click();
    await answered(page, corrected);
    await expect(partsOf(page).field).toHaveValue(corrected);
    await expect(partsOf(page).aside.locator('[data-suggestion]')).toHaveCount(0);
  });
}

test('another spelling within quotation marks is offered and not searched', async ({ page }) => {
  expect(await lookUp(page, { q: '"validaton tokens"' })).toBe(0);
  const suggestion = partsOf(page).aside.locator('a[data-suggestion]').first();
  await expect(suggestion).toHaveText('"validation tokens"');
  await suggestion.click();
  await answered(page, '"validation tokens"');
  expect((await found(page))[0]).toBe('quotes/letter-validation-tokens');
});

test('without the vocabulary only other spellings are missing', async ({ page }) => {
  await page.route(/vocabulary/, (route) => route.abort('internetdisconnected'));
  expect(await lookUp(page, { q: 'validation tokens' })).toBeGreaterThan(0);
  expect(await lookUp(page, { q: 'validaton tokens' })).toBe(0);
  await expect(partsOf(page).aside).toContainText('“validaton” does not appear');
});

test('a question is answered by what holds most of it, below a line that says so', async ({ page }) => {
  await lookUp(page, { q: 'how many people signed the petition?' });
  await expect(page.locator('.results .most')).toBeVisible();
  expect((await found(page)).slice(0, 3)).toContain('quotes/quartz-630-signatures');
});

test('a published translation is shown with the words it translates, and with the others of its kind in one result', async ({ page }) => {
  await lookUp(page, { q: 'marionnettes de relations publiques' });
  const first = partsOf(page).results.first();
  await expect(first).toHaveAttribute('data-result', /^quotes\/(article|clubic)-validation-tokens$/);
  await expect(first).toContainText('free bug testers, PR puppets, training data, validation tokens');
  await expect(first).toContainText('as translated by');
  expect((await found(page)).filter((id) => id?.includes('validation-tokens'))).toHaveLength(1);
});

test('dates in results are those of the pages: inferred ones say so', async ({ page }) => {
  await lookUp(page, { q: 'kind:source "Artistes vs. OpenAI"' });
  await expect(partsOf(page).results.first().locator('time')).toHaveText(/inferred/);
});

test('fields are completed from the dossier, by keyboard too', async ({ page }) => {
  await page.goto('/search/');
  const { field, aside } = partsOf(page);
  await type(page, 'voluntary speaker:open');
  const suggestion = aside.getByRole('button', { name: 'OpenAI', exact: true });
  await expect(suggestion).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(aside.getByRole('button').first()).toBeFocused();
  await suggestion.click();
  await expect(field).toHaveValue('voluntary speaker:openai ');
  await expect(field).toBeFocused();
  await expect(partsOf(page).results.first()).toHaveAttribute('data-result', 'quotes/openai-voluntary');
  for (const name of ['source', 'topic', 'status', 'kind', 'lang', 'year', 'check']) {
    await type(page, `${name}:`);
    await expect(aside.getByRole('button').first(), name).toBeVisible();
  }
});

test('in French the fields have French names', async ({ page }) => {
  await page.goto('/fr/search/');
  await type(page, 'auteur:open');
  await expect(partsOf(page).aside.getByRole('button', { name: 'OpenAI', exact: true })).toBeVisible();
  expect(await lookUp(page, { q: 'vérification:full statut:' }, '/fr/')).toBeGreaterThan(0);
  await expect(partsOf(page).aside).toContainText('Rien ne suit « statut: ».');
});

test('where nothing is found the page says which word is missing and what is found without it', async ({ page }) => {
  expect(await lookUp(page, { q: 'unpaid xylophone' })).toBe(0);
  const { aside, field, status, indexes } = partsOf(page);
  await expect(status).toHaveText('Nothing found.');
  await expect(aside).toContainText('“xylophone” does not appear in the dossier.');
  await expect(indexes).toBeVisible();
  const without = aside.getByRole('button', { name: /^Without “xylophone”: \d+ results$/ });
  const promised = Number(/(\d+) results/.exec((await without.textContent()) ?? '')?.[1]);
  await expect(aside.getByRole('button', { name: /Without “unpaid”/ })).toHaveCount(0);
  await without.click();
  await answered(page, 'unpaid');
  await expect(field).toHaveValue('unpaid');
  await expect(page).toHaveURL('/search/?q=unpaid');
  expect(await countOf(page)).toBe(promised);
  await expect(status).toBeFocused();
});

test('words that never occur together: what is found without each of them', async ({ page }) => {
  expect(await lookUp(page, { q: '"validation tokens" valuation' })).toBe(0);
  const { aside } = partsOf(page);
  await expect(aside).not.toContainText('nowhere');
  await expect(aside.getByRole('button', { name: /^Without “validation tokens”/ })).toBeVisible();
  await expect(aside.getByRole('button', { name: /^Without “valuation”/ })).toBeVisible();
});

test('a phrase that is not found is offered without its quotation marks, a narrow search without its choices', async ({ page }) => {
  expect(await lookUp(page, { q: '"tokens validation"', kind: 'quotes' })).toBe(0);
  await partsOf(page).aside.getByRole('button', { name: 'Without the quotation marks' }).click();
  await answered(page, 'tokens validation');
  expect(await found(page)).toContain('quotes/letter-validation-tokens');
  expect(await lookUp(page, { q: 'voluntary', kind: 'figures' })).toBe(0);
  await partsOf(page)
    .aside.getByRole('button', { name: /^Without the filters: \d+ results?$/ })
    .click();
  await expect(page).toHaveURL('/search/?q=voluntary');
  await expect.poll(() => countOf(page)).toBeGreaterThan(0);
});

test('a query that means nothing says what is wrong and searches what it can', async ({ page }) => {
  for (const [q, said, finds] of [
    ['"validation tokens', 'A quotation mark is not closed', true],
    ['colour:red artists', 'There is no field “colour:”', false],
    ['speaker:nobody artists', 'No such value: “speaker:nobody” is ignored.', true],
    ['speaker: artists', 'Nothing follows “speaker:”', true],
    ['?!…', 'There is no word in “?!…”', false],
    ['""', 'There is no word in', false],
  ] as const) {
    const n = await lookUp(page, { q });
    await expect(partsOf(page).aside, q).toContainText(said);
    if (finds) expect(n, q).toBeGreaterThan(0);
  }
});

test('arrows lead from the field through the results', async ({ page }) => {
  await page.goto('/search/');
  await type(page, 'unpaid labor');
  const links = partsOf(page).results.locator('a');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(partsOf(page).field).toBeFocused();
  await expect(partsOf(page).field).toHaveValue('unpaid labor');
});

for (const [locale, root] of Object.entries(ROOTS)) {
  test(`on a phone the first result stands on the first screen, choices or none, and nothing is wider (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const asked of [{ q: 'unpaid labor' }, { q: 'artists', speaker: 'openai' }, { q: '"training data"', kind: 'quotes' }]) {
      await lookUp(page, asked, root);
      await expect(partsOf(page).results.first().locator('a')).toBeInViewport({ ratio: 0.5 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  test(`a search leaves the console empty and asks nothing of another origin (${locale})`, async ({ page, baseURL }) => {
    const said = await listen(page);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
    });
    await page.goto(`${root}search/`);
    await type(page, '"training data" speaker:pr');
    await lookUp(page, { q: 'artists', source: 'pr-puppets-open-letter' }, root);
    await unfold(page);
    expect(said).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

for (const [locale, root] of Object.entries(ROOTS)) {
  for (const asked of [{ q: 'unpaid labor', kind: 'quotes', speaker: 'pr-puppets' }, { q: 'unpaid xylophone' }, { q: 'speaker:' }]) {
    test(`axe finds nothing on the search page with its choices open: ${asked.q} (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await lookUp(page, asked, root);
      await page.locator('form[data-search] details summary').click();
      expect(await violations(page, locale === 'en' ? 'all' : 'words')).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page, locale === 'en' ? 'look' : 'size')).toEqual([]);
    });
  }
}
