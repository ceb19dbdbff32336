/** Each rule, in the words an editor reads. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkProse } from '../../../src/check/prose/check.ts';
import { PROSE_RULES } from '../../../src/check/prose/rules/index.ts';
import { violationsIn } from '../../../src/check/prose/walk.ts';
import { HOSTILE } from '../../corpora/mdx/hostile.ts';

const places = (text: string) => checkProse('a.mdx', text).map(({ line, column }) => `${line}:${column}`);

test('every rule is in a file of its own, which names it, and says why it exists', () => {
  const files = readdirSync(new URL('../../../src/check/prose/rules/', import.meta.url)).filter((file) => file !== 'index.ts');
  assert.deepEqual(PROSE_RULES.map(({ id }) => `${id.replace(/^mdx-/, '')}.ts`).sort(), files.sort());
  for (const { id, why } of PROSE_RULES) assert.match(why, /^[A-Z].*\.$/, id);
});

test('the hostile corpus meets every rule but that on unknown nodes, which today’s parser makes none of', () => {
  const met = new Set(HOSTILE.flatMap(({ refusals }) => refusals.map((refusal) => refusal.split(' ')[1])));
  assert.deepEqual(
    PROSE_RULES.map(({ id }) => id).filter((id) => !met.has(id)),
    ['mdx-node'],
  );
});

/** [what is written, what is said of it] */
const SAID: Record<string, [string, string][]> = {
  'mdx-size': [['a'.repeat(1_001), '1:1 More than 1000 characters stand here without a space. → Break the line, or shorten the address.']],
  'mdx-density': [
    [
      '[ '.repeat(1_001),
      '1:1 There are more than 1000 marks such as * _ [ ] < in one paragraph or table. → Split the text with blank lines, or into several records.',
    ],
  ],
  'mdx-nesting': [['>'.repeat(13), '1:1 The line is nested too deeply. → Write it flatter: no more than a list within a list.']],
  'mdx-character': [
    ['Words\u202E', '1:6 There is an invisible character here: ⟨U+202E⟩. → Delete it; retype the words around it if you cannot see it.'],
  ],
  'mdx-frontmatter': [
    [
      '---\na: 1\n---',
      '1:1 The text begins with --- or +++, which opens frontmatter; prose has none. → Put facts in the YAML file of the record. For a line across the page write ***.',
    ],
    [
      '    \nWords',
      '1:1 The text begins with frontmatter, or with a line of spaces in its place. → Delete everything before the first words.',
    ],
  ],
  'mdx-syntax': [
    [
      'I <3 it',
      '1:3 `<` opens a component in MDX, and what follows is not one. → For the sign itself write &lt; (as in &lt;3 or a &lt; b), or put the words in a code span.',
    ],
    [
      '<Quote id=a />',
      '1:1 <Quote> is not written as a component is. → Write <Quote id="…" />, closed by “/>” and with each value between quotation marks.',
    ],
  ],
  'mdx-esm': [
    [
      'export controls were lifted',
      '1:1 A paragraph that begins with `import ` or `export ` is program code in MDX; prose may not contain any. → If it is a sentence, begin it with another word or put a space before the first. If it is code, remove it: components need no import.',
    ],
  ],
  'mdx-expression': [
    [
      'a {b c',
      '1:3 `{` opens program code in MDX; prose may not contain any. → For a brace to be read write \\{ or put the words in a code span.',
    ],
    [
      'a {b}',
      '1:3 `{` opens program code in MDX; prose may not contain any. → For a brace to be read write \\{ or put the words in a code span.',
    ],
    [
      '{/* a */}',
      '1:1 Comments are program code in MDX; prose may not contain any. → Delete it. What other editors should know goes into the pull request.',
    ],
  ],
  'mdx-element': [
    ['<Quotes id="a" />', '1:1 <Quotes> is not allowed in prose. → Did you mean <Quote id="…" />?'],
    ['<b>a</b>', '1:1 HTML is not allowed in prose: <b>. → Write it in Markdown: **words**.'],
    [
      '<script />',
      '1:1 <script> is not allowed in prose. → Only Source, Actor, Quote, Claim, Event, Figure, Topic are allowed, written as <Claim id="…" text="…" />; all else is Markdown. For the sign < itself write &lt;.',
    ],
  ],
  'mdx-attribute': [
    ['<Claim id="a" txt="b" />', '1:15 <Claim> has no attribute “txt”. → Did you mean text? Write <Claim id="…" text="…" />.'],
    ['<Quote id={a} />', '1:8 The value of “id” is program code. → Write it between quotation marks: id="…".'],
    ['<Quote {...a} />', '1:8 <Quote> carries program code between braces. → Write <Quote id="…" />.'],
    ['<Quote />', '1:1 <Quote> does not say which record it means. → Write <Quote id="…" />.'],
    [
      '<Quote id="A b" />',
      '1:8 “A b” is not an id. → An id is the name of the record’s file without .yaml: lower-case letters, digits and single hyphens.',
    ],
  ],
  'mdx-children': [
    [
      '<Claim id="a">b</Claim>',
      '1:1 <Claim> has something between its opening and its closing tag. → Put the words in the attribute: <Claim id="…" text="…" />.',
    ],
    ['<Quote id="a">b</Quote>', '1:1 <Quote> has something between its opening and its closing tag. → Close it at once: <Quote id="…" />.'],
  ],
  'mdx-html': [
    [
      '<!-- a -->',
      '1:1 HTML comments and declarations are not allowed in prose. → Delete it. What other editors should know goes into the pull request.',
    ],
  ],
  'mdx-image': [
    ['![a](b)', '1:1 Images are not allowed in prose. → Describe what is to be seen, or link to it: [words](https://…) without the “!”.'],
  ],
  'mdx-link': [
    [
      '[a](javascript:b)',
      '1:1 Addresses that begin with “javascript:” are not allowed. → Link to an https:// address, a mailto: address or a place of this site (./…, ../…, /… or #…).',
    ],
    ['[a](//b.org)', '1:1 The address “//b.org” begins with //, which leads to another site. → Write it in full: https://b.org'],
    [
      '[a](http://b.org)',
      '1:1 The address “http://b.org” is not secure: it begins with http. → Begin it with https://. Where the site has no https, put the address in a code span instead of linking to it.',
    ],
    [
      '[a](b.html)',
      '1:1 The address “b.html” has no https:// and is no place of this site. → Begin it with https:// for another site, with ./, ../ or / for a page of this one, with # for a place on the page.',
    ],
    [
      '[a](https://é.org)',
      '1:1 The address “https://é.org” has characters that an address holds only percent-encoded. → Write https://xn--9ca.org.',
    ],
    [
      '<https://a.org>',
      '1:1 An address between < and > is not read as a link here: <https://a.org>. → Write the address alone, without < and >, or [words](address).',
    ],
  ],
  'mdx-nested-link': [['[<Claim id="a" />](/b)', '1:2 <Claim> stands within the words of a link. → Put it before or after the link.']],
  'mdx-link-words': [
    [
      '[https://a.org](https://b.org)',
      '1:1 The words “https://a.org” are an address, and the link leads to another: “https://b.org”. → Let the words name what is found there, or be the address itself.',
    ],
  ],
  'mdx-merge': [
    [
      'Words\n>>>>>>> feature',
      '2:1 A merge was not finished: here is one of its marks. → Keep the version you want, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.',
    ],
  ],
  'mdx-repetition': [
    [
      '<Quote id="a" /> '.repeat(501),
      '1:8501 The text has more than 500 links, footnotes and components. → Name each source once, or spread the text over several records.',
    ],
  ],
  'mdx-heading': [['# a', '1:1 This is a heading of the first level; the page has its own. → Begin it with ## instead.']],
};

