import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { type Start, unpack } from '../../src/search/query/files.ts';
import {
  cataloguePath,
  FOLDER,
  headsPath,
  notesPath,
  PROGRAM_PATH,
  partPath,
  startPath,
  vocabularyPath,
} from '../../src/search/query/paths.ts';
import { filesOf } from '../site/pages.ts';
import { addressOf, SITES, type Site } from '../sites.ts';
import { ROOTS } from './kinds.ts';
import { found, partsOf, type } from './searching.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const sites: Site[] = [SITES.main, SITES.subpath, SITES.second];

async function read<T>(site: Site, path: string): Promise<T> {
  const response = await fetch(`${addressOf(site)}${path}`);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

for (const site of sites) {
  test(`every file of the index is named by the pages’ own build, and none is left over (${site.name})`, async () => {
    const starts = await Promise.all((['en', 'fr'] as const).map((locale) => read<Start>(site, startPath(locale))));
    const [{ build, parts, shards }] = starts as [Start, Start];
    for (const start of starts) expect([start.build, start.parts, start.shards]).toEqual([build, parts, shards]);
    const named = [
      PROGRAM_PATH.split('?')[0] ?? '',
      vocabularyPath(build),
      ...parts.map(([, name]) => partPath(name)),
      ...(['en', 'fr'] as const).flatMap((locale) => [
        startPath(locale),
        cataloguePath(build, locale),
        ...unpack(shards.heads).map((_, i) => headsPath(build, locale, i)),
        ...unpack(shards.notes).map((_, i) => notesPath(build, locale, i)),
      ]),
    ];
    expect(filesOf(site).filter((file) => file.startsWith(FOLDER))).toEqual([...named].sort());
  });
}

test('search works under a path of its own', async ({ page }) => {
  const { base } = SITES.subpath;
  await page.goto(`${addressOf(SITES.subpath)}fr/search/`);
  await type(page, '« jetons de validation »');
  const first = partsOf(page).results.first();
  await expect(first.locator('a')).toHaveAttribute('href', new RegExp(`^${base}fr/quotes/`));
  await first.locator('a').click();
  await expect(page.locator('blockquote').first()).toContainText('jetons de validation');
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input').fill('unpaid labor');
  await expect(dialog.locator('[data-result]').first()).toHaveAttribute('data-result', 'quotes/letter-unpaid-labor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${addressOf(SITES.subpath)}fr/search/?q=unpaid+labor`);
});

test('another dossier, whose first language is French, is searched as well', async ({ page }) => {
  const address = addressOf(SITES.second);
  for (const [path, q, root] of [
    ['search/', 'vache a lait', '/'],
    ['search/', 'cash cow', '/'],
    ['en/search/', 'nous ne paierons', '/en/'],
    ['en/search/', "l'oeuvre d'un siecle", '/en/'],
  ] as const) {
    await page.goto(`${address}${path}`);
    await type(page, q);
    expect((await found(page))[0], q).toBe('quotes/comite-peage');
    await expect(partsOf(page).results.first().locator('a')).toHaveAttribute('href', `${root}quotes/comite-peage/`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const [locale, root] of Object.entries(ROOTS)) {
    test(`the form leads to the indexes by speaker, source, topic, date and first words (${locale})`, async ({ page, request }) => {
      await page.goto(`${root}claims/unpaid-labour/`);
      await page.locator('#find').fill('unpaid labor');
      await page.locator('#find').press('Enter');
      await expect(page).toHaveURL(`${root}search/?q=unpaid+labor`);
      const { indexes } = partsOf(page);
      await expect(indexes.locator('noscript p')).toHaveText(/JavaScript/);
      const links = await indexes.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      // Quotations are listed by speaker where nothing else is asked.
      const byKind = ['quotes', 'claims', 'actors', 'events', 'figures', 'sources', 'topics'].map((kind) => `${root}${kind}/`);
      const byOther = ['source', 'topic', 'date', 'words'].map((by) => `${root}quotes/by/${by}/`);
      // Headings have links to themselves.
      expect(links.filter((link) => !link.startsWith('#')).sort()).toEqual([...byKind, ...byOther].sort());
      await expect(indexes.getByRole('link', { name: locale === 'fr' ? 'Citations, par auteur' : 'Quotes, by speaker' })).toBeVisible();
      for (const link of links.filter((one) => !one.startsWith('#'))) {
        const response = await request.get(link);
        expect(response.status(), link).toBe(200);
        expect(await response.text(), link).toMatch(/<h1/);
      }
      for (const dead of await page.locator('.scripted').all()) await expect(dead).toBeHidden();
    });
  }
});

test('while a dossier is edited, search works too', async ({ page }) => {
  test.setTimeout(180_000);
  const child: ChildProcess = spawn('node', ['src/cli/dev.ts'], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const address = await new Promise<string>((done, failed) => {
      let said = '';
      const listen = (chunk: Buffer) => {
        said += chunk.toString();
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal’s colours.
        const [url] = /http:\/\/localhost:\d+\//.exec(said.replace(/\u001b\[[\d;]*m/g, '')) ?? [];
        if (url) done(url);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.on('exit', () => failed(new Error(said)));
    });
    await page.goto(`${address}search/?q=validation+tokens`, { timeout: 120_000 });
    await expect(partsOf(page).results.first()).toHaveAttribute('data-result', 'quotes/letter-validation-tokens', { timeout: 60_000 });
    await partsOf(page).results.first().locator('a').click();
    await expect(page.locator('blockquote[data-quote="letter-validation-tokens"]').first()).toBeVisible({ timeout: 60_000 });
  } finally {
    child.kill();
  }
});
