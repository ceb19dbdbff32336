/**
 * When each kind of page paints, on the slow 4G of Lighthouse with a processor four
 * times slower: `node tests/bench/paint.ts [--beside DIR/PAGE]… [--runs N]` over the
 * built dossier, which is built first where what is there is older. Beside it, in turns, an
 * empty page of one request, which is as early as a page can be, and pages of other
 * built sites, of whose earliest paint three quarters are the limit. Prints a table,
 * and on the last line JSON. In milliseconds; compare them within a run only.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { KINDS_OF_PAGE } from '../e2e/kinds.ts';
import { builtSite } from './built.ts';
import { type Figure, median, show } from './figures.ts';
import { slowDown } from './slow-phone.ts';
import { type Host, host } from './static-host.ts';

const { values } = parseArgs({
  options: { beside: { type: 'string', multiple: true, default: [] }, runs: { type: 'string', default: '5' } },
});
const EMPTY = '.cache/bench/empty';
/** Of the earliest paint of the pages beside. */
const LIMIT = 0.75;

/** First and largest contentful paint of a page that was never seen before. */
async function paint(browser: Browser, address: string): Promise<{ first: number; largest: number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session);
  await page.goto(address, { waitUntil: 'networkidle' });
  const times = await page.evaluate(
    () =>
      new Promise<{ first: number; largest: number }>((done) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
          done({ first, largest: list.getEntries().at(-1)?.startTime ?? Number.NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return times;
}

mkdirSync(EMPTY, { recursive: true });
writeFileSync(
  join(EMPTY, 'index.html'),
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><link rel="icon" href="data:,"><p>Empty',
);

const hosts: Host[] = [];
const serve = async (folder: string) => {
  const one = await host([folder]);
  hosts.push(one);
  return one.url;
};
const [own, empty] = [await serve(builtSite()), await serve(EMPTY)];
const pages = [
  { what: 'an empty page', address: empty },
  ...Object.entries(KINDS_OF_PAGE).map(([kind, path]) => ({ what: kind, address: `${own}${path}` })),
];
for (const page of values.beside) {
  const root =
    [...page.matchAll(/\//g)]
      .map(({ index }) => page.slice(0, index))
      .findLast((folder) => existsSync(join(folder, 'sitemap-index.xml'))) ?? dirname(page);
  pages.push({ what: page, address: `${await serve(root)}${page.slice(root.length + 1)}` });
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const times = new Map(pages.map(({ what }) => [what, { first: [] as number[], largest: [] as number[] }]));
for (let run = 0; run < Number(values.runs); run++) {
  for (const { what, address } of pages) {
    const { first, largest } = await paint(browser, address);
    times.get(what)?.first.push(first);
    times.get(what)?.largest.push(largest);
  }
}
await browser.close();
for (const one of hosts) one.close();

const NAMES = ['first', 'largest'] as const;
const figures = pages.flatMap(({ what }) =>
  NAMES.map((name): Figure => {
    const beside = values.beside.map((page) => median(times.get(page)?.[name] ?? []));
    return {
      what: `${name} contentful paint, ${what}`,
      value: median(times.get(what)?.[name] ?? []),
      unit: 'ms',
      ...(what in KINDS_OF_PAGE && beside.length > 0 ? { limit: Math.round(Math.min(...beside) * LIMIT) } : {}),
    };
  }),
);
show(figures);
process.stdout.write(`${JSON.stringify({ name: 'paint', figures })}\n`);
