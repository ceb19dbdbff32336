/**
 * Pictures of every kind of page, in both languages, light and dark, on a phone
 * and on a desktop, to be looked at: `npm run screenshots [-- folder of a built site]`,
 * into screenshots/. With `--readme` it writes the three pictures of the
 * README, in docs/images/, instead.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import sirv from 'sirv';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { KINDS_OF_PAGE, ROOTS } from './e2e/kinds.ts';

const { values, positionals } = parseArgs({ options: { readme: { type: 'boolean', default: false } }, allowPositionals: true });
const files = sirv(resolve(positionals[0] ?? 'dist'), { dev: true });
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404).end();
  });
});
await new Promise<void>((done) => server.listen(0, 'localhost', done));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });

/** One picture: what is seen first, or the page from top to bottom. */
async function shoot(path: string, file: string, look: BrowserContextOptions, fullPage: boolean): Promise<void> {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  await page.screenshot({ path: file, fullPage });
  await context.close();
}

if (values.readme) {
  mkdirSync('docs/images', { recursive: true });
  const desktop = { viewport: { width: 1280, height: 800 } };
  await shoot('/', 'docs/images/home.png', { ...desktop, colorScheme: 'light' }, false);
  await shoot('/matrix/', 'docs/images/matrix.png', { ...desktop, colorScheme: 'light' }, false);
  await shoot('/fr/quotes/letter-unpaid-labor/', 'docs/images/quotation.png', { ...desktop, colorScheme: 'dark' }, false);
} else {
  const pages = KINDS_OF_PAGE;
  mkdirSync('screenshots', { recursive: true });
  for (const [locale, root] of Object.entries(ROOTS)) {
    for (const [kind, path] of Object.entries(pages)) {
      for (const width of [360, 1440]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const name = `${kind.replaceAll(' ', '-')}-${locale}-${width}-${colorScheme}.png`;
          await shoot(`${root}${path}`, `screenshots/${name}`, { viewport: { width, height: 900 }, colorScheme }, true);
        }
      }
    }
  }
}
await browser.close();
server.close();
