/** The accessibility of a page, by axe: injected into the page and run there, which the page’s policy does not prevent. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Which rules are asked. Contrast takes three quarters of axe’s time, and follows from
 * the kind of page and the colour scheme alone; most other rules read the document,
 * which is the same in every scheme and width.
 */
const RULES: Record<'all' | 'look' | 'words' | 'size', { options: RunOptions; exclude?: string[] }> = {
  all: { options: {} },
  /** What can be otherwise in another scheme or width; of long lists the first eight, which are made as the others are. */
  look: {
    options: { runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'] },
    exclude: [':is(li, tr, figure, section, dt, dd):nth-child(n + 9)'],
  },
  /** What can be otherwise in another language, whose words are other ones in the same colours. */
  words: { options: { rules: { 'color-contrast': { enabled: false } } } },
  /** What can be otherwise in another width. */
  size: { options: { runOnly: ['target-size', 'scrollable-region-focusable'] } },
};

/** What axe finds on a page as it is now, each with its rule and where; `within` is a selector. */
export async function violations(page: Page, rules: keyof typeof RULES = 'all', within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  return page.evaluate(
    async ([asked, selector]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const context = { include: [selector ?? 'html'], exclude: asked.exclude ?? [] };
      const found = await axe.run(context, { resultTypes: ['violations'], preload: false, ...asked.options });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [RULES[rules], within] as const,
  );
}
