/** The dossier leaves the site: copied, downloaded, embedded elsewhere, read by programs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { addressOf, folderOf, SITES } from '../sites.ts';
import { allowClipboard } from './chromium.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const here = addressOf(SITES.main);
/** The address the site is built for, which the tests serve from this machine. */
const { site: canonical } = parseYaml(readFileSync('content/dossier.yaml', 'utf8')) as { site: string };
const local = (text: string) => text.replaceAll(canonical, here);

const LANGUAGES = [
  {
    root: '/',
    copy: 'Copy',
    copied: 'Copied',
    quoted: 'Copy with the words',
    take: 'Copy with source',
    link: 'Copy link',
    source: 'The original source',
    page: 'This page',
  },
  {
    root: '/fr/',
    copy: 'Copier',
    copied: 'Copié',
    quoted: 'Copier avec les mots',
    take: 'Copier avec la source',
    link: 'Copier le lien',
    source: 'La source d’origine',
    page: 'Cette page',
  },
];

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const panel = (page: Page) => page.locator('details.cite');
const part = (page: Page, heading: string) =>
  panel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

for (const { root, copy, copied, quoted, take, link, source, page: thisPage } of LANGUAGES) {
  test.describe(`in the language of ${root}`, () => {
    test.beforeEach(({ page }) => {
      page.on('console', (message) => expect(message.type(), message.text()).not.toBe('error'));
    });

    test('a click copies exactly the reference, in every style, of the source and of the page', async ({ page }) => {
      await allowClipboard(page);
      await page.goto(`${root}quotes/letter-approval/`);
      await panel(page).locator('summary').click();
      for (const heading of [source, thisPage]) {
        for (const style of ['APA', 'MLA', 'Chicago', 'ISO 690']) {
          const entry = part(page, heading)
            .locator('dl > div')
            .filter({ has: page.getByText(style, { exact: true }) });
          const button = entry.getByRole('button', { name: `${copy}: ${style}` });
          const words = await entry.locator('[data-copy]').textContent();
          await button.click();
          await expect(entry.getByRole('button', { name: copied })).toBeVisible();
          expect(await clipboard(page)).toBe(words);
        }
      }
    });

    test('beside the words one click copies them with speaker, source and address, and another the address', async ({ page }) => {
      await allowClipboard(page);
      await page.goto(`${root}quotes/letter-validation-tokens/`);
      const beside = page.locator('[data-take]');
      await beside.getByRole('button', { name: take }).click();
      await expect(beside.getByRole('button', { name: copied })).toBeVisible();
      const address = `${canonical.replace(/\/$/, '')}${root}quotes/letter-validation-tokens/`;
      expect((await clipboard(page)).split('\n')).toEqual([
        '“we are not your: free bug testers, PR puppets, training data, validation tokens” – PR Puppets',
        await panel(page).locator('[data-copy]').first().textContent(),
        address,
      ]);
      await beside.getByRole('button', { name: link }).click();
      await expect.poll(() => clipboard(page)).toBe(address);
      await beside.getByRole('link').click();
      await expect(part(page, source)).toBeVisible();
    });

    test('no two buttons of the panel have the same name', async ({ page }) => {
      await page.goto(`${root}quotes/letter-validation-tokens/`);
      await panel(page).locator('summary').click();
      await expect(panel(page).locator('.copy').first()).toBeVisible();
      const names = await panel(page)
        .locator('.copy')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent));
      expect(new Set(names).size).toBe(names.length);
    });

    test('is shared where the device offers it', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: (shared: ShareData) => Promise.resolve(void Object.assign(window, { shared })),
        });
      });
      await page.goto(`${root}quotes/letter-validation-tokens/`);
      await page.locator('[data-share]').click();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared))
        .toMatchObject({ text: expect.stringContaining('validation tokens” – PR Puppets'), url: expect.stringMatching(/^https:/) });
    });

    for (const { id, words } of [
      { id: 'letter-validation-tokens', words: '“we are not your: free bug testers, PR puppets, training data, validation tokens”' },
      { id: 'article-validation-tokens', words: '«\u202f' },
    ]) {
      test(`a quotation is copied between the marks of its language, with its reference: ${id}`, async ({ page }) => {
        await allowClipboard(page);
        await page.goto(`${root}quotes/${id}/`);
        await panel(page).locator('summary').click();
        const entry = part(page, source)
          .locator('dl > div')
          .filter({ has: page.getByText('APA', { exact: true }) });
        await entry.getByRole('button', { name: quoted }).click();
        await expect(entry.getByRole('button', { name: copied })).toBeVisible();
        const said = await page.locator(`blockquote[data-quote="${id}"]`).first().textContent();
        expect(await clipboard(page)).toBe(`${said} ${await entry.locator('[data-copy]').textContent()}`);
        expect(await clipboard(page)).toContain(words);
        await expect(part(page, thisPage).getByRole('button', { name: quoted })).toHaveCount(0);
      });
    }

    test('the HTML to paste is copied as it is written, and shows the quotation on another page without asking anything of this site', async ({
      page,
    }) => {
      await allowClipboard(page);
      await page.goto(`${root}quotes/letter-approval/`);
      const said = await page.locator('blockquote[data-quote="letter-approval"]').first().textContent();
      await panel(page).locator('summary').click();
      await panel(page).locator('pre + .copy').click();
      await expect(panel(page).locator('pre + .copy')).toHaveText(copied);
      const html = await clipboard(page);
      const asked: string[] = [];
      await page.goto('about:blank');
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(`<!doctype html><title>Elsewhere</title>${html}`);
      await expect(page.locator('blockquote')).toHaveText(said ?? '');
      await expect(page.locator('blockquote')).toHaveAttribute('cite', /^https:/);
      await expect(page.locator('figcaption a').last()).toHaveAttribute(
        'href',
        `${canonical.replace(/\/$/, '')}${root}quotes/letter-approval/`,
      );
      expect(asked).toEqual([]);
    });

    test('reference managers get the titles and addresses of the page’s language', async ({ page, request }) => {
      for (const path of [
        'claims/unpaid-labour',
        'quotes/letter-approval',
        'figures/hours-open',
        'sources/pr-puppets-open-letter',
        'method',
        '',
      ]) {
        await page.goto(`${root}${path}${path ? '/' : ''}`);
        await panel(page).locator('summary').click();
        const address = await page.locator('link[rel=canonical]').getAttribute('href');
        for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
          const link = panel(page).getByRole('link', { name: format });
          const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
          expect(readFileSync(await download.path(), 'utf8'), `${path} ${format}`).toContain(address);
          const file = (await link.getAttribute('href')) ?? '';
          if (!file.startsWith('data:')) expect((await request.get(file)).ok()).toBe(true);
        }
      }
    });
  });
}

