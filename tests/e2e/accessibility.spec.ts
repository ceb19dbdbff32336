import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE, ROOTS } from './kinds.ts';

// axe injects its own script, which the policy of the pages forbids.
test.use({ bypassCSP: true });

/** Each width and each scheme in each language, and all four together in the two. */
const LOOKS = {
  en: [
    [360, 'light'],
    [1440, 'dark'],
  ],
  fr: [
    [360, 'dark'],
    [1440, 'light'],
  ],
} as const;

for (const [locale, root] of Object.entries(ROOTS) as [keyof typeof LOOKS, string][]) {
  for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
    test(`axe finds nothing on the ${kind} page, light and dark, phone and desktop (${locale})`, async ({ page }) => {
      for (const [width, colorScheme] of LOOKS[locale]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${root}${path}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes.map((node) => node.target).join(', ')}`)).toEqual(
          [],
        );
      }
    });
  }
}

test('no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const root of Object.values(ROOTS)) {
    for (const path of Object.values(KINDS_OF_PAGE)) {
      await page.goto(`${root}${path}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${root}${path}`).toBeLessThanOrEqual(0);
    }
  }
});
