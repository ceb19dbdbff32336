import { expect, test } from '@playwright/test';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 800 };

test.describe('the home page', () => {
  test('says in its first screen what happened and, side by side, the accusation and the reply, in whose words', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/');
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.lead')).toBeInViewport({ ratio: 1 });
    const positions = page.locator('.position');
    await expect(positions).toHaveCount(3);
    const [accusation, reply] = [positions.nth(0).locator('blockquote').first(), positions.nth(1).locator('blockquote').first()];
    for (const words of [accusation, reply]) await expect(words).toBeInViewport({ ratio: 1 });
    expect(Math.abs(((await accusation.boundingBox())?.y ?? 0) - ((await reply.boundingBox())?.y ?? 99))).toBeLessThan(4);
    for (const position of await positions.all())
      await expect(position.locator('figure figcaption a[href*="/actors/"]').first()).toBeVisible();
  });

  test('names the article that the dossier starts from', async ({ page }) => {
    for (const root of ['/', '/fr/']) {
      await page.goto(root);
      await expect(page.locator('.facts-line').first()).toContainText('Artistes vs. OpenAI, la colère gronde');
      await expect(page.locator('.facts-line').first()).toContainText('Fisheye Immersive');
    }
  });

  test('answers five questions, each in a sentence with its sources and the way to more, in both languages', async ({ page }) => {
    for (const { root, heading } of [
      { root: '/', heading: 'Five questions' },
      { root: '/fr/', heading: 'Cinq questions' },
    ]) {
      await page.goto(root);
      const answers = page.getByRole('region', { name: heading }).getByRole('listitem');
      await expect(answers).toHaveCount(5);
      for (const answer of await answers.all()) {
        await expect(answer.getByRole('heading').getByRole('link')).toHaveAttribute('href', /\/(claims|figures)\//);
        await expect(answer.locator('.meta a[href*="/sources/"]').first()).toBeVisible();
      }
    }
  });

  test('gives both sides of what is disputed, on a phone, too', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/fr/');
    const quarrels = page.locator('.quarrels > li');
    for (const quarrel of await quarrels.all()) {
      await expect(quarrel.locator('.status')).toBeVisible();
      await expect(quarrel.locator('dd')).toHaveCount(2);
      for (const side of await quarrel.locator('dd').all()) await expect(side).toBeVisible();
    }
    await expect(quarrels.first()).toContainText('OpenAI');
  });

  test('shows the day in the time of both places, as exactly as each source does', async ({ page }) => {
    await page.goto('/');
    const day = page.getByRole('table', { name: /26 November 2024/ });
    await expect(day).toContainText('08:30 in New York, 14:30 in Paris');
    await expect(day).toContainText('12:01 in New York, 18:01 in Paris');
    await expect(day).toContainText('the hour is not given');
    const closing = day.locator('tbody', { has: page.getByRole('link', { name: 'The page stops working' }) });
    await expect(closing).toContainText('accounts differ');
    // An hour that is known to be wrong is no account.
    await expect(closing.getByRole('row')).toHaveCount(3);
    await expect(closing.getByRole('row', { name: 'TheWrap' })).toContainText('morning of 27 November 2024');
    await page.goto('/fr/');
    await expect(page.getByRole('table', { name: /26 novembre 2024/ })).toContainText('à Paris');
  });

  test('draws a moment, a stretch and a day in three shapes, at the hours they stand for', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/');
    const day = page.locator('table.day');
    const [ring, dot] = [
      await day.locator('circle.ring').first().boundingBox(),
      await day.locator('circle:not(.ring)').first().boundingBox(),
    ];
    const whole = await day.locator('line.whole').first().boundingBox();
    if (!ring || !dot || !whole) throw new Error('a mark is missing');
    // 08:30 and 12:01 of a day of 24 hours.
    const hours = ((dot.x - ring.x) / whole.width) * 24;
    expect(hours).toBeGreaterThan(3.2);
    expect(hours).toBeLessThan(3.8);
  });

  test('leads to everything else', async ({ page }) => {
    await page.goto('/');
    const on = page.getByRole('region', { name: 'Read on' });
    for (const path of ['overview', 'article', 'matrix', 'claims', 'events', 'sources'])
      await expect(on.locator(`a[href="/${path}/"]`)).toBeVisible();
  });
});

