import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { KINDS_OF_PAGE, ROOTS } from './kinds.ts';

/** Both widths in each language, each scheme in one of them: an axe rule is asked again where its answer can be another. */
const LOOKS = {
  en: [
    [360, 'light', 'all'],
    [1440, 'dark', 'look'],
  ],
  fr: [
    [360, 'dark', 'words'],
    [1440, 'light', 'size'],
  ],
} as const;

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`axe finds nothing on the ${kind} page, which is not wider than a phone`, async ({ page }) => {
    for (const [locale, root] of Object.entries(ROOTS) as [keyof typeof LOOKS, string][]) {
      await page.setViewportSize({ width: 360, height: 900 });
      await page.goto(`${root}${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      for (const [width, colorScheme, rules] of LOOKS[locale]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, rules), `${locale} ${width} ${colorScheme}`).toEqual([]);
      }
    }
  });
}
