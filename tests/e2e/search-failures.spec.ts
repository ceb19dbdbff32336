import { expect, type Page, test } from '@playwright/test';
import { addressOf, SITES } from '../sites.ts';
import { answered, countOf, found, listen, lookUp, partsOf, type } from './searching.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

/** The page says what happened, keeps the words, offers to try again and the indexes. */
async function saysWhy(page: Page, why: RegExp, q: string) {
  const { status, field, aside, indexes, results } = partsOf(page);
  await expect(status).toHaveText(why);
  await expect(field).toHaveValue(q);
  await expect(aside.getByRole('button')).toBeVisible();
  await expect(aside.getByRole('link')).toHaveAttribute('href', /\/search\/#indexes$/);
  await expect(indexes).toBeVisible();
  await expect(results).toHaveCount(0);
  for (const link of await indexes.getByRole('link').all()) await expect(link).toBeVisible();
}

/** Presses “Try again”, which must lead to the results once the cause is gone. */
async function tryAgain(page: Page, q: string) {
  await partsOf(page).aside.getByRole('button').click();
  await answered(page, q);
  await expect(partsOf(page).results.first()).toBeVisible();
  await expect(partsOf(page).indexes).toBeHidden();
  await expect(partsOf(page).aside.getByRole('link')).toHaveCount(0);
}

const q = 'validation tokens';
const START = /\/pagefind\/start\./;
const PROGRAM = /\/pagefind\/wasm/;
const PARTS = /\/pagefind\/index\//;
const TEXTS = /\/pagefind\/text\//;

for (const [name, file] of Object.entries({ 'the start file': START, 'Pagefind’s program': PROGRAM })) {
  test(`${name} is not on the server`, async ({ page }) => {
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await page.goto(`/fr/search/?q=${encodeURIComponent(q)}`);
    // Without the start file the words of the search are those of the page itself.
    await saysWhy(page, file === START ? /^La recherche n’a pas pu être chargée/ : /^L’index de la recherche est introuvable/, q);
    await expect(partsOf(page).aside.getByRole('button')).toHaveText('Réessayer');
    await page.unroute(file);
    await tryAgain(page, q);
  });
}

for (const [name, file] of Object.entries({
  'the start file': START,
  'Pagefind’s program': PROGRAM,
  'the index': PARTS,
  'the texts': TEXTS,
})) {
  test(`the network drops before ${name} has come, and comes back`, async ({ page }) => {
    await page.route(file, (route) => route.abort('internetdisconnected'));
    await page.goto(`/search/?q=${encodeURIComponent(q)}`);
    await saysWhy(page, file === START ? /^The search could not be loaded/ : /^The connection was lost/, q);
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent(q)}`);
    await page.unroute(file);
    await tryAgain(page, q);
  });
}

test('the whole network drops while somebody types, and typing on works once it is back', async ({ page, context }) => {
  await page.goto('/search/');
  await type(page, 'valid');
  await context.setOffline(true);
  await partsOf(page).field.fill('zebra uncorroborated surreal');
  await saysWhy(page, /^The connection was lost/, 'zebra uncorroborated surreal');
  await context.setOffline(false);
  await type(page, 'totally surreal');
  expect((await found(page))[0]).toBe('quotes/shy-kids-surreal');
  await expect(partsOf(page).indexes).toBeHidden();
});

test('the site is built anew while a page is open: the search goes on with the new index', async ({ page }) => {
  // The page has the start file of a build whose texts are gone.
  let isOld = true;
  await page.route(START, async (route) => {
    const response = await route.fetch();
    const start = await response.json();
    await route.fulfill({ response, json: isOld ? { ...start, build: '0000000000' } : start });
    isOld = false;
  });
  await lookUp(page, { q });
  expect((await found(page))[0]).toBe('quotes/letter-validation-tokens');
});

test('an index of one build with texts of another: the page reports it instead of showing wrong results', async ({ page }) => {
  await page.route(START, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), build: '0000000000' } });
  });
  await page.goto(`/search/?q=${encodeURIComponent(q)}`);
  await saysWhy(page, /^The site has been rebuilt since this page was opened/, q);
});

test('missing parts of the index are reported as those of another build', async ({ page }) => {
  await page.route(PARTS, (route) => route.fulfill({ status: 404 }));
  await page.goto(`/search/?q=${encodeURIComponent(q)}`);
  await saysWhy(page, /^The site has been rebuilt since this page was opened/, q);
});

test('a browser that cannot run the program, or gets another file in its place', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Please log in' }));
  await page.goto(`/search/?q=${encodeURIComponent(q)}`);
  await saysWhy(page, /^The search does not work in this browser/, q);
  await page.unroute(PROGRAM);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto(`/fr/search/?q=${encodeURIComponent(q)}`);
  await saysWhy(page, /^La recherche ne fonctionne pas dans ce navigateur/, q);
});

test('the script of the search does not come: the page says so and keeps what was asked', async ({ page }) => {
  await page.route(/\/_astro\/search\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(`/search/?q=${encodeURIComponent(q)}`);
  const { status, field, indexes } = partsOf(page);
  await expect(status).toHaveText(/^The search could not be loaded\. Your search is kept/);
  await expect(field).toHaveValue(q);
  await expect(indexes).toBeVisible();
});

test('in the dialog too a failure is said in words, with a way on', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.abort('internetdisconnected'));
  await page.goto('/claims/unpaid-labour/');
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input').fill(q);
  await expect(dialog.getByRole('status')).toHaveText(/^The connection was lost/);
  await expect(dialog.locator('input')).toHaveValue(q);
  await page.unroute(PROGRAM);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.locator('[data-result]').first()).toHaveAttribute('data-result', 'quotes/letter-validation-tokens');
});

test('where the search cannot start, the field of every page still leads to the search page', async ({ page }) => {
  await page.route(START, (route) => route.fulfill({ status: 404 }));
  await page.goto('/claims/unpaid-labour/');
  await page.keyboard.press('/');
  await page.keyboard.type(q);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=validation+tokens');
  await saysWhy(page, /^The search could not be loaded/, q);
});

test('ten thousand characters: the beginning is searched, the page says so, the words are kept', async ({ page }) => {
  const said = await listen(page);
  const long = 'unpaid labor '.repeat(770).trim();
  expect(long.length).toBeGreaterThan(10_000);
  await page.goto('/search/');
  const { field, aside } = partsOf(page);
  await field.fill(long);
  await answered(page, long);
  await expect(aside).toContainText('Only the beginning is searched');
  await expect(field).toHaveValue(long);
  expect(await countOf(page)).toBeGreaterThan(0);
  await field.fill('x'.repeat(10_000));
  await answered(page, 'x'.repeat(10_000));
  expect(await countOf(page)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(said).toEqual([]);
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"<img src=x onerror=alert(1)>" "<b>"',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  'speaker:<svg/onload=alert(1)>',
  '{{7*7}} %00 \\u0000',
  '\u202e\u0000\ufeff\u{1f4a9}',
  '__proto__ constructor toString',
  'kind:__proto__ lang:constructor',
];

for (const [how, ask] of [
  ['typed', (page: Page, text: string) => type(page, text)],
  ['in the address', (page: Page, text: string) => page.goto(`/search/?q=${encodeURIComponent(text)}`)],
  [
    'as choices in the address',
    (page: Page, text: string) =>
      page.goto(`/fr/search/?${new URLSearchParams({ q: 'artistes', kind: text, speaker: text, lang: text, sort: text })}`),
  ],
] as const) {
  test(`strings that attack stay text: ${how}`, async ({ page }) => {
    const said = await listen(page);
    await page.goto('/search/');
    for (const text of HOSTILE) {
      await ask(page, text);
      await expect(partsOf(page).status).toHaveText(/found|result|résultat|Type a few words/);
      expect(await page.locator('main :is(script, img, svg, iframe), a[href^="javascript:" i]').count(), text).toBe(0);
    }
    expect(said).toEqual([]);
  });
}

test('hostile words of a dossier stay words in the results', async ({ page }) => {
  const said = await listen(page);
  await page.goto(`${addressOf(SITES.extremes)}search/?kind=quotes`);
  await answered(page, '');
  expect(await countOf(page)).toBeGreaterThan(0);
  await expect(partsOf(page).results).toHaveCount(await countOf(page));
  for (const word of ['script', 'alert', 'onerror', 'img']) {
    await page.goto(`${addressOf(SITES.extremes)}search/?q=${word}`);
    await answered(page, word);
    expect(await page.locator('main :is(script, img, iframe)').count(), word).toBe(0);
  }
  expect(said).toEqual([]);
});

test('choices that do not exist are left out, and the page says so', async ({ page }) => {
  const all = await lookUp(page, { q: 'artists' });
  expect(await lookUp(page, { q: 'artists', kind: 'unicorns', speaker: 'nobody-at-all', colour: 'red' })).toBe(all);
  const { aside, field } = partsOf(page);
  await expect(aside).toContainText('No such value: “unicorns” is ignored.');
  await expect(aside).toContainText('No such value: “nobody-at-all” is ignored.');
  await expect(field).toHaveValue('artists');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('/search/?q=artists');
  await expect(aside).not.toContainText('unicorns');
});
