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
    'actors/long-name/',
    'actors/unbroken-name/',
    'figures/every-shape/',
    'events/',
    'print/',
  ]) {
    await page.goto(`${site}${path}`);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('sixty words are set larger than the text, their versions face to face', async ({ page }) => {
  await page.goto(`${site}quotes/sixty-words/`);
  const size = await page
    .locator('blockquote')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThan(18);
  await expect(page.locator('.family figure')).toHaveCount(3);
});

test('one value is one mark, and words alone are no plot', async ({ page }) => {
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

for (const path of ['', 'matrix/', 'claims/forty-pieces/', 'figures/every-shape/', 'quotes/sixty-words/', 'events/', 'actors/silent/']) {
  test(`axe finds nothing on the extremes: ${path || 'home'}`, async ({ page }) => {
    await page.goto(`${site}${path}`);
    expect(await violations(page)).toEqual([]);
  });
}
