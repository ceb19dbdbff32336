/**
 * The index of a made-up dossier without the pages, for sizes at which those would take
 * their time: `node tests/bench/index-alone.ts <folder> <number of quotations>`. Laid over
 * a built site, a browser searches it as that of any site.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { graphOf } from '../../src/check/graph.ts';
import { load } from '../../src/dossier/load/load.ts';
import { searchFiles } from '../../src/search/index/build.ts';
import { formatDates } from '../../src/site/format.ts';
import { writeMadeUp } from './made-up.ts';

const [folder, number] = process.argv.slice(2);
const quotes = Number(number);
if (!folder || !Number.isInteger(quotes) || quotes < 1) throw new Error('node tests/bench/index-alone.ts <folder> <number of quotations>');

const content = `${folder}.content`;
writeMadeUp(content, quotes);
const graph = graphOf(load(content));
rmSync(content, { recursive: true });
const started = performance.now();
const files = await searchFiles({
  graph,
  proseText: () => '',
  programPage: (page) => ({ title: page, text: '' }),
  checkOf: () => 'copy',
  dateLabel: formatDates,
});
const seconds = (performance.now() - started) / 1000;
rmSync(folder, { recursive: true, force: true });
for (const [path, content] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
process.stdout.write(`${files.size} files in ${folder}, made in ${seconds.toFixed(1)} s\n`);
