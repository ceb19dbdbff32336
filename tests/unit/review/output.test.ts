import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { inert } from '../../../src/review/inert.ts';
import { toMarkdown } from '../../../src/review/markdown.ts';
import type { Review } from '../../../src/review/review.ts';
import { toText } from '../../../src/review/text.ts';
import { reviewOf } from './versions.ts';

const EMPTY: Review = {
  since: { ref: 'main', commit: 'abc' },
  quotations: [],
  fingerprints: [],
  claims: [],
  sources: [],
  oneLanguage: [],
  everyAddress: [],
  addresses: [],
  others: [],
  unreadable: [],
  strays: [],
};

const HOSTILE = [
  '@octocat',
  'mail me@example.com',
  '@org/team',
  '#1',
  'owner/repo#12',
  'GH-7',
  'gh-7',
  ':tada:',
  ':+1:',
  ':a_b:',
  ':100:',
  'https://evil.example/',
  'http://evil.example',
  'ftp://x.example',
  'www.evil.example',
  'mailto:a@b.example',
  'xmpp:a@b.example',
  '<https://evil.example>',
  '[x](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '[x][y]',
  '[y]: https://evil.example',
  '[^1]',
  '[^1]: note',
  '[ ] task',
  '- [x] task',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '</ins></del>',
  '<details>',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '&amp;',
  '&copy;',
  '# heading',
  '> quote',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1) item',
  '    code',
  '\tcode',
  '```js',
  '~~~',
  '***',
  '---',
  '===',
  '| a | b |',
  '|---|',
  'a\n# b',
  'a\n\nb\n===',
  'a\n- b',
  'a\r\n> b',
  '**bold**',
  '__bold__',
  '*a*',
  '_a_',
  '~~a~~',
  '`code`',
  '``',
  '`',
  '\\',
  '\\\\*a*',
  'a\\',
  '$x^2$',
  '$$x$$',
  'a ~b~',
  'a^b^',
  'a\u202eb',
  '\u001b[31mred',
  '\u009b31m',
  'a\u0000b',
  '\u2066x',
  'a\u200bb',
  '\ud800',
  '\u{e0041}',
  '{{ x }}',
  '$' + '{{ secrets.X }}',
  '::error::x',
  '%0A',
  'a  \nb',
  'a\\\nb',
  '&NewLine;# x',
  '[x](javascript:alert(1))',
  '!\\[x](y)',
  '<a href="x">',
  'x'.repeat(3000),
  '*'.repeat(2000),
  '['.repeat(2000),
  '`'.repeat(999),
  ':'.repeat(2000),
  '@'.repeat(500),
  '<'.repeat(500),
];

const parser = remark().use(remarkGfm);

function* nodes(node: Node): Generator<Node & { value?: string }> {
  yield node;
  for (const child of (node as { children?: Node[] }).children ?? []) yield* nodes(child);
}

/** What GitHub makes of the text that Markdown leaves: mentions, references, emoji, addresses. */
const RECOGNISED = /@[\w-]|#\d|\bGH-\d|:[\w+-]+:|:\/\/|\bwww\.|\b(?:mailto|xmpp):\w/i;

test('a string of a record stays text in a comment, to the character, whatever it holds', () => {
  for (const text of HOSTILE) {
    for (const markdown of [inert(text), `> ${inert(text)}`, `- x ${inert(text)} y`, `- **x** ${inert(text)}`]) {
      const tree = parser.parse(markdown);
      const found = [...nodes(tree)];
      const allowed = ['root', 'paragraph', 'text', 'blockquote', 'list', 'listItem', 'strong'];
      assert.deepEqual(
        found.filter(({ type }) => !allowed.includes(type)).map(({ type }) => type),
        [],
        JSON.stringify({ text, markdown }),
      );
      const shown = found
        .filter(({ type }) => type === 'text')
        .map(({ value }) => value)
        .join('');
      assert.doesNotMatch(shown, RECOGNISED, JSON.stringify({ text, markdown }));
    }
    const plain = [...nodes(parser.parse(inert(text)))]
      .map(({ value = '' }) => value)
      .join('')
      .replaceAll('\u2060', '');
    if (!/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) assert.equal(plain, text.trim(), text);
  }
});

