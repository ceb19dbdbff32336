/** The check reads prose as the build does: a guard that parses differently is bypassed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extractFrontmatter, unified } from '@astrojs/markdown-remark';
import { checkProse } from '../../../src/check/prose/check.ts';
import { parseProse, pipeline } from '../../../src/check/prose/pipeline.ts';
import type { Processor } from '../../../src/check/prose/subset.ts';
import { HARMLESS } from '../../corpora/mdx/harmless.ts';
import { HOSTILE, MADE_TO_STALL } from '../../corpora/mdx/hostile.ts';
import { builder } from './build.ts';

/** The very processor that Astro assembles, taken out by a plugin in the place of the guard. */
async function processorOfBuild(): Promise<Processor> {
  let processor: Processor | undefined;
  function take(this: Processor) {
    processor = this;
  }
  const compile = await builder(unified({ ...pipeline('/'), remarkPlugins: [take] }));
  await compile('');
  assert.ok(processor);
  return processor;
}

function outcome(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    return { reason: (error as { reason?: string }).reason, place: (error as { place?: unknown }).place };
  }
}

const built = await processorOfBuild();

describe('the parser of the check gives the same tree, or the same error, as that of the build', () => {
  for (const { name, content } of [...HARMLESS, ...HOSTILE.filter((payload) => !MADE_TO_STALL.includes(payload))]) {
    test(name, () =>
      assert.deepEqual(
        outcome(parseProse, content),
        outcome((text) => built.parse(text), content),
      ),
    );
  }

  test('and the test would detect another parser', async () => {
    const other = unified({ ...pipeline('/'), gfm: false });
    let processor: Processor | undefined;
    other.options.remarkPlugins = [
      function (this: Processor) {
        processor = this;
      },
    ];
    await (await builder(other))('');
    assert.notDeepEqual(processor?.parse('~~a~~'), parseProse('~~a~~'));
  });
});

describe('what Astro takes for frontmatter, the check takes for frontmatter', () => {
  for (const { name, content } of [...HARMLESS, ...HOSTILE]) {
    if (extractFrontmatter(content) === undefined) continue;
    test(name, () =>
      assert.deepEqual(
        checkProse('a.mdx', content).map(({ rule }) => rule),
        ['mdx-frontmatter'],
      ),
    );
  }
  for (const mark of ['---', '+++']) {
    for (const before of ['', '\uFEFF', '\n', ' \n', '\t\r\n', '\uFEFF\n', '\u00a0\n', '\u2028\n', '\n\n\n']) {
      for (const body of ['\n', '\na: 1\n', ' a: 1\n', '-\n']) {
        const text = `${before}${mark}${body}${mark}\nWords.`;
        test(JSON.stringify(text), () => {
          assert.notEqual(extractFrontmatter(text), undefined);
          assert.ok(checkProse('a.mdx', text).some(({ rule }) => rule === 'mdx-frontmatter'));
        });
      }
    }
  }
});