describe('every rule says', () => {
  for (const { id } of PROSE_RULES) {
    for (const [text, words] of SAID[id] ?? []) {
      test(`${id}: ${text.slice(0, 40)}`, () => {
        assert.deepEqual(
          checkProse('a.mdx', text).map(({ line, column, rule, message, hint }) => `${rule} ${line}:${column} ${message} → ${hint}`),
          [`${id} ${words}`],
        );
      });
    }
  }
  test('something that is tested here', () => {
    assert.deepEqual(
      PROSE_RULES.map(({ id }) => id).filter((id) => !SAID[id]),
      ['mdx-node'],
    );
  });
});

test('a node of an unknown type is refused, wherever it is', () => {
  const found = violationsIn(
    {
      type: 'root',
      children: [
        {
          type: 'footnoteDefinition',
          children: [
            {
              type: 'directive',
              position: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
              children: [{ type: '__proto__' }],
            },
          ],
        },
      ],
    },
    '',
  );
  assert.deepEqual(
    found.map(({ rule, line, column }) => `${line}:${column} ${rule}`),
    ['3:5 mdx-node', '3:5 mdx-node'],
  );
});

test('an address the parser gives no place has that of its words, each its own', () => {
  // In brackets that never close, behind « and the like, bare addresses are found late; the last is not written as it reads.
  const text = 'Words [http://a.org\nand **more** «www.b.org, [http://a.org and http\\://c.org';
  assert.deepEqual(places(text), ['1:8', '2:13', '2:15', '2:27']);
  assert.deepEqual(places('Words [http://a.org\nand [http://a.org'), ['1:8', '2:6']);
});

test('the opening of an error is found past characters that only look like it', () => {
  assert.deepEqual(places('a { b \\{'), ['1:3']);
  assert.deepEqual(places('<a b="\\<" c=@>'), ['1:1']);
  assert.deepEqual(places('{"a{b" c}'), ['1:1']);
  assert.deepEqual(places('a \\\\{ b'), ['1:5']);
  assert.deepEqual(places('\\<b and <3'), ['1:9']);
  assert.deepEqual(places('<<3'), ['1:1', '1:2']);
});

test('all errors of a text are said at once, in its order', () => {
  const text = 'I <3 it\n\n{a\n\n[b](c) <!-- d -->\n\nimport e\n\n# f';
  assert.deepEqual(
    checkProse('a.mdx', text).map(({ line, rule }) => `${line} ${rule}`),
    ['1 mdx-syntax', '3 mdx-expression', '5 mdx-link', '5 mdx-html', '7 mdx-esm', '9 mdx-heading'],
  );
});
