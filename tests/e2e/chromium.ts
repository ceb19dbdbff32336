/** Parts of tests that only Chromium can be asked to do: in other browsers these tests are skipped, saying why. */
import { type Page, test } from '@playwright/test';

const isChromium = (page: Page) => page.context().browser()?.browserType().name() === 'chromium';

/** Lets a page read and write the clipboard. */
export async function allowClipboard(page: Page): Promise<void> {
  test.skip(!isChromium(page), 'Only in Chromium may a test let a page read the clipboard.');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

export const needsPdf = (page: Page) => test.skip(!isChromium(page), 'Playwright prints to PDF in Chromium only.');

/** For what Playwright itself has no way to do. */
export const needsDevTools = (page: Page) => test.skip(!isChromium(page), 'This is done over the protocol of Chromium’s DevTools.');

export const needsTextFragments = (page: Page) =>
  test.skip(!isChromium(page), 'Browsers scroll to a text fragment in ways of their own; the links are made for Chromium’s.');
