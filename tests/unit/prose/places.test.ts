/** Places that prose makes, and places it links to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import { pipeline } from '../../../src/check/prose/pipeline.ts';
import { builder, render } from './build.ts';

const html = async (text: string, base = '/') => render(await (await builder(unified(pipeline(base))))(text));
const idsIn = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);

test('the id of a heading is its words behind a prefix, which no id of a page has', async () => {
  assert.deepEqual(idsIn(await html('## Cite\n\n### L’œuvre d’art, *déjà* vue ?\n\n## main')), [
    'text-cite',
    'text-l-œuvre-d-art-déjà-vue',
    'text-main',
  ]);
});

test('headings of the same words have ids of their own', async () => {
  assert.deepEqual(idsIn(await html('## A\n\n## A\n\n## A 2\n\n## ?\n\n## !')), [
    'text-a',
    'text-a-2',
    'text-a-2-2',
    'text-heading',
    'text-heading-2',
  ]);
});

test('the contents of a page are given the ids that its headings have', async () => {
  const code = await (await builder())('## One\n\n### <Actor id="b" text="Two words" />');
  const headings = /getHeadings\(\) \{\s*return (\[[\s\S]*?\])/.exec(code)?.[1];
  assert.deepEqual(
    (JSON.parse(headings ?? '[]') as { slug: string }[]).map(({ slug }) => slug),
    ['text-one', 'text-two-words'],
  );
});

test('a link to a heading by its words leads there; one to a place of the page stays', async () => {
  const page = await html('## Été\n\n[a](#été) [b](#%C3%A9t%C3%A9) [c](#cite)');
  assert.deepEqual(
    [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1]),
    ['#text-%C3%A9t%C3%A9', '#text-%C3%A9t%C3%A9', '#cite'],
  );
});

test('a link from the root of the site leads there on a site that is served under a path', async () => {
  const links = '[a](/claims/) [b](/) [c](../b/) [d](https://example.org/x) [e](#f)\n\n[g]\n\n[g]: /g/';
  const hrefs = (page: string) => [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  assert.deepEqual(hrefs(await html(links, '/project/')), [
    '/project/claims/',
    '/project/',
    '../b/',
    'https://example.org/x',
    '#f',
    '/project/g/',
  ]);
  assert.deepEqual(hrefs(await html(links)), ['/claims/', '/', '../b/', 'https://example.org/x', '#f', '/g/']);
});
