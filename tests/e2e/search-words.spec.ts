import { expect, test } from '@playwright/test';
import { JUDGED } from '../dossier/judged-queries.ts';
import { ROOTS } from './kinds.ts';
import { countOf, found, lookUp, partsOf, put, type } from './searching.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

for (const [locale, root] of Object.entries(ROOTS)) {
  test(`of the judged queries at least 97 in 100 have the right answer first and all have it among the first three (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const judged = Object.values(JUDGED)
      .flat()
      .filter(({ on }) => on === locale);
    expect(judged.length).toBeGreaterThanOrEqual(90);
    const misses: string[] = [];
    const far: string[] = [];
    await page.goto(`${root}search/`);
    for (const [i, { q, means }] of judged.entries()) {
      // Each is put in whole, and every twentieth typed key by key: what comes between the keys has no part in the last answer.
      await (i % 20 === 0 ? type : put)(page, q);
      const right = [means].flat();
      const place = (await found(page)).findIndex((id) => right.includes(id ?? ''));
      if (place !== 0) misses.push(`${q} (${place < 0 ? 'not found' : place + 1})`);
      if (place < 0 || place > 2) far.push(q);
    }
    expect(far).toEqual([]);
    expect(misses.length / judged.length, misses.join('; ')).toBeLessThanOrEqual(0.03);
  });
}

test('a quotation is found by its own words and by its translation, once, in either language', async ({ page }) => {
  for (const root of ['/', '/fr/']) {
    for (const q of ['participation is voluntary', 'participation volontaire sans obligation']) {
      await lookUp(page, { q, kind: 'quotes' }, root);
      expect(
        (await found(page)).filter((id) => id === 'quotes/openai-voluntary'),
        `${q} on ${root}`,
      ).toHaveLength(1);
    }
  }
});

test('the language narrows the quotations to those said in it', async ({ page }) => {
  for (const [lang, name] of [
    ['en', 'letter-validation-tokens'],
    ['fr', 'article-validation-tokens'],
  ] as const) {
    await lookUp(page, { q: 'validation', kind: 'quotes', lang });
    expect(await found(page)).toContain(`quotes/${name}`);
    for (const quote of await partsOf(page).results.locator('blockquote').all()) await expect(quote).toHaveAttribute('lang', lang);
  }
});

test('between equals the reader’s language comes first', async ({ page }) => {
  const first = async (root: string) => {
    await lookUp(page, { q: 'art washing', kind: 'quotes' }, root);
    return (await partsOf(page).results.first().locator('blockquote').getAttribute('lang')) ?? '';
  };
  expect(await first('/')).toBe('en');
  expect(await first('/fr/')).toBe('fr');
});

test('a phrase is found only word for word, whatever quotation marks, apostrophes and hyphens are typed', async ({ page }) => {
  for (const q of ['"validation tokens"', '“validation tokens”', '« validation tokens »', '«validation tokens»']) {
    expect(await lookUp(page, { q, kind: 'quotes' }), q).toBe(1);
    expect(await found(page)).toEqual(['quotes/letter-validation-tokens']);
  }
  expect(await lookUp(page, { q: '"validation token"' })).toBe(0);
  expect(await lookUp(page, { q: '"tokens validation"' })).toBe(0);
  for (const q of ['"données d\'entraînement"', '"donnees d’entrainement"', '"données d entraînement"']) {
    await lookUp(page, { q, kind: 'quotes' }, '/fr/');
    expect(await found(page), q).toContain('quotes/article-validation-tokens');
  }
});

test('a word is found in the singular and in the plural, a word can be left out', async ({ page }) => {
  expect(await lookUp(page, { q: 'artiste ' })).toBe(await lookUp(page, { q: 'artistes ' }));
  const all = await lookUp(page, { q: 'artists', kind: 'quotes' });
  const without = await lookUp(page, { q: 'artists -hundreds', kind: 'quotes' });
  const both = await lookUp(page, { q: 'artists hundreds', kind: 'quotes' });
  expect(without).toBeGreaterThan(0);
  expect(without + both).toBe(all);
});

test('a result shows the exact words, marked, in their language and quotation marks, with speaker, source, date and check', async ({
  page,
}) => {
  await lookUp(page, { q: 'validation tokens', kind: 'quotes', lang: 'en' }, '/fr/');
  const result = page.locator('[data-result="quotes/letter-validation-tokens"]');
  const words = result.locator('blockquote');
  await expect(words).toHaveAttribute('lang', 'en');
  await expect(words).toHaveAttribute('data-quote', 'letter-validation-tokens');
  await expect(words).toHaveText('“we are not your: free bug testers, PR puppets, training data, validation tokens”');
  expect((await words.locator('mark').allTextContents()).join(' ')).toBe('validation tokens');
  const meta = result.locator('.meta');
  await expect(meta).toContainText('PR Puppets');
  await expect(meta.locator('cite')).toHaveText('DEAR CORPORATE AI OVERLORDS');
  await expect(meta.locator('cite')).toHaveAttribute('lang', 'en');
  await expect(meta.locator('time')).toHaveAttribute('datetime', '2024-11-26');
  await expect(meta.locator('time')).toHaveText('26 novembre 2024');
  await expect(meta).toContainText('vérifiée sur la source entière');
  await result.locator('a').click();
  await expect(page).toHaveURL(/\/fr\/quotes\/letter-validation-tokens\/$/);
});

test('the marks stand in the real typography of the text', async ({ page }) => {
  await lookUp(page, { q: '"donnees d\'entrainement"', kind: 'quotes' }, '/fr/');
  const marks = page.locator('[data-result="quotes/article-validation-tokens"] mark');
  expect((await marks.allTextContents()).join(' ')).toBe('données d’entraînement');
});

test('quotations stand before the pages that cite them', async ({ page }) => {
  await lookUp(page, { q: '"unpaid labor"' });
  const kinds = (await found(page)).map((id) => id?.split('/')[0]);
  expect(kinds[0]).toBe('quotes');
  expect(await countOf(page)).toBeGreaterThan(kinds.filter((kind) => kind === 'quotes').length);
  expect(kinds.lastIndexOf('quotes')).toBe(kinds.filter((kind) => kind === 'quotes').length - 1);
});
