/** What readers come for, each within the clicks that a newcomer needs. Of this dossier alone. */
import { expect, type Page, test } from '@playwright/test';
import { allowClipboard } from './chromium.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const LANGUAGES = [
  { root: '/', leaked: 'Was the model leaked?', many: 'How many protested?', replied: 'What did OpenAI reply?' },
  { root: '/fr/', leaked: 'Le modèle a-t-il fuité ?', many: 'Combien ont protesté ?', replied: 'Qu’a répondu OpenAI ?' },
];

/** A heading that is a link, by its words whatever their spaces. */
const question = (page: Page, words: string) =>
  page.getByRole('link', { name: new RegExp(words.replaceAll(/[\s?]+/g, '.+?').slice(0, -3)) }).first();

for (const { root, leaked, many, replied } of LANGUAGES) {
  test.describe(`from ${root}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(root);
    });

    test('who accuses, what the reply is and what is disputed: without a click', async ({ page }) => {
      await expect(page.locator('blockquote[data-quote="letter-unpaid-labor"]')).toBeVisible();
      await expect(page.locator('blockquote[data-quote="openai-voluntary"]')).toBeVisible();
      await expect(page.locator('.quarrels > li').first()).toContainText('OpenAI');
    });

    test('was the model leaked: answered at once, the evidence one click away', async ({ page }) => {
      await expect(page.locator('.answers > li').first()).toContainText(
        root === '/' ? 'No: public access was opened' : 'Non : c’est un accès public',
      );
      await question(page, leaked).click();
      await expect(page).toHaveURL(/claims\/access-leaked\/$/);
      await expect(page.locator('.evidence.supports .piece').first()).toBeVisible();
    });

    test('how many protested and why the numbers differ: one click', async ({ page }) => {
      await question(page, many).click();
      await expect(page).toHaveURL(/figures\/protesters\/$/);
      await expect(page.locator('main')).toContainText('15');
    });

    test('what OpenAI said, where and when: two clicks', async ({ page }) => {
      await question(page, replied).click();
      await page
        .locator('.piece', { has: page.locator('[data-quote="openai-voluntary"]') })
        .locator('a.self')
        .click();
      const line = page.locator('.facts-line').first();
      await expect(line).toContainText('OpenAI and artists are at war');
      await expect(line).toContainText('2024');
    });

    test('when the page opened and stopped, in the time of both places: without a click', async ({ page }) => {
      const day = page.locator('table.day');
      await expect(day).toContainText('New York');
      await expect(day).toContainText('Paris');
      await expect(day).toContainText(root === '/' ? '12:01 in New York, 18:01 in Paris' : /12.h.01 à New York/);
    });

    test('a reference in APA, copied: two clicks from the quotation', async ({ page }) => {
      await allowClipboard(page);
      await page.goto(`${root}quotes/letter-unpaid-labor/`);
      await page.locator('[data-take]').getByRole('link').click();
      await page
        .getByRole('button', { name: /APA, PR Puppets/ })
        .first()
        .click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^(“Hundreds|PR Puppets)/);
    });

    test('the English behind “marionnettes de relations publiques”: a search and two clicks', async ({ page }) => {
      await page.locator('#find').fill('marionnettes de relations publiques');
      await page.locator('dialog [data-result="quotes/article-validation-tokens"] a').first().click();
      await expect(page.locator('.family blockquote[data-quote="letter-validation-tokens"]')).toContainText('PR puppets');
      await page.locator('.family figcaption a').first().click();
      await expect(page.locator('article > blockquote')).toContainText('free bug testers, PR puppets, training data');
    });

    test('the original of “compensation minimale”: a search and a click', async ({ page }) => {
      await page.locator('#find').fill('compensation minimale');
      await page.locator('dialog [data-result^="quotes/"] a').first().click();
      await expect(page.locator('main')).toContainText('minimal compensation');
    });

    test('where the article goes beyond the letter: one click', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page
        .getByRole('link', { name: root === '/' ? 'Versions side by side' : 'Les versions face à face' })
        .first()
        .click();
      const added = page.locator('.compared > .added');
      expect(await added.count()).toBeGreaterThan(0);
      for (const one of await added.all()) await expect(one).toContainText(root === '/' ? '+ added' : '+ ajouté');
      expect(await page.locator('.compared > .changed').count()).toBeGreaterThan(0);
    });

    test('what has changed: one click from any page, by day, newest first', async ({ page }) => {
      await page.locator('.foot a[href$="/changes/"]').click();
      const days = await page.locator('main h2 time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual([...days].sort().reverse());
      await expect(page.locator('main a[href$=".atom"]')).toBeVisible();
    });

    test('to share a quotation: its address and its words with the source, one click each', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${root}quotes/openai-voluntary/`);
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.locator('[data-copy-link]').click();
      await expect.poll(copied).toMatch(new RegExp(`^https://.*${root}quotes/openai-voluntary/$`));
      await page.locator('[data-copy-whole]').click();
      await expect.poll(copied).toMatch(/Participation is voluntary[\s\S]*OpenAI[\s\S]*quotes\/openai-voluntary\//);
    });

    test('the words behind a French rendering, from the rendering: on its page', async ({ page }) => {
      await page.goto(`${root}quotes/article-validation-tokens/`);
      await expect(page.locator('.family blockquote[data-quote="letter-validation-tokens"]')).toContainText('free bug testers, PR puppets');
    });

    test('a claim on paper: its evidence once, each quotation with both its marks, addresses, the address of the page', async ({
      page,
    }) => {
      await page.goto(`${root}claims/unpaid-labour/`);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const quotes = page.locator('main blockquote');
      const ids = await quotes.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.quote));
      expect(new Set(ids).size).toBe(ids.length);
      for (const words of await quotes.allTextContents()) expect(words.trim()).toMatch(/^[“«][\s\S]*[”»]$/);
      // Nothing hangs outside the page.
      for (const quote of await quotes.all()) expect((await quote.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      const ink = await page.evaluate(() => getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? []);
      expect(Math.max(...ink)).toBeLessThan(80);
      await expect(page.locator('.cite')).toContainText(`${root}claims/unpaid-labour/`);
      await expect(page.locator('.works a[href^="https://"]').first()).toBeVisible();
      await expect(page.locator('.toc, .turn, .contents').first()).toBeHidden();
    });

    test('where the article says it: one click from a claim to the passage', async ({ page }) => {
      await page.goto(`${root}claims/unpaid-labour/`);
      await page.locator('.facts-line a[href*="/article/#"]').first().click();
      await expect(page.locator('.passage:target')).toBeInViewport();
    });
  });
}

