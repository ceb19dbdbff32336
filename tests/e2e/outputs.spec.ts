/** Narrow screens and paper are outputs of their own: nothing is cut off, broken in two or left over there. */
import { expect, type Page, test } from '@playwright/test';
import { KINDS_OF_PAGE, ROOTS } from './kinds.ts';
import { ofThisDossierAlone } from './this-dossier.ts';

ofThisDossierAlone();

/** What a reader would see cut, as sentences; empty where all is whole. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    // What is kept for ears alone is clipped to nothing.
    const clipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || clipped(element.parentElement));
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !clipped(element);
    const text = (element: Element) => (element.textContent ?? '').replace(/[\s#]+/g, ' ').trim();
    const words = (element: Element) => text(element).slice(0, 40);
    const linesOf = (range: Range) =>
      new Set([...range.getClientRects()].filter(({ width: w }) => w > 0.5).map(({ top }) => Math.round(top))).size;

    // The marks of every quotation lie within the page.
    for (const quote of document.querySelectorAll('main blockquote, main q')) {
      if (!shown(quote)) continue;
      for (const rect of quote.getClientRects())
        if (rect.width > 0 && (rect.left < -0.5 || rect.right > width + 0.5)) found.push(`“${words(quote)}” leaves the page`);
    }
    // No short word is broken in two: statuses, stances, heads of tables, names of controls.
    const range = document.createRange();
    for (const element of document.querySelectorAll(
      '.status, .stance, .relation, th[scope=col], header button, nav.views a, .switches a',
    )) {
      if (!shown(element)) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/[\p{L}’'-]{2,24}/gu)) {
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          if (getComputedStyle(element.querySelector('a, abbr') ?? element).writingMode !== 'horizontal-tb') continue;
          if (linesOf(range) > 1) found.push(`“${match[0]}” is broken in two`);
        }
      }
    }
    // The header is the name and the two switches in one row.
    const brand = document.querySelector('.brand')?.getBoundingClientRect();
    const switches = document.querySelector('.switches')?.getBoundingClientRect();
    if (brand && switches && switches.width > 0 && Math.abs(brand.top + brand.height / 2 - switches.top - switches.height / 2) > 12)
      found.push('the header is broken');
    // Labels of pictures lie within the page.
    for (const label of document.querySelectorAll('main svg text')) {
      if (!shown(label)) continue;
      const rect = label.getBoundingClientRect();
      if (rect.width > 0 && (rect.left < -1 || rect.right > width + 1)) found.push(`the label “${words(label)}” leaves the page`);
    }
    // No heading without anything under it.
    for (const heading of document.querySelectorAll('main h2, main h3')) {
      const section = heading.closest('section');
      if (section && shown(heading) && text(section) === text(heading) && !section.querySelector('svg, table, form'))
        found.push(`“${words(heading)}” heads nothing`);
    }
    if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
    return [...new Set(found)];
  });
}

for (const [locale, root] of Object.entries(ROOTS)) {
  test(`nothing is cut on any kind of page, from the smallest phone to a tablet (${locale})`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const path of Object.values(KINDS_OF_PAGE)) {
      await page.goto(`${root}${path}`);
      for (const width of [320, 360, 768, 834]) {
        await page.setViewportSize({ width, height: 900 });
        for (const fault of await faults(page)) found.push(`${path} at ${width}: ${fault}`);
      }
    }
    expect(found).toEqual([]);
  });

  test(`nothing is cut on paper, which is light whatever the screen is (${locale})`, async ({ page }) => {
    test.setTimeout(240_000);
    // A4 within margins of 2 cm, in CSS pixels.
    await page.setViewportSize({ width: 642, height: 970 });
    const found: string[] = [];
    for (const path of Object.values(KINDS_OF_PAGE)) {
      await page.goto(`${root}${path}`);
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        await page.emulateMedia({ media: 'print', colorScheme: theme === 'dark' ? 'dark' : 'light' });
        for (const fault of await faults(page)) found.push(`${path}, ${theme}: ${fault}`);
        const ink = await page.evaluate(
          () =>
            getComputedStyle(document.body)
              .color.match(/[\d.]+/g)
              ?.map(Number) ?? [],
        );
        expect(Math.max(...ink.slice(0, 3)), `${path}, ${theme}`).toBeLessThan(80);
        for (const left of ['nav.contents', '.toc', '.top form', '.switches', '.turn', '.doors', '.take'])
          for (const one of await page.locator(left).all()) await expect(one, `${path} ${left}`).toBeHidden();
      }
      await page.emulateMedia({ media: 'screen' });
    }
    expect(found).toEqual([]);
  });
}
