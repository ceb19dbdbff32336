import { expect, test } from '@playwright/test';
import { addressOf, SITES } from '../sites.ts';
import { violations } from './axe.ts';

const site = addressOf(SITES.extremes);

test('strings that attack stay text, in every picture', async ({ page }) => {
  const said: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => said.push('a dialog')));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  for (const path of [
    '',
    'fr/',
    'matrix/',
    'print/',
    'figures/hostile-figure/',
    'quotes/hostile/',
    'claims/forty-pieces/',
    'sources/hostile/',
    'events/',
    'actors/hostile/',
  ]) {
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    expect(await page.locator('main script, main img').count(), path).toBe(0);
  }
  await page.goto(`${site}figures/hostile-figure/`);
  await expect(page.locator('.plot.wide')).toContainText('</text>');
  expect(said).toEqual([]);
});

test('forty pieces of evidence, a name of eighty letters and sixty words keep within a phone and a desktop', async ({ page }) => {
  for (const path of [
    '',
    'matrix/',
    'claims/forty-pieces/',
    'claims/nothing-known/',
    'quotes/sixty-words/',
    'quotes/sixty-words-rtl/',
    'sources/lantern-ar/',
    'actors/long-name/',
    'actors/unbroken-name/',
    'figures/every-shape/',
    'events/',
    'print/',
  ]) {
    await page.goto(`${site}${path}`);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('sixty words are set larger than the text, their versions side by side', async ({ page }) => {
  await page.goto(`${site}quotes/sixty-words/`);
  const size = await page
    .locator('blockquote')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThan(18);
  await expect(page.locator('.family figure')).toHaveCount(3);
});

test('one value is one mark, and words without a number are not plotted', async ({ page }) => {
  await page.goto(`${site}figures/one-value/`);
  await expect(page.locator('.plot.wide circle')).toHaveCount(1);
  await page.goto(`${site}figures/words-only/`);
  await expect(page.locator('.plot')).toHaveCount(0);
  await expect(page.getByRole('table')).toContainText('countless');
});

test('an event without an hour has the day to itself, and times keep their day in each zone', async ({ page }) => {
  await page.goto(site);
  const day = page.locator('table.day');
  await expect(day).toContainText('00:05 in Kathmandu, 15:50 in St Johns (27 March 2021)');
  await expect(day.getByRole('row', { name: /at no known hour/ })).toContainText('the hour is not given');
});

test('an actor who was never quoted has no empty lists', async ({ page }) => {
  await page.goto(`${site}actors/silent/`);
  for (const name of ['In their words', 'Where they stand, claim by claim'])
    await expect(page.getByRole('heading', { name })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What refers to this' })).toBeVisible();
});

for (const path of [
  '',
  'matrix/',
  'claims/forty-pieces/',
  'figures/every-shape/',
  'quotes/sixty-words/',
  'quotes/sixty-words-rtl/',
  'sources/lantern-ar/',
  'events/',
  'actors/silent/',
]) {
  test(`axe finds nothing on the extremes: ${path || 'home'}`, async ({ page }) => {
    await page.goto(`${site}${path}`);
    expect(await violations(page)).toEqual([]);
  });
}

test('sixty words from right to left run so wherever they stand, with their translation', async ({ page }) => {
  const places = ['quotes/sixty-words-rtl/', 'quotes/', 'sources/lantern-ar/', 'actors/long-name/', 'print/', 'fr/quotes/sixty-words-rtl/'];
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of places) {
      await page.goto(`${site}${path}`);
      const words = page.locator('[data-quote="sixty-words-rtl"]').first();
      await expect(words, path).toBeVisible();
      expect(await words.evaluate((element) => getComputedStyle(element).direction), path).toBe('rtl');
      // They begin at the right: the mark that opens them is the last thing on the first line.
      const [box, mark] = [await words.boundingBox(), await words.locator('.mark').first().boundingBox()];
      if (!box || !mark) throw new Error(path);
      expect(mark.x + mark.width / 2, path).toBeGreaterThan(box.x + box.width * 0.8);
      expect(mark.x + mark.width, path).toBeLessThanOrEqual(width);
    }
  }
  for (const [path, selector] of [
    ['quotes/sixty-words-rtl/', 'article cite a[lang=ar]'],
    ['sources/lantern-ar/', 'h1'],
    ['sources/', '.records a[lang=ar]'],
    ['fr/sources/by/publisher/', '.records a[lang=ar]'],
  ] as const) {
    await page.goto(`${site}${path}`);
    await expect(page.locator(selector).first(), path).toHaveAttribute('dir', 'rtl');
  }
  await page.goto(`${site}search/?q=${encodeURIComponent('نقص الفتائل')}`);
  await expect(page.locator('[data-result="quotes/sixty-words-rtl"] blockquote')).toHaveAttribute('dir', 'rtl');
});

test.describe('a dossier of one quotation, in one language, without article, events or claims', () => {
  const smallest = addressOf(SITES.smallest);
  const PAGES = [
    '',
    'overview/',
    'quotes/',
    'quotes/gardons-le-banc/',
    'actors/comite-du-banc/',
    'sources/affiche/',
    'search/',
    'print/',
    'changes/',
    'method/',
  ];

  test('has no empty lists, no heading without content, and no link to a missing page', async ({ page, request }) => {
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of PAGES) {
        await page.goto(`${smallest}${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
        for (const list of await page.locator('main :is(ul, ol, dl):visible').all())
          expect(await list.locator('> *').count(), path).toBeGreaterThan(0);
        const empty = await page
          .locator('main section:visible')
          .evaluateAll((all) =>
            all
              .filter((one) => one.querySelector('h2, h3') && one.textContent?.trim() === one.querySelector('h2, h3')?.textContent?.trim())
              .map((one) => one.textContent),
          );
        expect(empty, path).toEqual([]);
      }
    }
    await page.goto(smallest);
    await expect(page.locator('.language, .offer')).toHaveCount(0);
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    for (const href of new Set(links)) expect((await request.get(new URL(href, smallest).href)).status(), href).toBe(200);
    for (const absent of ['article', 'comparison', 'events', 'claims', 'figures', 'topics', 'matrix'])
      expect(links, absent).not.toContain(`/${absent}/`);
    await page.goto(`${smallest}claims/`);
    await expect(page.locator('.total')).toHaveText('Ce dossier n’en contient pas encore.');
  });

  for (const path of [...PAGES, 'claims/', 'matrix/']) {
    test(`axe finds nothing on it: ${path || 'home'}`, async ({ page }) => {
      await page.goto(`${smallest}${path}`);
      expect(await violations(page)).toEqual([]);
    });
  }
});
