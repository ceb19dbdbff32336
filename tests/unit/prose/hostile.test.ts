/** Everything of the hostile corpus is refused, with its place: by the check, by the build, and by each lock of the build alone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import { checkProse } from '../../../src/check/prose/check.ts';
import { pipeline } from '../../../src/check/prose/pipeline.ts';
import { ContentError, type Diagnostic } from '../../../src/dossier/diagnostics.ts';
import { HOSTILE, type Hostile, MADE_TO_STALL } from '../../corpora/mdx/hostile.ts';
import { builder, render } from './build.ts';

const summary = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('the corpus has at least 130 payloads, each by its own name', () => {
  assert.ok(HOSTILE.length >= 130, `only ${HOSTILE.length}`);
  assert.equal(new Set(HOSTILE.map(({ name }) => name)).size, HOSTILE.length);
  for (const { name, refusals } of HOSTILE) assert.notEqual(refusals.length, 0, name);
});

describe('the check refuses, and says where', () => {
  for (const { name, content, refusals } of HOSTILE) {
    test(name, () => {
      const diagnostics = checkProse('claims/a.en.mdx', content);
      assert.deepEqual(summary(diagnostics), refusals);
      for (const { file, severity, message, hint } of diagnostics) {
        assert.equal(file, 'claims/a.en.mdx');
        assert.equal(severity, 'error');
        for (const words of [message, hint]) {
          assert.ok(words.length > 0 && words.length < 300, words);
          // What a stranger wrote must not reach a terminal as an instruction.
          assert.doesNotMatch(words, /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        }
      }
    });
  }
});

const compile = await builder();

describe('the build fails, and says the same', () => {
  for (const { name, content, refusals } of HOSTILE) {
    test(name, async () => {
      await assert.rejects(compile(content), (error) => {
        assert.ok(error instanceof ContentError, String(error));
        assert.deepEqual(summary(error.diagnostics), refusals);
        const first = error.diagnostics[0];
        assert.ok(error.message.includes(`a.en.mdx:${first?.line}:${first?.column} ${first?.rule} ${first?.message}`));
        // Vite shows the place it is given so.
        assert.deepEqual((error as { loc?: unknown }).loc, {
          file: '/dossier/content/claims/a.en.mdx',
          line: first?.line,
          column: first?.column,
        });
        return true;
      });
    });
  }
});

/** What the output cannot show: it is cut out before the parser runs, or would stall it. */
const withoutOutput = (payload: Hostile) =>
  MADE_TO_STALL.includes(payload) || payload.refusals.some((refusal) => refusal.endsWith('mdx-frontmatter'));

/** Elements, attributes and schemes that may be in a page; everything is a tag that could be one. */
function dangersIn(html: string): string[] {
  const tags = html.match(/<[^\s>][^>]*>?/g) ?? [];
  return tags.filter(
    (tag) =>
      !/^<\/?(?:a|blockquote|br|code|del|em|h[2-6]|hr|input|li|ol|p|pre|section|strong|sup|table|tbody|td|th|thead|tr|ul)[\s/>]/.test(
        tag,
      ) ||
      /\s(?:on\w+|style|src|srcdoc|formaction)\s*=/i.test(tag) ||
      /href="(?!https:\/\/|mailto:|\/(?!\/)|\.\.?\/|#)/i.test(tag),
  );
}

const compileUnguarded = await builder(unified({ ...pipeline('/'), remarkPlugins: [] }));

describe('without the guard on Markdown, the guard on the output lets nothing dangerous through', () => {
  for (const payload of HOSTILE) {
    if (withoutOutput(payload)) continue;
    const { name, content } = payload;
    test(name, async () => {
      let code: string;
      try {
        code = await compileUnguarded(content);
      } catch {
        return;
      }
      const imports = [...code.matchAll(/^import .*from ["'](.*)["']/gm)].map((match) => match[1]);
      assert.deepEqual([...new Set(imports)].sort(), ['astro/jsx-runtime', 'astro/runtime/server/index.js']);
      assert.deepEqual(dangersIn(await render(code)), []);
    });
  }
});

test('the test above would detect a danger', () => {
  for (const danger of [
    '<script>x</script>',
    '<img src="x">',
    '<p onclick="x">',
    '<p\nonclick = "x">',
    '<a href="javascript:x">',
    '<a href="//x">',
    '<a href="x">',
    '<p style="x">',
    '<svg/onload=x>',
  ]) {
    assert.notDeepEqual(dangersIn(danger), [], danger);
  }
  assert.deepEqual(dangersIn('<p>a &lt; b <a href="https://x" title="onclick">c</a><br/></p>'), []);
});