test('where the browser allows no copying, the reference is marked for the reader to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('not allowed')) } });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('/quotes/letter-approval/');
  await panel(page).locator('summary').click();
  const first = panel(page).locator('[data-copy]').first();
  await panel(page).locator('.copy').first().click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(await first.textContent());
  await expect(panel(page).locator('.copy').first()).toHaveText('Copy');
  expect(errors).toEqual([]);
});

test('the address of a former file of references leads to the page that carries it now, with its references open', async ({ page }) => {
  for (const [old, root] of [
    ['/cite/en/quotes/letter-approval.bib', '/'],
    ['/cite/fr/quotes/letter-approval.json', '/fr/'],
  ] as const) {
    await page.goto(old);
    await page.waitForURL(`**${root}quotes/letter-approval/#references`);
    await expect(panel(page).locator('[data-copy]').first()).toBeVisible();
  }
  await page.goto('/cite/en/quotes/no-such-quotation.bib');
  await page.waitForURL('**/quotes/no-such-quotation/#references');
  await expect(page.locator('h1').first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const { root } of LANGUAGES) {
    test(`references can be read and files downloaded: ${root}`, async ({ page }) => {
      await page.goto(`${root}quotes/letter-approval/`);
      await panel(page).locator('summary').click();
      await expect(panel(page).locator('[data-copy]').first()).toBeVisible();
      expect(
        await panel(page)
          .locator('[data-copy]')
          .first()
          .evaluate((element) => getComputedStyle(element).userSelect),
      ).not.toBe('none');
      await expect(panel(page).locator('.copy')).toHaveCount(0);
      const [download] = await Promise.all([page.waitForEvent('download'), panel(page).getByRole('link', { name: 'BibTeX' }).click()]);
      expect(readFileSync(await download.path(), 'utf8')).toContain('@online{');
    });
  }
});

