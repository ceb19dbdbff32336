/** A record beside the link to it, before anybody goes there. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const preview = (page: Page) => page.locator('.preview');
const CLAIM = 'claims/unpaid-labour/';

/** A link in the commentary of the claim. */
const link = (page: Page, kind: string) => page.locator(`.prose a[href*="/${kind}/"]`).first();

for (const root of ['/', '/fr/']) {
  test(`opens where the pointer stays on a link: a quotation whole, with its translation and who made it (${root})`, async ({ page }) => {
    await page.goto(`${root}${CLAIM}`);
    const quote = page
      .locator(root === '/' ? '.prose a[href$="/quotes/article-unpaid-labor/"]' : '.prose a[href$="/quotes/openai-voluntary/"]')
      .first();
    await quote.hover();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page).locator('blockquote').first()).toHaveText(
      root === '/' ? /^«\u202fdes centaines .*»$/ : /^“Participation .*”$/,
    );
    await expect(preview(page).locator('[data-translation]')).toContainText(root === '/' ? 'the original words' : 'notre traduction');
    // It can be pointed at, and goes when the pointer does.
    await preview(page).hover();
    await page.waitForTimeout(500);
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(preview(page)).toHaveCount(0);
  });
}

test('lies within the window, over what it must not move', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 600 });
  await page.goto(`/${CLAIM}`);
  for (const kind of ['quotes', 'actors', 'claims', 'sources']) {
    await link(page, kind).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await link(page, kind).hover();
    await expect(preview(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await page.mouse.move(2, 2);
  }
});

test('opens by keyboard, can be entered, and closes on Escape or when the focus leaves', async ({ page }) => {
  await page.goto(`/${CLAIM}`);
  await page.keyboard.press('Tab');
  await link(page, 'actors').focus();
  await expect(preview(page)).toBeVisible();
  const name = (await link(page, 'actors').textContent())?.trim() ?? '';
  await expect(preview(page)).toContainText(name);
  await page.keyboard.press('Tab');
  await expect(preview(page).getByRole('link', { name })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toHaveCount(0);
  await expect(link(page, 'actors')).toBeFocused();
  await link(page, 'sources').focus();
  await expect(preview(page)).toBeVisible();
  // No trap: on through its links, and out.
  for (let i = 0; i < 8 && (await preview(page).count()) > 0; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.preview'))).toBeNull();
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

  test('a tap on a link among words shows it, a second one follows; a row of a list is followed at once', async ({ page }) => {
    await page.goto(`/${CLAIM}`, { waitUntil: 'networkidle' });
    await page.locator('h1').tap();
    // The script comes with the first touch.
    await page.waitForLoadState('networkidle');
    await link(page, 'actors').tap();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page)).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(/claims\/unpaid-labour\/$/);
    await page.locator('h2').last().tap();
    await expect(preview(page)).toHaveCount(0);
    await link(page, 'actors').tap();
    await expect(preview(page)).toBeVisible();
    await link(page, 'actors').tap();
    await expect(page).toHaveURL(/\/actors\//);
    await page.goto('/claims/', { waitUntil: 'networkidle' });
    await page.locator('h1').tap();
    await page.waitForLoadState('networkidle');
    await page.locator('.records a').first().tap();
    await expect(page).toHaveURL(/\/claims\/[^/]+\/$/);
  });
});

test('asks nothing of the site before somebody wants it, and nothing elsewhere then', async ({ page, baseURL }) => {
  const asked: string[] = [];
  await page.goto(`/${CLAIM}`, { waitUntil: 'networkidle' });
  page.on('request', (request) => asked.push(request.url()));
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await link(page, 'actors').hover();
  await expect(preview(page)).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  expect(asked.filter((url) => url.includes('/actors/'))).toHaveLength(1);
});

test('without a page to take it from, the link is a link', async ({ page }) => {
  await page.goto(`/${CLAIM}`);
  await page.route('**/actors/**', (route) => (route.request().resourceType() === 'fetch' ? route.abort() : route.continue()));
  await link(page, 'actors').hover();
  await page.waitForTimeout(800);
  await expect(preview(page)).toHaveCount(0);
  await link(page, 'actors').click();
  await expect(page).toHaveURL(/\/actors\//);
});

test('axe finds nothing while a preview is shown', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/fr/${CLAIM}`);
    await link(page, 'quotes').hover();
    await expect(preview(page)).toBeVisible();
    expect(await violations(page, 'all', '.preview')).toEqual([]);
  }
});
