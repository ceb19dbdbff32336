/**
 * What the exports take of a build of 10,000 quotations in two languages: the files,
 * and what the pages carry of them (references in every style, metadata, JSON-LD,
 * COinS, the HTML to embed). They are made once more, as the build makes them, in a
 * process that starts cold. Times are those of the processor, the system’s part
 * included: tens of thousands of small files wait for a busy disk as long as it likes.
 * Prints JSON.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeMadeUp } from './made-up.ts';

const QUOTES = 10_000;
const scratch = '.cache/bench';
const content = join(scratch, 'content-exports');
const dist = join(scratch, 'dist-exports');

writeMadeUp(content, QUOTES);

/** Processor time of this process, in milliseconds. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Has a process tell at its end what it took. */
const TELL =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nspent ' + (user + system) / 1000 + '\\n'); })";
const { status, stderr } = spawnSync(
  'node',
  ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, 'src/cli/build.ts', '--outDir', dist],
  {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'ignore', 'pipe'],
  },
);
if (status !== 0) throw new Error(stderr);
// The threads of the build tell it as well, each before the end.
const build = Math.max(...[...stderr.matchAll(/^spent (.*)$/gm)].map(([, milliseconds]) => Number(milliseconds)));
rmSync(dist, { recursive: true });

const [{ writeExports }, { siteOf }, { graphOf }, { load }, { all }, { KINDS }] = await Promise.all([
  import('../../src/astro/exports.ts'),
  import('../../src/site/site-of.ts'),
  import('../../src/check/graph.ts'),
  import('../../src/dossier/load/load.ts'),
  import('../../src/dossier/graph.ts'),
  import('../../src/dossier/kinds.ts'),
]);
const site = siteOf(graphOf(load(content)));

const took = async (work: () => unknown) => {
  const start = spent();
  await work();
  return spent() - start;
};

const files = await took(() => writeExports(site, dist));
rmSync(dist, { recursive: true });

let characters = 0;
const pages = await took(async () => {
  const [{ citer: citerOf }, { metaTags }, { recordGraph, scriptJson }, { coins }, { recordItem, sourcesOf }, { quoteHtml }] =
    await Promise.all([
      import('../../src/outputs/cite/cite.ts'),
      import('../../src/outputs/cite/meta.ts'),
      import('../../src/outputs/json-ld/json-ld.ts'),
      import('../../src/outputs/cite/coins.ts'),
      import('../../src/outputs/cite/item.ts'),
      import('../../src/outputs/embed.ts'),
    ]);
  const citer = citerOf(site);
  for (const locale of site.graph.locales) {
    for (const kind of KINDS) {
      if (kind === 'passages') continue;
      for (const node of all(site.graph, kind)) {
        for (const source of sourcesOf(site.graph, node)) characters += citer.source(source, locale).length;
        characters += citer.page(node, locale).length;
        characters += metaTags(site, node, locale).length + scriptJson(recordGraph(site, node, locale)).length;
        if (node.kind === 'quotes') characters += quoteHtml(site, node, locale).length + coins(recordItem(site, node, locale)).length;
      }
    }
  }
});
if (characters === 0) throw new Error('Nothing was exported.');

const share = (part: number) => (100 * part) / build;
console.log(
  JSON.stringify({
    name: 'exports',
    figures: [
      { what: `files exported of ${QUOTES} quotations, of the build`, value: share(files), unit: '%', limit: 10 },
      { what: '… with what pages carry of them', value: share(files + pages), unit: '%' },
      { what: '… their files', value: files / 1000, unit: 's' },
      { what: '… what pages carry of them', value: pages / 1000, unit: 's' },
      { what: '… the whole build', value: build / 1000, unit: 's' },
    ],
  }),
);
