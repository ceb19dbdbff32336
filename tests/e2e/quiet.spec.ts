import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE, ROOTS } from './kinds.ts';

for (const [locale, root] of Object.entries(ROOTS)) {
  test(`no kind of page says anything to the console or asks anything of another origin (${locale})`, async ({ page, baseURL }) => {
    let path = '';
    const said: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => said.push(`${path}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`${path}: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) elsewhere.push(`${path}: ${request.url()}`);
    });
    for (path of Object.values(KINDS_OF_PAGE)) {
      const response = await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
      expect(response?.status(), path).toBe(200);
    }
    expect(said).toEqual([]);
    path = 'no/such/page/';
    const missing = await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
    expect(missing?.status()).toBe(404);
    // A missing page is announced by the browser itself.
    expect(said.filter((text) => !text.includes('404'))).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}
