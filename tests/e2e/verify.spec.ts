/** A reader copies a source, pastes it, and sees which of its quotations stand in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { SourceData } from '../../src/check/verbatim/pasted.ts';
import { folderOf, SITES } from '../sites.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const texts = process.env.EVIDENCE_TEXTS ?? '../shared/evidence/texts';
const SOURCE = 'pr-puppets-open-letter';
const file = join(texts, `${SOURCE}.txt`);
const LONG = 60_000;

const paste = async (page: Page, text: string) => {
  // As a paste does it: at once, without typing.
  await page.locator('textarea[name=text]').evaluate((area, value) => {
    (area as HTMLTextAreaElement).value = value;
  }, text);
  await page.locator('form[data-verify] button').click();
};
const status = (page: Page) => page.locator('[data-verify-status]');

for (const [path, found] of [
  ['/verify/', 'word for word'],
  ['/fr/verify/', 'mot pour mot'],
] as const) {
  test.describe(path, () => {
    test('without a script it says how to look, and leads to every source', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator('noscript')).toHaveCount(1);
      await expect(page.locator('form[data-verify]')).toBeHidden();
      expect(await page.locator('.readable a[rel~=external]').count()).toBeGreaterThan(5);
      await context.close();
    });

    test('the text of a source: every quotation is named, and nothing leaves the browser', async ({ page }) => {
      test.skip(!existsSync(file), `no text of the source at ${file} (set EVIDENCE_TEXTS)`);
      await page.goto(`${path}?source=${SOURCE}`);
      await expect(page.locator('select[name=source]')).toHaveValue(SOURCE);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      await paste(page, `Menu\n${readFileSync(file, 'utf8').replaceAll(' ', '\u00A0')}\n© 2026`);
      await expect(status(page)).toContainText(found, { timeout: LONG });
      const data = JSON.parse(readFileSync(join(folderOf(SITES.main), `data/verify/${SOURCE}.json`), 'utf8')) as SourceData;
      await expect(page.locator('[data-standing=found]')).toHaveCount(data.quotes.length);
      const origin = new URL(page.url()).origin;
      expect(asked.filter((one) => !one.startsWith(`GET ${origin}/data/verify/`) && !one.startsWith(`GET ${origin}/_astro/`))).toEqual([]);
    });

    test('with one word changed: that quotation is not named, and the word is shown', async ({ page }) => {
      test.skip(!existsSync(file), `no text of the source at ${file} (set EVIDENCE_TEXTS)`);
      await page.goto(`${path}?source=${SOURCE}&quote=letter-approval`);
      await paste(page, readFileSync(file, 'utf8').replace('needs to be approved', 'wants to be approved'));
      await expect(page.locator('[data-standing]').first()).toHaveAttribute('data-quote-id', 'letter-approval', { timeout: LONG });
      await expect(page.locator('[data-standing]').first()).toHaveAttribute('data-standing', 'missing');
      await expect(page.locator('mark', { hasText: /^wants$/ })).toHaveCount(1);
    });
  });
}

test('nothing pasted, another language, and ten megabytes are answered in words', async ({ page }) => {
  await page.goto(`/verify/?source=${SOURCE}`);
  await paste(page, ' \n\u00A0');
  await expect(status(page)).toContainText('There are no words');
  await paste(page, 'Le pont fut fermé à l’aube, et personne ne l’avait dit aux riverains.');
  await expect(status(page)).toContainText('This is another text', { timeout: LONG });
  await expect(page.locator('[data-standing]:not([data-standing=missing])')).toHaveCount(0);
  await paste(page, 'ten bytes '.repeat(1_000_000));
  await expect(status(page)).toContainText('more than four million characters');
  await expect(page.locator('[data-standing]')).toHaveCount(0);
});

test('hostile text is shown as text', async ({ page }) => {
  await page.goto(`/verify/?source=${SOURCE}"><img src=x onerror=alert(1)>`);
  await page.locator('textarea[name=quotation]').fill('<img src=x onerror=alert(1)> seen by all');
  await paste(page, 'There it is, <img src=x onerror=alert(1)> seen by all who look.');
  await expect(page.locator('[data-verify-results] mark').first()).toContainText('<img src=x', { timeout: LONG });
  await expect(page.locator('[data-verify-results] img')).toHaveCount(0);
});

test('while two megabytes are compared the page answers', async ({ page }) => {
  await page.goto(`/verify/?source=${SOURCE}`);
  const words = Array.from({ length: 320_000 }, (_, at) => `word${at % 9_999}`)
    .join(' ')
    .slice(0, 2_000_000);
  await paste(page, words);
  await expect(status(page)).toContainText('Comparing');
  // The theme is switched while the worker is busy.
  await page.locator('[data-theme-switch]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('[data-standing]').first()).toBeAttached({ timeout: LONG });
});

test('every quotation and every source with quotations leads here', async ({ page }) => {
  await page.goto('/quotes/letter-approval/');
  await page.locator('.facts-line a[href*="/verify/?source="]').first().click();
  await expect(page.locator('select[name=source]')).toHaveValue(SOURCE);
  await page.goto(`/sources/${SOURCE}/`);
  await page.locator(`a[href="/verify/?source=${SOURCE}"]`).click();
  await expect(page.locator('select[name=source]')).toHaveValue(SOURCE);
});
