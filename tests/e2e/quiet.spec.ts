import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE, ROOTS } from './kinds.ts';

for (const [locale, root] of Object.entries(ROOTS)) {
  for (const [kind, path] of [...Object.entries(KINDS_OF_PAGE), ['missing page', 'no/such/page/'] as const]) {
    test(`the ${kind} page says nothing to the console and asks nothing of another origin (${locale})`, async ({ page, baseURL }) => {
      const said: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
      });
      const response = await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(kind === 'missing page' ? 404 : 200);
      // A missing page is announced by the browser itself.
      expect(said.filter((text) => !(kind === 'missing page' && text.includes('404')))).toEqual([]);
      expect(elsewhere).toEqual([]);
    });
  }
}
