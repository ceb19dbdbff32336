/**
 * Lighthouse’s four scores, on its own phone, for each kind of page, French and
 * English in turns: `node tests/bench/lighthouse.ts [kind…]` over the built dossier,
 * which is built first where what is there is older. Lighthouse is fetched by npx: nothing
 * else here needs it. Prints a table, and on the last line JSON; scores out of 100.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { KINDS_OF_PAGE, ROOTS } from '../e2e/kinds.ts';
import { builtSite } from './built.ts';
import { type Figure, show } from './figures.ts';
import { host } from './static-host.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
  audits: Record<string, { title: string; score: number | null; weight?: number }>;
}

async function run(address: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--only-categories=performance,accessibility,best-practices,seo',
      '--output=json',
      '--output-path=stdout',
      '--quiet',
      `--chrome-flags=${['--headless=new', ...BROWSER_ARGS].join(' ')}`,
    ],
    { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: findBrowser() } },
  );
  return JSON.parse(stdout) as Report;
}

const wanted = process.argv.slice(2);
const roots = Object.values(ROOTS);
const site = await host([builtSite()]);
const figures: Figure[] = [];
for (const [i, [kind, path]] of Object.entries(KINDS_OF_PAGE).entries()) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  const page = `${roots[i % roots.length]?.slice(1)}${path}`;
  const { categories, audits } = await run(`${site.url}${page}`);
  const scores = Object.values(categories);
  const least = Math.min(...scores.map(({ score }) => Math.round((score ?? 0) * 100)));
  process.stdout.write(`${scores.map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`).join(', ')}: ${kind}, /${page}\n`);
  if (least < 100)
    for (const [id, { title, score }] of Object.entries(audits))
      if (score !== null && score < 0.9) process.stdout.write(`    ${id}: ${title} (${score})\n`);
  figures.push({ what: `Lighthouse, the least of four scores, ${kind}`, value: least, unit: '', least: 100 });
}
site.close();
show(figures);
process.stdout.write(`${JSON.stringify({ name: 'lighthouse', figures })}\n`);