test.describe('who says what on which claim', () => {
  test('is a table whose cells lead to the evidence they stand for', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/matrix/');
    const table = page.getByRole('table');
    const columns = await table.getByRole('columnheader').allTextContents();
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Sora was open to the public/ }) });
    const cell = row.getByRole('cell').nth(columns.indexOf('Ars Technica') - 1);
    await expect(cell).toHaveText(/adds context/);
    await cell.getByRole('link', { name: /^Ars Technica .*adds context$/ }).click();
    await expect(page).toHaveURL(/\/claims\/three-hours\/#e\d+$/);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText('Ars Technica');
  });

  test('says on a phone, under each claim, who does what, and does not scroll sideways', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/fr/matrix/');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /ouvert au public/ }) });
    await expect(row.getByText('Ars Technica')).toBeVisible();
    expect(
      await row.getByRole('link', { name: /^Ars Technica .*nuance$/ }).evaluate((element) => element.getBoundingClientRect().right),
    ).toBeLessThanOrEqual(PHONE.width);
    const scrolls = await page.getByRole('region').evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(scrolls).toBeLessThanOrEqual(0);
  });

  test('keeps its column names in view, whole and unbroken, and fits its page', async ({ page }) => {
    for (const width of [768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/matrix/');
      const heads = page.getByRole('columnheader');
      await page.getByRole('row').nth(25).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 300);
      for (const head of await heads.all()) await expect(head).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // A name in one line is as wide as its type is high.
      const name = heads.getByText('Francesco D’Isa');
      expect((await name.boundingBox())?.width).toBeLessThan(24);
    }
  });

  for (const { size, root } of [
    { size: PHONE, root: '/' },
    { size: DESKTOP, root: '/fr/' },
  ]) {
    test(`shows the disputed claims alone, or two parties side by side, and keeps the choice in its address (${root})`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${root}matrix/`);
      const rows = page.locator('.matrix tbody tr:visible');
      const all = await rows.count();
      await page.getByRole('checkbox').check();
      for (const row of await rows.all()) await expect(row.locator('.status')).toHaveText(/disputed|contestée/);
      expect(await rows.count()).toBeLessThan(all);
      await page.getByRole('checkbox').uncheck();
      const [first, second] = [page.getByRole('combobox').nth(0), page.getByRole('combobox').nth(1)];
      await first.selectOption('PR Puppets');
      await second.selectOption('OpenAI');
      await expect(page.locator('.matrix tbody tr').first().locator('td:visible')).toHaveCount(2);
      const count = await rows.count();
      expect(count).toBeGreaterThan(3);
      for (const row of await rows.all()) {
        const [left, right] = [await row.locator('td:visible').nth(0).boundingBox(), await row.locator('td:visible').nth(1).boundingBox()];
        expect(left?.y).toBe(right?.y);
        expect(left?.x ?? 0).toBeLessThan(right?.x ?? 0);
      }
      await expect(page.getByRole('status')).toContainText(String(count));
      await page.reload();
      await expect(rows).toHaveCount(count);
      await page.locator('.language').click();
      await expect(page).toHaveURL(/matrix\/\?a=actors%2Fpr-puppets&b=actors%2Fopenai$/);
      await expect(rows).toHaveCount(count);
    });
  }

  test('stands on an actor’s page, too', async ({ page }) => {
    await page.goto('/actors/francesco-d-isa/');
    const row = page.getByRole('row', { name: /everything made with Sora had to be approved/ });
    await row.getByRole('link', { name: /disputes/ }).click();
    await expect(page).toHaveURL(/\/claims\/outputs-approved\/#e\d+$/);
  });
});

test.describe('the numbers', () => {
  test('stand in a plot that fits, above a table with a line for each source', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/figures/artists-invited/');
    await expect(page.locator('.plot.wide')).toBeVisible();
    await expect(page.locator('.plot.narrow')).toBeHidden();
    await expect(page.locator('.plot.wide')).toContainText('Ars Technica');
    await expect(page.getByRole('region').getByRole('row')).toHaveCount(11);
    await page.setViewportSize(PHONE);
    await expect(page.locator('.plot.wide')).toBeHidden();
    const box = await page.locator('.plot.narrow').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE.width);
  });

  test('are drawn where they are: twenty to the right of fifteen', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/figures/protesters/');
    const x = async (label: string) =>
      (
        await page
          .locator('.plot.wide text', { hasText: new RegExp(`^${label}$`) })
          .first()
          .boundingBox()
      )?.x ?? 0;
    expect(await x('about 20')).toBeGreaterThan(await x('16'));
    expect(await x('16')).toBeGreaterThan(await x('15'));
  });
});

test.describe('the timeline', () => {
  test('marks by word and shape what is context only', async ({ page }) => {
    await page.goto('/events/');
    const later = page.locator('.line li', { hasText: 'Sora opens to paying ChatGPT subscribers' });
    await expect(later.getByText('Context', { exact: true })).toBeVisible();
    const core = page.locator('.line li', { hasText: 'The page stops working' });
    await expect(core.getByText('Context', { exact: true })).toHaveCount(0);
    const fill = (element: Element) => getComputedStyle(element, '::before').backgroundColor;
    expect(await later.evaluate(fill)).not.toBe(await core.evaluate(fill));
    await expect(page.locator('.plot.wide circle')).toHaveCount(await page.locator('.line li').count());
  });

  test('can be read without what is context, as many events as it says and draws', async ({ page }) => {
    await page.goto('/fr/events/');
    await page.getByRole('link', { name: 'Sans le contexte' }).click();
    const shown = await page.locator('.line li').count();
    await expect(page.locator('.line .context')).toHaveCount(0);
    expect(shown).toBeGreaterThan(5);
    await expect(page.locator('.total')).toContainText(String(shown));
    await expect(page.locator('.plot.wide circle')).toHaveCount(shown);
    await page.getByRole('link', { name: 'Avec le contexte' }).click();
    await expect(page.locator('.line .context').first()).toBeVisible();
  });

  test('labels its chart within the picture on a phone', async ({ page }) => {
    for (const root of ['/', '/fr/']) {
      await page.setViewportSize(PHONE);
      await page.goto(`${root}events/`);
      const svg = await page.locator('.plot.narrow').boundingBox();
      for (const text of await page.locator('.plot.narrow text').all()) {
        const box = await text.boundingBox();
        expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual((svg?.x ?? 0) + (svg?.width ?? 0) + 1);
        expect(box?.x ?? -1).toBeGreaterThanOrEqual((svg?.x ?? 0) - 1);
      }
    }
  });
});

test.describe('the evidence on a claim', () => {
  test('stands once, by stance, each piece with its words whole, who says it and when', async ({ page }) => {
    await page.goto('/claims/three-hours/');
    const evidence = page.locator('section.evidence');
    const ids = await evidence.locator('.piece[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    const piece = page.locator('section.evidence.reports .piece').filter({ hasText: 'The Washington Post' }).first();
    await expect(piece).toContainText('The tool was accessible for only three hours');
    await expect(piece).toContainText('2024');
    // No word of a quotation is cut away.
    for (const words of await evidence.locator('blockquote').allTextContents()) expect(words.trim()).toMatch(/[”»]$/);
    const shown = await page.locator('main blockquote').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.quote));
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('is seen at a glance in a row of marks, each a link to its piece', async ({ page }) => {
    await page.goto('/claims/three-hours/');
    const marks = page.locator('.marks a');
    expect(await marks.count()).toBeGreaterThan(8);
    await marks.last().click();
    await expect(page.locator('.piece:target')).toBeInViewport();
  });

  test('has our translation where the reader needs one, labelled', async ({ page }) => {
    await page.goto('/fr/claims/three-hours/');
    await expect(page.locator('.evidence [data-translation="ours"]').first()).toContainText('notre traduction');
  });
});

test.describe('from source to claim', () => {
  test('a source shows which claims rest on which of its words', async ({ page }) => {
    await page.goto('/fr/sources/fisheye-artistes-vs-openai/');
    const rests = page.getByRole('region', { name: 'Fiches qui s’appuient dessus' });
    const item = rests.locator('> ul > li', { has: page.locator('blockquote[data-quote="article-unpaid-labor"]') });
    await expect(item.getByRole('link', { name: /travaillent pour OpenAI sans être payés/ })).toBeVisible();
    await expect(item).toContainText('affirme');
  });
});

test.describe('a quotation', () => {
  test('stands large above who said it, where, when and how it was checked, and before its other versions', async ({ page }) => {
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      await page.goto('/quotes/letter-unpaid-labor/');
      const own = page.locator('article > blockquote[data-quote="letter-unpaid-labor"]');
      expect(await own.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(20);
      const line = page.locator('article > .facts-line');
      for (const fact of ['PR Puppets', 'DEAR CORPORATE AI OVERLORDS', '26 November 2024', 'checked against the full source'])
        await expect(line).toContainText(fact);
      const [words, facts, versions] = await Promise.all([own, line, page.locator('.family')].map((one) => one.boundingBox()));
      expect(words?.y ?? 0).toBeLessThan(facts?.y ?? 0);
      expect(facts?.y ?? 0).toBeLessThan(versions?.y ?? 0);
      expect((facts?.y ?? 0) + (facts?.height ?? 0)).toBeLessThan(size.height);
    }
  });

  test('shows each version once, with who made it', async ({ page }) => {
    await page.goto('/quotes/letter-unpaid-labor/');
    const family = page.getByRole('region', { name: 'Versions of these words' });
    await expect(family.locator('figure')).toHaveCount(2);
    await expect(family).toContainText('as translated by Fisheye Immersive');
    await expect(family).toContainText('as translated by MacGeneration');
    await page.goto('/fr/quotes/openai-voluntary/');
    await expect(page.locator('.family [data-translation="ours"]')).toContainText('notre traduction');
  });

  test('shows in which words two French versions of it differ', async ({ page }) => {
    for (const id of ['letter-validation-tokens', 'article-validation-tokens', 'clubic-validation-tokens']) {
      await page.goto(`/fr/quotes/${id}/`);
      const marks = page.locator('.family mark');
      await expect(marks.filter({ hasText: /^bugs$/ })).toHaveCount(1);
      await expect(marks.filter({ hasText: /^bogues$/ })).toHaveCount(1);
      await expect(marks.filter({ hasText: 'marionnettes' })).toHaveCount(0);
      expect(await marks.first().evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
    }
  });
});

test.describe('the pictures', () => {
  const PICTURED = ['', 'matrix/', 'events/', 'figures/valuation/', 'claims/three-hours/', 'quotes/article-competition/', 'print/'];

  test('need no script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('table.day circle').first()).toBeVisible();
    await expect(page.locator('.plot.strip').first()).toBeVisible();
    await page.goto('/figures/valuation/');
    await expect(page.locator('.plot.wide')).toBeVisible();
    await context.close();
  });

  test('keep within a phone, within a desktop page at 200 %, and do not move', async ({ page }) => {
    for (const path of PICTURED) {
      await page.goto(`/fr/${path}`);
      for (const width of [320, 360, 720, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      }
    }
  });

  test('are seen in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto('/figures/valuation/');
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dot = page.locator('.plot.wide circle').first();
    expect(await dot.evaluate((element) => getComputedStyle(element).fill)).not.toBe(paper);
    await page.goto('/');
    const whole = page.locator('table.day line.whole').first();
    expect(await whole.evaluate((element) => getComputedStyle(element).stroke)).not.toBe(paper);
  });

  test('print: the matrix as lists, the plots whole, without what only a screen needs', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/matrix/');
    await expect(page.getByRole('row').nth(1).getByText('PR Puppets', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
    await page.goto('/figures/valuation/');
    await expect(page.locator('.plot:visible')).toHaveCount(1);
    await page.goto('/');
    await expect(page.getByRole('navigation', { name: 'Ways in' })).toBeHidden();
  });
});

test('the whole dossier stands on one page: every claim, quotation, event and source', async ({ page }) => {
  await page.goto('/print/');
  for (const [list, index] of [
    ['.titled:has(> #claims) ~ section', 'claims'],
    ['.titled:has(> #quotes) ~ figure', 'quotes'],
    ['.titled:has(> #events) ~ dl > div', 'events'],
    ['.titled:has(> #sources) ~ ul > li', 'sources'],
  ] as const) {
    const shown = await page.locator(list).count();
    const counted = await page.getByRole('navigation', { name: 'Contents' }).locator(`a[href="/${index}/"] .count`).textContent();
    expect(shown, index).toBe(Number(counted));
  }
});

test('every page shows a card where its address is shared, and the card exists', async ({ page, request }) => {
  const cards = new Set<string>();
  for (const path of [
    '/',
    '/fr/',
    '/fr/quotes/letter-approval/',
    '/claims/three-hours/',
    '/overview/',
    '/actors/openai/',
    '/events/',
    '/search/',
    '/matrix/',
    '/fr/article/',
  ]) {
    await page.goto(path);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe('summary_large_image');
    const response = await request.get(new URL(image ?? '').pathname);
    expect(response.status(), `${path} ${image}`).toBe(200);
    const body = await response.body();
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
    cards.add(image ?? '');
  }
  expect(cards.size).toBe(9);
});

test.describe('an index', () => {
  test('puts first what matters most, and says what helps to choose', async ({ page }) => {
    await page.goto('/claims/');
    await expect(page.locator('.index h2').first()).toHaveText(/^Disputed/);
    const counts = (await page.locator('.index section').first().locator('.meta').allTextContents()).map((text) =>
      Number(/(\d+) pieces? of evidence/.exec(text)?.[1]),
    );
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await page.goto('/fr/actors/');
    await expect(page.locator('.records > li').first()).toContainText('PR Puppets');
    await expect(page.locator('.records > li').first()).toContainText(/Collectif · \d+ citations · \d+ affirmations/);
    await page.goto('/sources/');
    for (const row of await page.locator('.records > li').all())
      await expect(row).toContainText(/Confidence: (high|medium|low) · .*(read|not seen).* · used by \d+ record/);
    await page.goto('/quotes/');
    await expect(page.locator('.index h2').first()).toContainText('PR Puppets');
  });

  test('names a publisher once in a row', async ({ page }) => {
    await page.goto('/sources/by/publisher/');
    await expect(page.getByRole('link', { name: 'By publisher' })).toHaveAttribute('aria-current', 'page');
    await page.goto('/sources/by/date/');
    for (const row of await page.locator('.records > li', { hasText: 'title not seen' }).all()) {
      const publisher = /of (.+?); title not seen/.exec((await row.textContent()) ?? '')?.[1];
      if (publisher) expect((await row.textContent())?.split(publisher).length, publisher).toBe(2);
    }
  });

  test('of figures has each with its plot, sources named, and why they differ', async ({ page }) => {
    await page.goto('/figures/');
    const figures = page.locator('section.figure');
    await expect(figures.first().getByRole('heading')).toHaveText('Artists offered early access to Sora');
    for (const figure of await figures.all()) {
      await expect(figure.locator('.plot.wide')).toBeVisible();
      await expect(figure.locator('h2 ~ p, .titled ~ p').first()).toBeVisible();
    }
    await expect(figures.first().locator('.plot.wide')).toContainText('Ars Technica');
  });
});
