/** The guard as a plugin: on the tree that is rendered, whatever other plugins did to it, and on what Astro hands over beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unified as astroUnified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { VFile } from 'vfile';
import { pipeline } from '../../../src/check/prose/pipeline.ts';
import { type Processor, remarkSafeSubset } from '../../../src/check/prose/subset.ts';
import { ContentError } from '../../../src/dossier/diagnostics.ts';
import { builder } from './build.ts';

const refusal = (rule: string) => (error: unknown) => {
  assert.ok(error instanceof ContentError);
  assert.deepEqual(
    error.diagnostics.map((one) => one.rule),
    [rule],
  );
  return true;
};

test('what a plugin before the guard put into the tree is refused as well', async () => {
  const inject = () => (tree: Root) => {
    tree.children.push({ type: 'html', value: '<script>alert(1)</script>' });
  };
  const compile = await builder(astroUnified({ ...pipeline('/'), remarkPlugins: [inject, ...pipeline('/').remarkPlugins] }));
  await assert.rejects(compile('Words.'), refusal('mdx-html'));
});

const process = (text: string, data: object) => {
  const processor = remark().use(remarkMdx).use(remarkSafeSubset);
  const file = new VFile({ value: text, path: 'content/claims/a.en.mdx', cwd: '/dossier', data: { astro: data } });
  return processor.runSync(processor.parse(file), file);
};

test('frontmatter that Astro read is refused, though nothing of it is in the text', () => {
  assert.throws(() => process('Words.', { frontmatter: { layout: './x.astro' } }), refusal('mdx-frontmatter'));
  assert.doesNotThrow(() => process('Words.', { frontmatter: {} }));
});

test('the file is named as the editor knows it, and nothing else of the machine', () => {
  assert.throws(() => process('{a}', {}), {
    message: /^1 error in the content:\ncontent\/claims\/a\.en\.mdx:1:1 mdx-expression `\{` opens program code/,
  });
});

test('plain Markdown, were it ever rendered with these plugins, is held to the same', async () => {
  const { render } = await astroUnified(pipeline('/')).createRenderer({});
  const quietly = async (text: string) => {
    // Astro prints the error as well as throwing it.
    const { error } = console;
    console.error = () => {};
    try {
      return await render(text);
    } finally {
      console.error = error;
    }
  };
  await assert.rejects(quietly('<script>alert(1)</script>'), refusal('mdx-html'));
  await assert.rejects(quietly('[x](javascript:alert(1))'), refusal('mdx-link'));
  assert.equal((await quietly('*Words*')).code, '<p><em>Words</em></p>');
});

test('without a parser to guard, the plugin says so', () => {
  function withoutParser(this: Processor) {
    this.parser = undefined;
  }
  assert.throws(() => remark().use(withoutParser).use(remarkSafeSubset).freeze(), /needs a parser/);
});
