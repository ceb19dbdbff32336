/**
 * What a search costs a reader: bytes, requests and time, in a real browser over
 * a built site. `node tests/bench/search.ts [--dist DIR]… [--label NAME]… [--runs N]`
 * measures the sites named, by default this dossier, and its site with the indexes of
 * made-up ones of 10,000 and 100,000 quotations in the place of its own; all are made
 * first where what is there is older than the program. Prints a table, and
 * on the last line JSON. Times are in milliseconds; compare them within a run only.
 *
 * - first: a record page, the search opened with “/” and three words typed at 60 ms
 *   a key; from the last key to the first result on screen, and everything that was
 *   transferred for it, headers included;
 * - first, slow: the same at once (all words put in together, nothing warmed), on
 *   the slow 4G of Lighthouse with a processor four times slower, from the key “/”;
 * - later: twenty more queries of one to three words typed in the same dialog;
 * - unknown: a query of 600 characters without a word of the dossier, pasted there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { type HeadRow, type Start, unpack } from '../../src/search/query/files.ts';
import { tokens } from '../../src/search/query/fold.ts';
import { headsPath, startPath } from '../../src/search/query/paths.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { builtSite, madeUpIndex } from './built.ts';
import { type Figure, median, percentile, show } from './figures.ts';
import { slowDown } from './slow-phone.ts';
import { host } from './static-host.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', multiple: true },
    label: { type: 'string', multiple: true },
    runs: { type: 'string', default: '5' },
  },
});
const runs = Number(values.runs);

/** Six hundred characters of words that no dossier has. */
const UNKNOWN = Array.from({ length: 100 }, (_, i) => `q${(i + 100).toString(36)}zx`)
  .join(' ')
  .slice(0, 600);

interface Measured {
  /** The site; where its index is another’s, that comes first. */
  folders: [string, ...string[]];
  label: string;
  limits: Limits;
}

/** At most; in milliseconds and kilobytes. */
interface Limits {
  first?: number;
  kilobytes?: number;
  requests?: number;
  slow?: number;
  median?: number;
  p95?: number;
  unknown?: number;
}

/** The sites to measure, with the names they are given in the figures. */
function sites(): Measured[] {
  if (values.dist) return values.dist.map((dist, i) => ({ folders: [dist], label: values.label?.[i] ?? dist, limits: {} }));
  const site = builtSite();
  return [
    { folders: [site], label: 'this dossier', limits: { kilobytes: 90, slow: 1600, median: 25, p95: 50, unknown: 150 } },
    {
      folders: [madeUpIndex(10_000), site],
      label: '10,000 quotations',
      limits: { first: 500, kilobytes: 200, requests: 20, median: 30, p95: 60, unknown: 150 },
    },
    { folders: [madeUpIndex(100_000), site], label: '100,000 quotations', limits: { kilobytes: 350, p95: 100 } },
  ];
}

/** Words that somebody may remember of the quotations: a run of one to three longer words of every so many. */
function queriesOf(index: string): string[] {
  const start = JSON.parse(readFileSync(join(index, startPath('en')), 'utf8')) as Start;
  const quotes = start.kinds.find(([kind]) => kind === 'quotes')?.[1] ?? 0;
  const rows = unpack(start.shards.heads).flatMap(
    (_, i) => JSON.parse(readFileSync(join(index, headsPath(start.build, 'en', i)), 'utf8')) as HeadRow[],
  );
  return Array.from({ length: 24 }, (_, i) => {
    const text = rows[Math.floor(((i + 0.5) * quotes) / 24)]?.[1][0]?.[0] ?? '';
    const words = tokens(text).filter(({ form }) => form.length > 3);
    const from = Math.max(0, Math.min(words.length - 3, Math.floor(words.length / 3)));
    return words
      .slice(from, from + 1 + ((i + 2) % 3))
      .map(({ start: at, end }) => text.slice(at, end))
      .join(' ');
  }).filter(Boolean);
}

