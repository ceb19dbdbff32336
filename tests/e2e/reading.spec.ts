import { expect, test } from '@playwright/test';
import { addressOf, SITES } from '../sites.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

test('the home page says who accuses whom of what, what the reply is and what is disputed', async ({ page }) => {
  await page.goto('/');
  const main = page.locator('main');
  await expect(main).toContainText('PR Puppets');
  await expect(main).toContainText('OpenAI');
  await expect(main.locator('blockquote[data-quote="letter-unpaid-labor"]')).toBeVisible();
  await expect(main.locator('blockquote[data-quote="openai-voluntary"]')).toBeVisible();
  await expect(main.getByRole('heading', { name: 'What is disputed' })).toBeVisible();
});

test('the language switch stays on the same record', async ({ page }) => {
  await page.goto('/claims/unpaid-labour/');
  await page.getByRole('link', { name: 'Lire en français' }).click();
  await expect(page).toHaveURL(/\/fr\/claims\/unpaid-labour\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'Read in English' }).click();
  await expect(page).toHaveURL(/\/claims\/unpaid-labour\/$/);
});

test('quotation marks are text, and follow the language of the words', async ({ page }) => {
  await page.goto('/quotes/article-validation-tokens/');
  const quote = page.locator('blockquote[data-quote="article-validation-tokens"]').first();
  await expect(quote).toHaveAttribute('lang', 'fr');
  expect(await quote.textContent()).toMatch(/^«\u202fNous ne sommes pas vos testeurs.*\u202f»$/);
  await page.goto('/fr/quotes/letter-approval/');
  const english = page.locator('blockquote[data-quote="letter-approval"]').first();
  expect(await english.textContent()).toMatch(/^“.*”$/);
  await page.goto('/topics/art-washing/');
  await expect(page.locator('.prose q').first()).toHaveText(/^“.*”$/);
  for (const pseudo of ['::before', '::after'])
    expect(
      await page
        .locator('q')
        .first()
        .evaluate((element, part) => getComputedStyle(element, part).content, pseudo),
    ).toBe('none');
});

test('an oddity of the source is marked, explained, and not copied', async ({ page }) => {
  await page.goto('/quotes/article-unpaid-labor/');
  const quote = page.locator('blockquote[data-quote="article-unpaid-labor"]').first();
  await expect(quote.locator('.sic')).toHaveAttribute('title', /.+/);
  expect(await quote.textContent()).toContain('sur l’outils et en réalisant');
});

test('light and dark follow the system until the reader chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  const button = page.locator('[data-theme-switch]');
  await button.click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.goto('/claims/');
  expect(await paper()).toBe(light);
});

test('the first press of Tab offers to skip to the text', async ({ page }) => {
  await page.goto('/claims/unpaid-labour/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('previous and next walk through a kind of record', async ({ page }) => {
  await page.goto('/topics/');
  const first = page.locator('.records a').first();
  await first.click();
  await page.locator('a[rel=next]').click();
  await page.locator('a[rel=prev]').click();
  await expect(page.locator('main article')).toHaveAttribute('data-record', /^topics\//);
});

test('the article is walked through passage by passage, each with its claims', async ({ page }) => {
  await page.goto('/article/');
  await expect(page.locator('[data-passage]')).toHaveCount(15);
  await page
    .locator('#p05')
    .getByRole('link', { name: /gathered under the name PR Puppets/ })
    .first()
    .click();
  await expect(page.locator('main article')).toHaveAttribute('data-record', 'claims/all-creators');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and found', async ({ page }) => {
    await page.goto('/quotes/');
    for (const view of ['By source', 'By topic', 'By date', 'By first words']) {
      await page.getByRole('link', { name: view }).click();
      await expect(page.locator('blockquote[data-quote="letter-approval"]').first()).toBeVisible();
    }
    await page.goto('/claims/unpaid-labour/');
    await expect(page.locator('main')).toContainText('voluntary');
    await expect(page.locator('[data-theme-switch]')).toBeHidden();
  });

  test('the search form leads to the indexes and keeps nothing from the reader', async ({ page }) => {
    await page.goto('/');
    await page.locator('#find').fill('anything');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=anything$/);
    await page.getByRole('link', { name: 'Quotes, by topic' }).click();
    await expect(page.locator('h1')).toHaveText('Quotes');
  });
});

test('a site under a sub-path works: its links, its style, its search', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${addressOf(SITES.subpath)}`);
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: /^Claims/ })
    .click();
  await expect(page).toHaveURL(/\/project\/claims\/$/);
  await page.goto(`${addressOf(SITES.subpath)}fr/search/?q=${encodeURIComponent('jetons de validation')}`);
  await expect(page.locator('[data-result="quotes/article-validation-tokens"]')).toBeVisible();
  expect(failed).toEqual([]);
});

test('another dossier, French first, gives another site from its content alone', async ({ page }) => {
  const site = addressOf(SITES.second);
  await page.goto(site);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('h1')).toHaveText('Le pont de Brume');
  await page.goto(`${site}en/claims/peage-injuste/`);
  await expect(page.locator('h1')).toHaveText('The committee says that the toll is unfair');
  // Its prose exists in French only, and the page says so.
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.prose')).toContainText('only so far');
  await page.goto(`${site}en/quotes/mairie-reponse/`);
  await expect(page.locator('blockquote[data-quote="gazette-reponse"]')).toBeVisible();
  for (const name of ['PR Puppets', 'OpenAI', 'Sora']) await expect(page.locator('body')).not.toContainText(name);
});

test('one record’s words are found by search in both languages, whatever the apostrophes and ligatures', async ({ page }) => {
  const site = addressOf(SITES.second);
  for (const words of ["l'oeuvre", 'l’œuvre', 'oeuvre siecle', 'cash cow', '« vache à lait »']) {
    await page.goto(`${site}search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('[data-result="quotes/comite-peage"]'), words).toBeVisible();
  }
});

const ARTICLE_QUOTES = {
  'article-art-washing': 'art washing',
  'article-validation-tokens': 'marionnettes de relations publiques',
  'article-unpaid-labor': 'travail non rémunéré',
  'article-competition': 'pâle figure',
};

for (const [id, words] of Object.entries(ARTICLE_QUOTES)) {
  for (const root of ['/', '/fr/']) {
    test(`searching “${words}” finds the article’s quotation ${id} (${root})`, async ({ page }) => {
      await page.goto(`${root}search/`);
      await page.locator('main input[type=search][name=q]').fill(words);
      await expect(page.locator(`[data-result="quotes/${id}"]`)).toBeVisible();
      await expect(page.locator('[aria-live]').first()).toContainText(/\d/);
    });
  }
}