test('a site that asks by oEmbed gets a frame that shows the quotation there, its links opening outside', async ({ page, request }) => {
  for (const root of ['/', '/fr/']) {
    await page.goto(`${root}quotes/letter-approval/`);
    const discovered = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = JSON.parse(local(await (await request.get(local(discovered ?? ''))).text())) as {
      type: string;
      html: string;
      width: number;
    };
    expect(answer.type).toBe('rich');
    const elsewhere = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Elsewhere</title>${answer.html}`),
    );
    await new Promise<void>((done) => elsewhere.listen(0, 'localhost', done));
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('blockquote')).toContainText('every output needs to be approved');
    await expect(frame.locator('html')).toHaveAttribute('lang', root === '/' ? 'en' : 'fr');
    expect((await page.locator('iframe').boundingBox())?.width).toBe(answer.width);
    await page.context().route(`${canonical}**`, (route) => route.fulfill({ body: 'a page of the dossier' }));
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('figcaption a').last().click()]);
    expect(opened.url()).toBe(`${canonical.replace(/\/$/, '')}${root}quotes/letter-approval/`);
    elsewhere.close();
  }
});

test.describe('the examples of the data page run unchanged', () => {
  const folder = '.cache/examples';
  const has = (command: string) => spawnSync(command, ['--version']).status === 0;
  const quotes = parse(readFileSync(join(folderOf(SITES.main), 'data/quotes.csv')), { columns: true }) as {
    id: string;
    speaker: string;
  }[];
  const run = (command: string, args: string[]) => spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const example = async (page: Page, root: string, name: string) => {
    mkdirSync(folder, { recursive: true });
    await page.goto(`${root}data/`);
    return local(
      (await page
        .locator('h3', { hasText: new RegExp(`^${name}$`) })
        .locator('+ pre')
        .textContent()) ?? '',
    );
  };

  for (const root of ['/', '/fr/']) {
    test(`curl, ${root}`, async ({ page }) => {
      test.skip(!has('curl'), 'curl is not installed here');
      const { status, stderr } = run('sh', ['-c', await example(page, root, 'curl')]);
      expect(status, stderr).toBe(0);
      expect(readFileSync(join(folder, 'quotes.csv')).equals(readFileSync(join(folderOf(SITES.main), 'data/quotes.csv')))).toBe(true);
    });

    test(`Python, ${root}`, async ({ page }) => {
      test.skip(!has('python3'), 'Python is not installed here');
      writeFileSync(join(folder, 'example.py'), await example(page, root, 'Python'));
      const { status, stdout, stderr } = run('python3', ['example.py']);
      expect(status, stderr).toBe(0);
      for (const { id } of quotes) expect(stdout).toContain(id);
    });

    test(`R, ${root}`, async ({ page }) => {
      test.skip(!has('Rscript'), 'R is not installed here');
      writeFileSync(join(folder, 'example.R'), await example(page, root, 'R'));
      const { status, stdout, stderr } = run('Rscript', ['example.R']);
      expect(status, stderr).toBe(0);
      for (const { speaker } of quotes) expect(stdout).toContain(speaker);
    });
  }
});