/** A review that holds a string wherever there is one to hold. */
function full(text: string): Review {
  const change = { before: text, after: `${text} ` };
  const words = [
    { op: 'same' as const, text },
    { op: 'removed' as const, text },
    { op: 'added' as const, text },
  ];
  return {
    since: { ref: text, commit: text },
    quotations: [
      {
        what: 'added',
        id: text,
        text,
        lang: text,
        speaker: text,
        source: text,
        fields: [text],
        check: { after: text },
        proof: 'this change',
      },
      { what: 'changed', id: text, formerly: text, text, lang: text, speaker: text, source: text, words, fields: [text], check: change },
    ],
    fingerprints: [
      { source: text, quotations: 1, before: { readable: false }, after: { readable: true, words: 3, coverage: 'full', since: text } },
    ],
    claims: [
      {
        what: 'changed',
        id: text,
        formerly: text,
        title: text,
        kind: change,
        status: change,
        evidence: [{ what: 'changed', source: text, quote: text, stance: change, note: true }],
        fields: [text],
      },
    ],
    sources: [{ id: text, title: text, publisher: text, kind: text, date: text, url: text }],
    oneLanguage: [{ record: text, field: text, changed: [text], unchanged: [text], words, other: text }],
    everyAddress: [text],
    addresses: [{ before: text, after: text }],
    others: [{ what: 'changed', record: text, fields: [text] }],
    unreadable: [text],
    strays: [text],
    outside: [text],
  };
}

test('no string of a review, wherever it stands, becomes a link, an image, HTML or a mention', () => {
  for (const text of HOSTILE) {
    const found = [...nodes(parser.parse(toMarkdown(full(text))))];
    const types = new Set(found.map(({ type }) => type));
    for (const type of [
      'link',
      'linkReference',
      'image',
      'imageReference',
      'definition',
      'footnoteDefinition',
      'footnoteReference',
      'table',
      'code',
      'thematicBreak',
    ])
      assert.ok(!types.has(type), `${type} of ${JSON.stringify(text)}`);
    for (const { type, value = '' } of found) {
      if (type === 'html') assert.match(value, /^<\/?(?:ins|del)>$/, JSON.stringify(text));
      if (type === 'text') assert.doesNotMatch(value, RECOGNISED, JSON.stringify(text));
    }
    const headings = found.filter(({ type }) => type === 'heading').length;
    assert.ok(text.length >= 500 ? headings <= 11 : headings === 11, `the headings are ours: ${JSON.stringify(text)}`);
  }
});

test('nothing a record holds commands the terminal or hides in it', () => {
  for (const text of HOSTILE) {
    const shown = toText(full(text), (_, words) => words);
    assert.doesNotMatch(shown.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\u{e0041}]/u, JSON.stringify(text));
  }
});

test('a changed quotation reads as a diff of its words, in Markdown and on a terminal', (t) => {
  const review = reviewOf(t, ({ replace }) => replace('quotes/comite-peage.yaml', 'vache', 'chèvre'));
  assert.ok(toMarkdown(review).includes('> L’œuvre d’un siècle n’est pas une <del>vache</del><ins>chèvre</ins> à lait'));
  assert.ok(toText(review, (_, words) => words).includes('une [-vache-]{+chèvre+} à lait'));
});

test('a change of spaces that look alike can be seen', (t) => {
  const review = reviewOf(t, ({ replace }) => replace('quotes/comite-peage.yaml', 'lait\u202f:', 'lait\u00a0:'));
  assert.match(
    toText(review, (_, words) => words),
    /\[-⟨U\+202F⟩-\]\{\+⟨U\+00A0⟩\+\}/,
  );
  assert.match(toMarkdown(review), /<del>⟨U\+202F⟩<\/del>/);
});

test('a review of thousands of changes fits into a comment, and says how many it left out', () => {
  const quotation = full('words of a quotation '.repeat(20)).quotations[0];
  assert.ok(quotation);
  const markdown = toMarkdown({ ...EMPTY, quotations: Array.from({ length: 5_000 }, () => quotation) });
  assert.ok(markdown.length < 65_000, String(markdown.length));
  assert.match(markdown, /5000 quotations added/);
  assert.match(markdown, /\d{4} more: `npm run review`/);
});

test('an empty review says so', () => {
  assert.match(toMarkdown(EMPTY), /Nothing in the content changes/);
  assert.match(
    toText(EMPTY, (_, words) => words),
    /nothing in the content has changed/,
  );
});