/** Notes in the page when the last key came and when the first result for it was painted. */
function watch() {
  const times = { key: 0, shown: 0, query: '' };
  Object.assign(window, { times });
  addEventListener('keydown', () => (times.key = performance.now()), true);
  addEventListener('input', () => (times.key = performance.now()), true);
  const look = () => {
    const list = document.querySelector<HTMLElement>('dialog [data-query], [data-search-results][data-query]');
    const field = document.querySelector<HTMLInputElement>('dialog input, form[data-search] input');
    if (!list || list.dataset.query !== field?.value || times.query === field?.value) return;
    times.query = field?.value ?? '';
    requestAnimationFrame(() => setTimeout(() => (times.shown = performance.now())));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-query'] });
}

/** Milliseconds from the last key to the first result for what is typed. */
async function answer(page: Page, query: string): Promise<number> {
  await page.waitForFunction((typed) => {
    const { times } = window as unknown as { times: { key: number; shown: number; query: string } };
    return times.query === typed && times.shown > times.key;
  }, query);
  return page.evaluate(() => {
    const { times } = window as unknown as { times: { key: number; shown: number } };
    return times.shown - times.key;
  });
}

async function transfers(session: CDPSession): Promise<() => { bytes: number; requests: number }> {
  let [bytes, requests] = [0, 0];
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  return () => ({ bytes, requests });
}

async function fresh(browser: Browser, address: string, isSlow: boolean) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  const transferred = await transfers(session);
  if (isSlow) await slowDown(session);
  return { page, transferred, close: () => context.close() };
}

async function measure(browser: Browser, { folders, label, limits }: Measured): Promise<Figure[]> {
  const site = await host(folders);
  const dist = folders.at(-1) ?? '';
  const [first = '', ...later] = queriesOf(folders[0]);
  const record = `${site.url}quotes/${readdirSync(join(dist, 'quotes'), { withFileTypes: true }).find((entry) => entry.isDirectory() && !['by', 'page'].includes(entry.name))?.name}/`;
  const told: Record<string, number[]> = { time: [], bytes: [], requests: [], slow: [], later: [], unknown: [] };
  const note = (what: string, ...numbers: number[]) => told[what]?.push(...numbers);

  for (let run = 0; run < runs; run++) {
    const one = await fresh(browser, record, false);
    await one.page.keyboard.press('/');
    await one.page.keyboard.type(first, { delay: 60 });
    note('time', await answer(one.page, first));
    await one.page.waitForTimeout(300);
    note('bytes', one.transferred().bytes);
    note('requests', one.transferred().requests);
    for (const query of later) {
      await one.page.locator('dialog input').fill('');
      await one.page.keyboard.type(query, { delay: 60 });
      note('later', await answer(one.page, query));
    }
    await one.page.locator('dialog input').fill(UNKNOWN);
    note('unknown', await answer(one.page, UNKNOWN));
    await one.close();

    const slow = await fresh(browser, record, true);
    await slow.page.keyboard.press('/');
    const began = await slow.page.evaluate(() => performance.now());
    await slow.page.keyboard.insertText(first);
    await answer(slow.page, first);
    note('slow', (await slow.page.evaluate(() => (window as unknown as { times: { shown: number } }).times.shown)) - began);
    await slow.close();
  }
  site.close();

  const figure = (what: string, value: number, unit: string, limit?: number): Figure => ({
    what: `${label}: ${what}`,
    value,
    unit,
    ...(limit === undefined ? {} : { limit }),
  });
  return [
    figure('first search, last key to first result', median(told.time ?? []), 'ms', limits.first),
    figure('first search, transferred', median(told.bytes ?? []) / 1000, 'kB', limits.kilobytes),
    figure('first search, requests', median(told.requests ?? []), '', limits.requests),
    figure('first search, slow 4G, processor ÷ 4, from “/”', median(told.slow ?? []), 'ms', limits.slow),
    figure('later searches, last key to first result, median', median(told.later ?? []), 'ms', limits.median),
    figure('later searches, 95th percentile', percentile(told.later ?? [], 0.95), 'ms', limits.p95),
    figure('600 characters without a known word, answered', median(told.unknown ?? []), 'ms', limits.unknown),
  ];
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const figures: Figure[] = [];
for (const one of sites()) figures.push(...(await measure(browser, one)));
await browser.close();
show(figures);
process.stdout.write(`${JSON.stringify({ name: 'search', figures })}\n`);
