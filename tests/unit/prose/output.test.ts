/** The guard on the output, on trees that no Markdown should become. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Root } from 'hast';
import { VFile } from 'vfile';
import { rehypeSafeOutput } from '../../../src/check/prose/output.ts';

const guard = (child: unknown) => () => rehypeSafeOutput()({ type: 'root', children: [child] } as Root, new VFile({ path: 'a.mdx' }));

const element = (tagName: string, properties: object = {}, children: unknown[] = []) => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const component = (name: string | null, attributes: unknown[] = [], children: unknown[] = []) => ({
  type: 'mdxJsxTextElement',
  name,
  attributes,
  children,
});
const literal = (name: string, value: unknown) => ({ type: 'mdxJsxAttribute', name, value });

const REFUSED: [string, unknown][] = [
  ['<script>', element('script')],
  ['<h1>', element('h1')],
  ['<constructor>', element('constructor')],
  ['“onClick” of <p>', element('p', { onClick: 'alert(1)' })],
  ['“style” of <td>', element('td', { style: 'position:fixed' })],
  ['“set:html” of <p>', element('p', { 'set:html': '<script>' })],
  ['“constructor” of <p>', element('p', { constructor: 'x' })],
  ['“href” of <a>', element('a', { href: 'javascript:alert(1)' })],
  ['“href” of <a>', element('a', { href: '//evil.example' })],
  ['“href” of <a>', element('a', { href: 'http://example.org' })],
  ['“href” of <a>', element('a', { href: ['https://example.org'] })],
  ['“id” of <li>', element('li', { id: 'config' })],
  ['“className” of <section>', element('section', { className: ['quote'] })],
  ['“className” of <section>', element('section', { className: 'footnotes' })],
  ['“className” of <code>', element('code', { className: ['language-js'] })],
  ['“type” of <input>', element('input', { type: 'password' })],
  ['“dataAlign” of <td>', element('td', { dataAlign: 'x' })],
  ['<img>', element('p', {}, [element('em', {}, [element('img', { src: 'x' })])])],
  ['a node “raw”', { type: 'raw', value: '<script>' }],
  ['a node “comment”', { type: 'comment', value: 'x' }],
  ['a node “doctype”', { type: 'doctype' }],
  ['a node “mdxTextExpression”', { type: 'mdxTextExpression', value: 'x' }],
  ['a node “mdxjsEsm”', { type: 'mdxjsEsm', value: 'import x' }],
  ['<Danger>', component('Danger')],
  ['<>', component(null)],
  ['<p>', component('p')],
  ['an attribute “set:html” of <Quote>', component('Quote', [literal('set:html', 'x')])],
  ['an attribute “text” of <Quote>', component('Quote', [literal('text', 'x')])],
  ['an attribute “id” of <Quote>', component('Quote', [literal('id', { type: 'mdxJsxAttributeValueExpression', value: 'x' })])],
  ['an attribute “{…}” of <Quote>', component('Quote', [{ type: 'mdxJsxExpressionAttribute', value: '...x' }])],
  ['something within <Quote>', component('Quote', [literal('id', 'a')], [{ type: 'text', value: 'x' }])],
];

describe('refuses to render', () => {
  for (const [what, tree] of REFUSED) {
    test(`${what}: ${JSON.stringify(tree)}`, () => {
      assert.throws(guard(tree), {
        message: `a.mdx: refused to render ${what}. The guard on Markdown let it pass: please report this as a defect.`,
      });
    });
  }
});

test('accepts what Markdown becomes', () => {
  assert.doesNotThrow(
    guard(element('p', {}, [{ type: 'text', value: '<script>' }, component('Claim', [literal('id', 'a'), literal('text', 'b')])])),
  );
  assert.doesNotThrow(guard(element('a', { href: '#user-content-fn-1', id: 'user-content-fnref-1', dataFootnoteRef: true, title: null })));
});
