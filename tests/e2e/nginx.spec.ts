/** The built site behind a real nginx, with the example configuration of the README. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { folderOf, SITES } from '../sites.ts';

const PORT = 4410;
const folder = resolve('.cache/nginx');
const command = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
const mimeTypes = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'].find((path) =>
  existsSync(path),
);
let server: ChildProcess | undefined;

test.describe.configure({ mode: 'serial' });
test.skip(!command || !mimeTypes, 'nginx is not installed here, and could not be installed');

test.beforeAll(async () => {
  mkdirSync(`${folder}/logs`, { recursive: true });
  const example = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${PORT};`)
    .replace('root /var/www/dossier;', `root ${resolve(folderOf(SITES.main))};`)
    .replace('include mime.types;', `include ${mimeTypes};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  writeFileSync(
    `${folder}/nginx.conf`,
    `daemon off;\nworker_processes 1;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/nginx.pid;\nerror_log ${folder}/logs/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${example}\n}\n`,
  );
  const tried = spawnSync(command ?? '', ['-t', '-c', `${folder}/nginx.conf`], { encoding: 'utf8' });
  expect(tried.stderr, 'the example is a valid configuration').toContain('test is successful');
  server = spawn(command ?? '', ['-c', `${folder}/nginx.conf`], { stdio: 'ignore' });
  await expect(async () => {
    expect((await fetch(`http://127.0.0.1:${PORT}/`)).status).toBe(200);
  }).toPass();
});
test.afterAll(() => server?.kill());

const at = (path: string) => `http://127.0.0.1:${PORT}${path}`;

test('pages come with their security headers and are asked for anew each time', async ({ request }) => {
  for (const path of ['/', '/fr/quotes/letter-approval/', '/no/such/page/']) {
    const response = await request.get(at(path));
    expect(response.status()).toBe(path.startsWith('/no') ? 404 : 200);
    const headers = response.headers();
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cache-control']).toBe('no-cache');
  }
});

test('hashed files are kept for a year, a quotation to embed may be framed, data has its type', async ({ request }) => {
  const html = await (await request.get(at('/'))).text();
  const script = /src="(\/_astro\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect((await request.get(at(script))).headers()['cache-control']).toContain('immutable');
  const embed = await request.get(at('/embed/en/letter-approval.html'));
  expect(embed.status()).toBe(200);
  expect(embed.headers()['content-security-policy']).toBeUndefined();
  expect((await request.get(at('/data/quotes.csv'))).headers()['content-type']).toContain('text/csv');
  expect((await request.get(at('/feeds/en/all.atom'))).headers()['content-type']).toContain('application/atom+xml');
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
  await new Promise<void>((done) => elsewhere.listen(PORT + 1, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${PORT + 1}/`);
  await expect(page.frameLocator('#may').locator('blockquote')).toContainText('every output needs to be approved');
  await expect(page.frameLocator('#may-not').locator('main')).toHaveCount(0);
  elsewhere.close();
});
