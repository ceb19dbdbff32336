/** References of our files through pandoc, which formats and reads them by its own programs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Tree } from 'citeproc';
import { graphOf } from '../../src/check/graph.ts';
import { all, type Node } from '../../src/dossier/graph.ts';
import { isInferred } from '../../src/dossier/inferred.ts';
import { load } from '../../src/dossier/load/load.ts';
import { citer } from '../../src/outputs/cite/cite.ts';
import { plain } from '../../src/outputs/cite/format.ts';
import type { CslItem } from '../../src/outputs/cite/item.ts';
import { STYLES, styleTree } from '../../src/outputs/cite/styles.ts';
import { escapeXml } from '../../src/outputs/xml.ts';
import { siteOf } from '../../src/site/site-of.ts';
import { folder } from './pages.ts';

const skip = spawnSync('pandoc', ['--version']).status !== 0 && 'pandoc is not installed here';
const scratch = mkdtempSync(join(tmpdir(), 'references-'));
after(() => rmSync(scratch, { recursive: true }));

function pandoc(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('pandoc', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(status, 0, stderr);
  return stdout;
}

const items = JSON.parse(readFileSync(join(folder, 'data/sources.csl.json'), 'utf8')) as CslItem[];

/** The style as the file that it was, but for the dash that stands for the author of the entry before. */
const xml = (tree: Tree | string): string =>
  typeof tree === 'string'
    ? escapeXml(tree)
    : `<${tree.name}${Object.entries(tree.attrs)
        .filter(([name]) => !name.startsWith('subsequent-author-substitute'))
        .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
        .join('')}>${tree.children.map(xml).join('')}</${tree.name}>`;

/**
 * Letters and figures in their order. What differs besides is explained: pandoc tells sources of a
 * year apart (2024a), raises the first letter of a sentence (“Moyens.net”), puts a full stop after
 * an ellipsis, and nests quotation marks in another way.
 */
const letters = (reference: string) =>
  reference
    .replace(/\b((?:19|20)\d\d)[a-z]\b/g, '$1')
    .replace(/(n\.d\.|no date)(\]?)[- ]?[a-z]{1,2}(?=[\s.,)\]])/gi, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

describe('pandoc', { skip }, () => {
  const site = siteOf(graphOf(load('content')));
  const cite = citer(site);
  const withoutInferredDate = (source: Node<'sources'>): Node<'sources'> =>
    isInferred(source.data, 'published') ? { ...source, data: { ...source.data, published: undefined } } : source;

  for (const { id, name } of STYLES) {
    test(`formats every source in ${name} as the pages do`, () => {
      const style = join(scratch, `${id}.csl`);
      writeFileSync(style, xml(styleTree(id, 'en')));
      // CSL knows no brackets around a date that was inferred: with such dates our references are compared without them.
      const input = join(scratch, `${id}.json`);
      writeFileSync(input, JSON.stringify(items.map(({ issued, ...item }) => (issued?.circa ? item : { ...item, issued }))));
      const text = pandoc('-f', 'csljson', '--citeproc', `--csl=${style}`, '-t', 'plain', '--wrap=none', input);
      const theirs = new Set(text.split('\n\n').map(letters));
      const ours = all(site.graph, 'sources')
        .map(withoutInferredDate)
        .map((source) => plain(cite.source(source, 'en').find((one) => one.style === id)?.runs ?? []));
      assert.deepEqual(
        ours.filter((reference) => !theirs.has(letters(reference))),
        [],
      );
    });
  }

  test('reads every entry of the BibTeX file: title, authors, date with its doubt, language, address, publication', () => {
    const read = JSON.parse(pandoc('-f', 'biblatex', '-t', 'csljson', join(folder, 'data/sources.bib'))) as (CslItem & { id: string })[];
    const byId = new Map(read.map((item) => [item.id, item]));
    assert.equal(read.length, items.length);
    // It sets quotation marks anew.
    const flat = (text: string | undefined) =>
      text
        ?.replace(/<[^>]*>/g, '')
        .replace(/[“”‘’"']/g, "'")
        .replace(/\s+/g, ' ');
    for (const item of items) {
      const other = byId.get(item.id);
      assert.equal(flat(other?.title), flat(item.title), item.id);
      assert.deepEqual(
        other?.author?.map(({ literal, family }) => literal ?? family),
        item.author?.map(({ literal, family }) => literal ?? family),
        item.id,
      );
      assert.deepEqual(other?.issued?.['date-parts'], item.issued?.['date-parts'], item.id);
      assert.equal(Boolean(other?.issued?.circa), Boolean(item.issued?.circa), item.id);
      assert.equal(other?.URL, item.URL);
      assert.equal(other?.language?.slice(0, 2), item.language.slice(0, 2), item.id);
      assert.equal(flat(other?.['container-title'] ?? other?.publisher), flat(item['container-title'] ?? item.publisher), item.id);
      if (item.type === 'article-newspaper') assert.equal(other?.type, item.type);
    }
  });
});