test.describe('the 404 page is in the language of the address', () => {
  const ADDRESSES = [
    { address: '/fr/nulle-part/', lang: 'fr' },
    { address: '/nowhere/', lang: 'en' },
  ];
  for (const { address, lang } of ADDRESSES) {
    test(`${address}, from a host that looks for the nearest page of its kind, also without a script`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      expect((await page.goto(address))?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('main section').first()).toHaveAttribute('lang', lang);
      await context.close();
    });

    test(`${address}, from a host that has one such page only`, async ({ page, request }) => {
      const body = await (await request.get('/404.html')).text();
      await page.route(`**${address}`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body }));
      await page.goto(address);
      await expect(page.locator('main section').first()).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  }
});

test.describe('to a browser that is set to French the English home page', () => {
  test.use({ locale: 'fr-CA' });
  test('offers French at once, without leading there', async ({ page }) => {
    // Before any script that comes in a file: what came later would push the page down.
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('/');
    await expect(page).toHaveURL(/\/$/);
    const offer = page.locator('main').getByRole('link', { name: 'Lire en français' });
    await expect(offer).toBeVisible();
    await offer.click();
    await expect(page).toHaveURL(/\/fr\/$/);
    await expect(page.locator('.offer')).toBeHidden();
  });
});

test('to a browser that is set to English no other language is offered', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.offer')).toBeHidden();
});

test('the word of a status leads to what it means', async ({ page }) => {
  for (const root of ['/', '/fr/']) {
    await page.goto(`${root}claims/unpaid-labour/`);
    await page.locator('.lead a.status').click();
    await expect(page).toHaveURL(/claims\/#disputed$/);
    await expect(page.locator('section:has(#disputed)')).toContainText(root === '/' ? 'Sources contradict it.' : 'Des sources');
  }
});

test('every heading has a link to itself, and the map of the page names them all', async ({ page }) => {
  for (const path of [
    'claims/unpaid-labour',
    'quotes/letter-unpaid-labor',
    'sources/ars-technica-sora-testers',
    'events/leak-opened',
    'actors/openai',
    'method',
  ]) {
    await page.goto(`/${path}/`);
    const headings = await page.locator('main h2[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(headings.length).toBeGreaterThan(0);
    for (const id of headings) await expect(page.locator(`.permalink[href="${id}"]`)).toHaveCount(1);
    if (headings.length > 1)
      expect(await page.locator('.toc a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(headings);
  }
});

test('the header is one row from 480 px up, and nothing overflows it from 320', async ({ page }) => {
  await page.goto('/fr/claims/unpaid-labour/');
  for (const width of [320, 360, 480, 740, 768, 834, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const [brand, field, switches] = await Promise.all(
      ['.brand', '.find', '.switches'].map((one) => page.locator(`.top ${one}`).boundingBox()),
    );
    if (!brand || !field || !switches) throw new Error('the header lacks a part');
    const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
    expect(Math.abs(middle(brand) - middle(switches)), String(width)).toBeLessThan(12);
    if (width >= 480) expect(Math.abs(middle(brand) - middle(field)), String(width)).toBeLessThan(12);
    expect(switches.x + switches.width).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('the text has the same left edge on every kind of page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const edges = new Set<number>();
  for (const path of [
    '',
    'claims/',
    'quotes/',
    'events/',
    'matrix/',
    'search/',
    'claims/unpaid-labour/',
    'sources/ars-technica-sora-testers/',
    'article/',
    'method/',
  ]) {
    await page.goto(`/${path}`);
    edges.add(Math.round((await page.locator('main').boundingBox())?.x ?? -1));
  }
  expect([...edges]).toHaveLength(1);
});
