/** The page in programs of the reader’s own: the clipboard, a column of another site, a printed file, a link into a source. */
import { spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { addressOfText, directiveOf, withTextDirective } from '../../src/check/verbatim/text-fragment.ts';
import type { Quote } from '../../src/dossier/schema/quote.ts';
import type { Source } from '../../src/dossier/schema/source.ts';
import { escapeXml } from '../../src/outputs/xml.ts';
import { folderOf, SITES } from '../sites.ts';
import { evidenceTexts, missingEvidence } from '../unit/verbatim/evidence.ts';
import { allowClipboard, needsPdf, needsTextFragments } from './chromium.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const folder = folderOf(SITES.main);

for (const root of ['/', '/fr/']) {
  test(`running text and cards are copied with the quotation marks of others’ words: ${root}`, async ({ page }) => {
    await allowClipboard(page);
    for (const [path, selector] of [
      ['topics/art-washing', '.prose p:has(q)'],
      ['claims/unpaid-labour', 'main article'],
      ['quotes/letter-approval', 'main article'],
    ] as const) {
      await page.goto(`${root}${path}/`);
      const part = page.locator(selector).first();
      const words = await part.locator('q:visible, blockquote:visible').allInnerTexts();
      await part.evaluate((element) => getSelection()?.selectAllChildren(element));
      await page.keyboard.press('Control+C');
      const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ');
      expect(words.length).toBeGreaterThan(0);
      for (const one of words) {
        expect(one.trim(), path).toMatch(/^[“„«「].*[”“»」]$/s);
        expect(copied, path).toContain(one.replace(/\s+/g, ' ').trim());
      }
    }
  });
}

test('the frame of every quotation shows the whole of it in a column of 320 pixels', async ({ page }) => {
  const short: string[] = [];
  for (const file of globSync(join(folder, 'embed/*/*.json'))) {
    const { height } = JSON.parse(readFileSync(file, 'utf8')) as { height: number };
    await page.setViewportSize({ width: 320, height });
    await page.setContent(readFileSync(file.replace(/\.json$/, '.html'), 'utf8'));
    const needed = await page.evaluate(() => document.documentElement.scrollHeight);
    if (needed > height) short.push(`${file}: ${needed} in ${height}`);
  }
  expect(short).toEqual([]);
});

test('a page saved as PDF keeps the words and their marks', async ({ page }) => {
  needsPdf(page);
  test.skip(spawnSync('pdftotext', ['-v']).status !== 0, 'pdftotext is not installed here');
  await page.goto('/quotes/letter-unpaid-rd/');
  const words = await page.locator('blockquote[data-quote="letter-unpaid-rd"]').first().textContent();
  const text = spawnSync('pdftotext', ['-', '-'], { input: await page.pdf(), encoding: 'utf8' }).stdout;
  expect(text.replace(/\s+/g, ' ')).toContain((words ?? '').replace(/\s+/g, ' ').trim());
});

test.describe('a link into a source', () => {
  test.skip(Boolean(missingEvidence), String(missingEvidence));
  for (const { source, text } of evidenceTexts()) {
    test(`scrolls to the words, in ${source}`, async ({ page }) => {
      needsTextFragments(page);
      const record = parse(readFileSync(`content/sources/${source}.yaml`, 'utf8')) as Source;
      test.skip(!addressOfText(record), 'no browser finds this text at an address');
      const address = 'https://source.example/page';
      const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p>${escapeXml(paragraph)}</p>`);
      const body = `<!doctype html><meta charset="utf-8"><title>x</title><div style="height:3000px"></div>${paragraphs.join('\n')}`;
      await page.route('https://source.example/**', (route) => route.fulfill({ contentType: 'text/html', body }));
      const missed: string[] = [];
      for (const file of readdirSync('content/quotes').filter((name) => name.endsWith('.yaml'))) {
        const quote = parse(readFileSync(join('content/quotes', file), 'utf8')) as Quote;
        const directive = quote.source === source ? directiveOf(quote) : undefined;
        if (!directive) continue;
        await page.goto('about:blank');
        await page.goto(withTextDirective(address, directive));
        // The browser scrolls once the page is laid out.
        const scrolled = await page
          .waitForFunction(() => scrollY > 1000, undefined, { timeout: 2000 })
          .then(() => true)
          .catch(() => false);
        if (!scrolled) missed.push(basename(file));
      }
      expect(missed).toEqual([]);
    });
  }
});
