/** The built site behind real servers, with the example configurations of the README, and what `_headers` asks of others. */
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { folderOf, SITES } from '../sites.ts';
import { caddy, nginx, withDotFiles } from './servers.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const root = folderOf(SITES.main);
// Each worker makes its own.
const served = withDotFiles(root, `.cache/served/${process.env.TEST_WORKER_INDEX ?? 'main'}`);
const servers = [nginx(served, 4410), caddy(served, 4412)];

const HEADERS = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'cache-control'];
const TLS = 'strict-transport-security';
const anyOf = (folder: string) => {
  const file = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).find((entry) => entry.isFile());
  return `/${relative(root, join(file?.parentPath ?? '', file?.name ?? ''))}`;
};
const PATHS = [
  '/',
  '/404.html',
  '/favicon.svg',
  '/sitemap-index.xml',
  '/fr/quotes/letter-approval/',
  '/data/quotes.csv',
  '/data/annotations/collection.jsonld',
  '/feeds/en/all.atom',
  '/cite/fr/actors/openai.bib',
  '/embed/en/letter-approval.html',
  '/embed/en/letter-approval.json',
  '/pagefind/start.en.json',
  anyOf('_astro'),
  anyOf('pagefind/index'),
  anyOf('pagefind/text'),
];

/** What is not there, or is to be kept from readers, of every sort. */
const REFUSED = [
  '/no/such/page/',
  '/fr/nulle/part/',
  '/fr/quotes/nope/',
  '/frais/',
  '/_astro/nope.js',
  '/_astro/',
  '/pagefind/index/nope.pf_index',
  '/pagefind/text/nope.json',
  '/embed/en/nope.html',
  '/embed/',
  '/data/nope.csv',
  '/feeds/',
  '/.env',
  '/.git/config',
  '/%2egit/config',
  '/data/.env',
  '/_astro/.env',
  '/embed/.env',
];

/** What `_headers` asks for a path: every value, so that two rules for one header are seen. */
function asked(path: string): Record<string, string> {
  const lines = readFileSync(join(root, '_headers'), 'utf8').split('\n');
  const found: [string, string][] = [];
  let applies = false;
  for (const line of lines) {
    if (line.startsWith('/')) applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (applies && name && value) found.push([name.toLowerCase(), value]);
  }
  return Object.fromEntries(
    [...Map.groupBy(found, ([name]) => name)].map(([name, values]) => [name, values.map(([, value]) => value).join(', ')]),
  );
}

async function answered(request: APIRequestContext, url: string): Promise<Record<string, string>> {
  const response = await request.get(url);
  expect(response.status(), url).toBe(200);
  const headers = response.headers();
  return Object.fromEntries(HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

test('_headers sets each header once for a path, and lets only quotations to embed be framed', () => {
  for (const path of PATHS) {
    const { 'cache-control': cache, 'content-security-policy': policy, ...rest } = asked(path);
    expect(Object.keys(rest).sort(), path).toEqual(['permissions-policy', 'referrer-policy', TLS, 'x-content-type-options']);
    expect(policy, path).toBe(path.startsWith('/embed/') ? undefined : "frame-ancestors 'none'");
    const hashed = /^\/(_astro|pagefind\/(index|text))\//.test(path);
    expect(cache, path).toBe(hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  }
  // Cloudflare reads no more.
  expect(readFileSync(join(root, '_headers'), 'utf8').match(/^\//gm)?.length).toBeLessThanOrEqual(100);
});

for (const server of servers) {
  test.describe(server.name, () => {
    test.describe.configure({ mode: 'serial' });
    test.skip(!server.here, `${server.name} is not installed here, and could not be installed`);

    let running: ChildProcess | undefined;
    const at = (path: string) => `${server.url}${path}`;

    test.beforeAll(async () => {
      const { ok, said } = server.tried();
      expect(ok, said).toBe(true);
      running = server.start();
      await expect(async () => {
        expect((await fetch(at('/'))).status).toBe(200);
      }).toPass();
    });
    test.afterAll(() => running?.kill());

    test('answers with the headers that _headers asks for, for every sort of file', async ({ request }) => {
      for (const path of PATHS) expect({ ...(await answered(request, at(path))), [TLS]: asked(path)[TLS] }, path).toEqual(asked(path));
    });

    test('a missing file, or one whose name begins with a dot, gives the 404 page, which is never cached', async ({ request }) => {
      for (const path of REFUSED) {
        // Each language has its own.
        const page = readFileSync(join(root, path.startsWith('/fr/') ? 'fr/404.html' : '404.html'), 'utf8');
        const response = await request.get(at(path));
        expect(response.status(), path).toBe(404);
        expect(await response.text(), path).toBe(page);
        expect(response.headers()['content-type'], path).toContain('text/html');
        for (const name of HEADERS) expect(response.headers()[name], `${path} ${name}`).toBe(asked('/404.html')[name]);
      }
    });

    test('a file for a certificate or a contact is served from .well-known', async ({ request }) => {
      expect((await request.get(at('/.well-known/security.txt'))).status()).toBe(200);
    });

    test('HSTS is sent only over TLS', async ({ playwright, request }) => {
      expect((await request.get(at('/'))).headers()[TLS]).toBeUndefined();
      const trusting = await playwright.request.newContext({ ignoreHTTPSErrors: true });
      for (const path of ['/', anyOf('_astro'), '/embed/en/letter-approval.html', '/no/such/page/'])
        expect((await trusting.get(`${server.tls}${path}`)).headers()[TLS], path).toBe('max-age=31536000');
      await trusting.dispose();
    });

    test('an address without its last slash leads to the page', async ({ request }) => {
      const response = await request.get(at('/quotes/letter-approval'));
      expect(new URL(response.url()).pathname).toBe('/quotes/letter-approval/');
      expect(response.status()).toBe(200);
    });

    test('data has its type', async ({ request }) => {
      const types = {
        '/data/quotes.csv': 'text/csv',
        '/data/quotes.json': 'application/json',
        '/data/annotations/collection.jsonld': 'application/ld+json',
        '/data/sources.bib': 'application/x-bibtex',
        '/data/sources.ris': 'application/x-research-info-systems',
        '/feeds/en/all.atom': 'application/atom+xml',
        '/embed/en/letter-approval.html': 'text/html',
      };
      for (const [path, type] of Object.entries(types))
        expect((await request.get(at(path))).headers()['content-type'], path).toContain(type);
    });

    test('search works under these headers, and nothing is said to the console', async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(at('/search/?q=%22validation+tokens%22'));
      await expect(page.locator('[data-result="quotes/letter-validation-tokens"]')).toBeVisible();
      expect(said).toEqual([]);
    });

    test('another page frames a quotation to embed, and not a page of the site', async ({ page }) => {
      // A page of somebody else, on the same machine: a browser lets no page of the internet frame one of this address.
      const frames = `<!doctype html><title>Elsewhere</title><iframe id="may" src="${at('/embed/en/letter-approval.html')}"></iframe><iframe id="may-not" src="${at('/quotes/letter-approval/')}"></iframe>`;
      const elsewhere = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(frames));
      const port = Number(new URL(server.url).port) + 1;
      await new Promise<void>((done) => elsewhere.listen(port, '127.0.0.1', done));
      await page.goto(`http://127.0.0.1:${port}/`);
      await expect(page.frameLocator('#may').locator('blockquote')).toContainText('every output needs to be approved');
      await expect(page.frameLocator('#may-not').locator('main')).toHaveCount(0);
      elsewhere.close();
    });
  });
}
