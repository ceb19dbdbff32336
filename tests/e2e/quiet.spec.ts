import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { folderOf, SITES } from '../sites.ts';
import { KINDS_OF_PAGE, ROOTS } from './kinds.ts';

for (const [locale, root] of Object.entries(ROOTS)) {
  test(`no kind of page says anything to the console or asks anything of another origin (${locale})`, async ({ context, baseURL }) => {
    const said: string[] = [];
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
    });
    /** Opens the pages one after the other; each has to come to rest. */
    const visit = async (paths: string[], status: number) => {
      const page = await context.newPage();
      page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
      for (const path of paths) {
        const response = await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
        expect(response?.status(), path).toBe(status);
      }
    };
    // Several at once: coming to rest is mostly waiting.
    const paths = Object.values(KINDS_OF_PAGE).filter((path) => existsSync(join(folderOf(SITES.main), root, path, 'index.html')));
    expect(paths.length).toBeGreaterThan(15);
    await Promise.all(
      [0, 1, 2, 3].map((turn) =>
        visit(
          paths.filter((_, i) => i % 4 === turn),
          200,
        ),
      ),
    );
    expect(said).toEqual([]);
    await visit(['no/such/page/'], 404);
    // A missing page is announced by the browser itself.
    expect(said.filter((text) => !text.includes('404'))).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}
