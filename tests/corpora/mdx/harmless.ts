/**
 * What looks dangerous or broken and is neither: each passes, and renders to
 * exactly this. A component is shown as `[Name attribute=value]`.
 */
export interface Harmless {
  /** What it is, unique. */
  name: string;
  content: string;
  html: string;
}

export const HARMLESS: readonly Harmless[] = [
  { name: 'nothing', content: '', html: '' },
  { name: 'a plain sentence', content: 'Words and more words.', html: '<p>Words and more words.</p>' },
  { name: 'braces in a code span', content: 'The formula `{x}` stays.', html: '<p>The formula <code>{x}</code> stays.</p>' },
  { name: 'an expression in a code span', content: '`{process.env.HOME}`', html: '<p><code>{process.env.HOME}</code></p>' },
  {
    name: 'a script in a code span',
    content: '`<script>alert(1)</script>`',
    html: '<p><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></p>',
  },
  {
    name: 'an import in a code span',
    content: '`import x from "y"` is how a module begins.',
    html: '<p><code>import x from &quot;y&quot;</code> is how a module begins.</p>',
  },
  { name: 'a code span with a backtick in it', content: '``a ` {b}``', html: '<p><code>a ` {b}</code></p>' },
  { name: 'braces in a code block', content: '```\n{process.env.HOME}\n```', html: '<pre><code>{process.env.HOME}\n</code></pre>' },
  {
    name: 'code in a code block',
    content: '```js title="x" onload=alert(1)\nimport x from "y";\nexport default <b>{x}</b>;\n<!-- x -->\n```',
    html: '<pre><code>import x from &quot;y&quot;;\nexport default &lt;b&gt;{x}&lt;/b&gt;;\n&lt;!-- x --&gt;\n</code></pre>',
  },
  { name: 'a code block between tildes', content: '~~~\n# {not a heading}\n~~~', html: '<pre><code># {not a heading}\n</code></pre>' },
  {
    name: 'a code block in a list',
    content: '- one\n\n  ```\n  {x}\n  ```',
    html: '<ul>\n<li>\n<p>one</p>\n<pre><code>{x}\n</code></pre>\n</li>\n</ul>',
  },
  { name: 'a language of a code block that is HTML', content: '```"><script>\nx\n```', html: '<pre><code>x\n</code></pre>' },
  { name: 'escaped braces', content: '\\{x\\}', html: '<p>{x}</p>' },
  { name: 'a closing brace alone', content: 'a } b', html: '<p>a } b</p>' },
  { name: 'a heart, escaped', content: 'I \\<3 it', html: '<p>I &lt;3 it</p>' },
  { name: 'a heart as an entity', content: 'I &lt;3 it', html: '<p>I &lt;3 it</p>' },
  { name: 'a heart in a code span', content: 'I `<3` it', html: '<p>I <code>&lt;3</code> it</p>' },
  { name: 'less than, with spaces', content: 'a < b and b > c', html: '<p>a &lt; b and b &gt; c</p>' },
  { name: 'less than at the end of a line', content: 'a <\nb', html: '<p>a &lt;\nb</p>' },
  { name: 'more than', content: '5 > 3, 3 >= 2, a -> b', html: '<p>5 &gt; 3, 3 &gt;= 2, a -&gt; b</p>' },
  {
    name: 'a script with spaces, which is none',
    content: '< script >alert(1)< /script >',
    html: '<p>&lt; script &gt;alert(1)&lt; /script &gt;</p>',
  },
  { name: 'a script in entities', content: '&lt;script&gt;alert(1)&lt;/script&gt;', html: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>' },
  {
    name: 'a script in numeric entities',
    content: '&#60;script&#62;alert(1)&#60;/script&#62;',
    html: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  },
  { name: 'entities for braces', content: '&#123;x&#125; &lbrace;y&rbrace;', html: '<p>{x} {y}</p>' },
  { name: 'an entity without its semicolon', content: 'AT&T, R&D, a &lt b', html: '<p>AT&amp;T, R&amp;D, a &amp;lt b</p>' },
  { name: 'an entity twice over', content: '&amp;lt;b&amp;gt;', html: '<p>&amp;lt;b&amp;gt;</p>' },
  {
    name: 'French quotation marks',
    content: '«\u00a0La lettre\u202f» d’OpenAI\u00a0: “art washing”\u202f!',
    html: '<p>«\u00a0La lettre\u202f» d’OpenAI\u00a0: “art washing”\u202f!</p>',
  },
  { name: 'single French quotation marks', content: '\u2039\u00a0mot\u00a0\u203a', html: '<p>\u2039\u00a0mot\u00a0\u203a</p>' },
  { name: 'straight quotation marks and dots', content: '"it\'s" -- so...', html: '<p>&quot;it&#39;s&quot; -- so...</p>' },
  { name: 'emoji joined from several', content: '\u{1f469}\u200d\u{1f3a8} paints', html: '<p>\u{1f469}\u200d\u{1f3a8} paints</p>' },
  { name: 'a soft hyphen', content: 'op\u00adpor\u00adtun\u00adity', html: '<p>op\u00adpor\u00adtun\u00adity</p>' },
  {
    name: 'a word of code in prose',
    content: 'The import of goods and the export of words.',
    html: '<p>The import of goods and the export of words.</p>',
  },
  {
    name: 'import as the second line of a paragraph',
    content: 'Words about\nimport duties and\nexport controls.',
    html: '<p>Words about\nimport duties and\nexport controls.</p>',
  },
  { name: 'import behind a space', content: ' import duties rose.', html: '<p>import duties rose.</p>' },
  {
    name: 'importance, which begins like import',
    content: 'importance and exports matter.',
    html: '<p>importance and exports matter.</p>',
  },
  {
    name: 'JavaScript as a word',
    content: 'javascript:alert(1) is text, and data: too.',
    html: '<p>javascript:alert(1) is text, and data: too.</p>',
  },
  { name: 'a scheme in a code span', content: '`javascript:alert(1)`', html: '<p><code>javascript:alert(1)</code></p>' },
  { name: 'an at sign in a name', content: '@pr_puppets on X', html: '<p>@pr_puppets on X</p>' },
  { name: 'a price in braces', content: 'It costs \\{5\\}$', html: '<p>It costs {5}$</p>' },
  { name: 'asterisks that are none', content: '2 * 3 * 4 and 5\\*6', html: '<p>2 * 3 * 4 and 5*6</p>' },
  { name: 'underscores in a word', content: 'a_snake_case_word', html: '<p>a_snake_case_word</p>' },
  { name: 'brackets that are no link', content: 'as she wrote [sic] and […]', html: '<p>as she wrote [sic] and […]</p>' },
  { name: 'a call of a footnote nobody wrote', content: 'Words[^1].', html: '<p>Words[^1].</p>' },
  {
    name: 'a name of the prototype in brackets',
    content: '[constructor] and [__proto__]',
    html: '<p>[constructor] and [<strong>proto</strong>]</p>',
  },
  {
    name: 'emphasis',
    content: '*one* **two** ***three*** ~~four~~',
    html: '<p><em>one</em> <strong>two</strong> <em><strong>three</strong></em> <del>four</del></p>',
  },
  {
    name: 'headings',
    content: '## Two\n\n### Three\n\n###### Six',
    html: '<h2 id="text-two">Two</h2>\n<h3 id="text-three">Three</h3>\n<h6 id="text-six">Six</h6>',
  },
  { name: 'a heading by a name of the prototype', content: '## constructor', html: '<h2 id="text-constructor">constructor</h2>' },
  {
    name: 'headings by ids of the page',
    content: '## Main\n\n## Cite\n\n## Find\n\n## Main',
    html: '<h2 id="text-main">Main</h2>\n<h2 id="text-cite">Cite</h2>\n<h2 id="text-find">Find</h2>\n<h2 id="text-main-2">Main</h2>',
  },
  { name: 'a heading, underlined', content: 'Words\n---', html: '<h2 id="text-words">Words</h2>' },
  { name: 'hash signs that are no heading', content: '#artwashing and #1', html: '<p>#artwashing and #1</p>' },
  {
    name: 'a block quote',
    content: '> Words\n>\n> and *words*',
    html: '<blockquote>\n<p>Words</p>\n<p>and <em>words</em></p>\n</blockquote>',
  },
  {
    name: 'a block quote in a block quote',
    content: '> one\n> > two',
    html: '<blockquote>\n<p>one</p>\n<blockquote>\n<p>two</p>\n</blockquote>\n</blockquote>',
  },
  { name: 'a list', content: '- one\n- two\n  - three', html: '<ul>\n<li>one</li>\n<li>two\n<ul>\n<li>three</li>\n</ul>\n</li>\n</ul>' },
  {
    name: 'a numbered list that begins at three',
    content: '3. three\n4. four',
    html: '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>',
  },
  {
    name: 'tasks',
    content: '- [x] done\n- [ ] open',
    html: '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled/> done</li>\n<li class="task-list-item"><input type="checkbox" disabled/> open</li>\n</ul>',
  },
  {
    name: 'a table with its columns aligned',
    content: '| a | b | c |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |',
    html: '<table><thead><tr><th data-align="left">a</th><th data-align="center">b</th><th data-align="right">c</th></tr></thead><tbody><tr><td data-align="left">1</td><td data-align="center">2</td><td data-align="right">3</td></tr></tbody></table>',
  },
  {
    name: 'a table with a bar and braces in code',
    content: '| a |\n| --- |\n| `\\|{x}` |',
    html: '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>|{x}</code></td></tr></tbody></table>',
  },
  { name: 'a line across', content: 'one\n\n***\n\ntwo', html: '<p>one</p>\n<hr/>\n<p>two</p>' },
  { name: 'a hard break', content: 'one\\\ntwo', html: '<p>one<br/>\ntwo</p>' },
  { name: 'a hard break of two spaces', content: 'one  \ntwo', html: '<p>one<br/>\ntwo</p>' },
  {
    name: 'a footnote',
    content: 'Words[^1].\n\n[^1]: A *note*.',
    html: '<p>Words<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>\n<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n<li id="user-content-fn-1">\n<p>A <em>note</em>. <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
  },
  {
    name: 'a footnote called by a name',
    content: 'Words[^constructor].\n\n[^constructor]: Note.',
    html: '<p>Words<sup><a href="#user-content-fn-constructor" id="user-content-fnref-constructor" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>\n<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n<li id="user-content-fn-constructor">\n<p>Note. <a href="#user-content-fnref-constructor" data-footnote-backref aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
  },
  {
    name: 'a link',
    content: '[words](https://example.org/a?b=c&d=e#f)',
    html: '<p><a href="https://example.org/a?b=c&amp;d=e#f">words</a></p>',
  },
  {
    name: 'a link with a title',
    content: '[words](https://example.org "A title")',
    html: '<p><a href="https://example.org" title="A title">words</a></p>',
  },
  {
    name: 'a link with braces in its title',
    content: '[words](https://example.org "{process.env.HOME}")',
    html: '<p><a href="https://example.org" title="{process.env.HOME}">words</a></p>',
  },
  {
    name: 'a link with quotation marks in its title',
    content: '[words](https://example.org \'" onmouseover="alert(1)\')',
    html: '<p><a href="https://example.org" title="&quot; onmouseover=&quot;alert(1)">words</a></p>',
  },
  {
    name: 'a link to letters beyond ASCII, encoded',
    content: '[mots](https://fr.wikipedia.org/wiki/%C5%92uvre_d%E2%80%99art)',
    html: '<p><a href="https://fr.wikipedia.org/wiki/%C5%92uvre_d%E2%80%99art">mots</a></p>',
  },
  { name: 'a link in capitals', content: '[words](HTTPS://EXAMPLE.ORG/A)', html: '<p><a href="HTTPS://EXAMPLE.ORG/A">words</a></p>' },
  {
    name: 'a link with a port',
    content: '[words](https://example.org:8443/)',
    html: '<p><a href="https://example.org:8443/">words</a></p>',
  },
  {
    name: 'a link with a colon in its path',
    content: '[words](https://example.org/a:b/javascript:c)',
    html: '<p><a href="https://example.org/a:b/javascript:c">words</a></p>',
  },
  {
    name: 'a link to a page of the site',
    content: '[words](/claims/) [words](./a/) [words](../b/) [words](#c)',
    html: '<p><a href="/claims/">words</a> <a href="./a/">words</a> <a href="../b/">words</a> <a href="#c">words</a></p>',
  },
  {
    name: 'a link to a page whose name looks like a scheme',
    content: '[words](./javascript:alert(1))',
    html: '<p><a href="./javascript:alert(1)">words</a></p>',
  },
  {
    name: 'a link to an e-mail address',
    content: '[words](mailto:editors+a@example.org)',
    html: '<p><a href="mailto:editors+a@example.org">words</a></p>',
  },
  {
    name: 'a link by reference',
    content: '[words][a] and [a]\n\n[a]: https://example.org "Title"',
    html: '<p><a href="https://example.org" title="Title">words</a> and <a href="https://example.org" title="Title">a</a></p>',
  },
  {
    name: 'a bare address',
    content: 'See https://example.org/a_b_c.',
    html: '<p>See <a href="https://example.org/a_b_c">https://example.org/a_b_c</a>.</p>',
  },
  {
    name: 'a bare address in brackets',
    content: '(https://example.org/a_(b))',
    html: '<p>(<a href="https://example.org/a_(b)">https://example.org/a_(b)</a>)</p>',
  },
  {
    name: 'a bare e-mail address',
    content: 'Write to editors@example.org.',
    html: '<p>Write to <a href="mailto:editors@example.org">editors@example.org</a>.</p>',
  },
  { name: 'an address that stays text', content: '`http://example.org`', html: '<p><code>http://example.org</code></p>' },
  { name: 'a quotation', content: 'She said <Quote id="letter-unpaid-labor" />.', html: '<p>She said [Quote id=letter-unpaid-labor].</p>' },
  {
    name: 'a claim with words',
    content: 'They speak of <Claim id="unpaid-labour" text="unpaid labour" />.',
    html: '<p>They speak of [Claim id=unpaid-labour text=unpaid labour].</p>',
  },
  {
    name: 'every component',
    content: '<Quote id="a" /> <Claim id="b" /> <Actor id="c" /> <Source id="d" /> <Event id="e" /> <Topic id="f" /> <Figure id="g" />',
    html: '<p>[Quote id=a] [Claim id=b] [Actor id=c] [Source id=d] [Event id=e] [Topic id=f] [Figure id=g]</p>',
  },
  {
    name: 'a component closed without a space',
    content: 'So <Actor id="openai"/>, that is.',
    html: '<p>So [Actor id=openai], that is.</p>',
  },
  { name: 'a component closed by a second tag', content: 'So <Actor id="openai"></Actor>.', html: '<p>So [Actor id=openai].</p>' },
  { name: 'a component in single quotation marks', content: "So <Actor id='openai' />.", html: '<p>So [Actor id=openai].</p>' },
  {
    name: 'a component over lines',
    content: 'So <Actor\n  id="openai"\n  text="the company"\n/>.',
    html: '<p>So [Actor id=openai text=the company].</p>',
  },
  {
    name: 'a component alone in its paragraph',
    content: 'One.\n\n<Quote id="a" />\n\nTwo.',
    html: '<p>One.</p>\n<p>[Quote id=a]</p>\n<p>Two.</p>',
  },
  {
    name: 'two components alone in their paragraph',
    content: '<Quote id="a" />\n<Quote id="b" />',
    html: '<p>[Quote id=a] [Quote id=b]</p>',
  },
  { name: 'two components that touch', content: '<Actor id="a" /><Actor id="b" />', html: '<p>[Actor id=a][Actor id=b]</p>' },
  {
    name: 'two paragraphs of a component each',
    content: '<Quote id="a" />\n\n<Quote id="b" />',
    html: '<p>[Quote id=a]</p>\n<p>[Quote id=b]</p>',
  },
  {
    name: 'a component in a list, a table, a heading and a footnote',
    content:
      '## On <Actor id="a" />\n\n- <Actor id="b" />\n\n| <Actor id="c" /> |\n| --- |\n| <Actor id="d" /> |\n\nWords[^1].\n\n[^1]: <Actor id="e" />',
    html: '<h2 id="text-on-a">On [Actor id=a]</h2>\n<ul>\n<li>[Actor id=b]</li>\n</ul>\n<table><thead><tr><th>[Actor id=c]</th></tr></thead><tbody><tr><td>[Actor id=d]</td></tr></tbody></table>\n<p>Words<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>\n<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n<li id="user-content-fn-1">\n<p>[Actor id=e] <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
  },
  { name: 'a component in emphasis', content: '*see <Source id="a" />*', html: '<p><em>see [Source id=a]</em></p>' },
  {
    name: 'words of a component with HTML and braces in them',
    content: '<Claim id="a" text="1 < 2 & {x} &lt;b> &quot;c&quot; \'d\'" />',
    html: '<p>[Claim id=a text=1 &lt; 2 &amp; {x} &lt;b&gt; &quot;c&quot; &#39;d&#39;]</p>',
  },
  {
    name: 'French words of a component',
    content: '<Claim id="last-week" text="«\u00a0la semaine dernière\u00a0»" />',
    html: '<p>[Claim id=last-week text=«\u00a0la semaine dernière\u00a0»]</p>',
  },
  { name: 'a byte order mark', content: '\ufeffWords.', html: '<p>Words.</p>' },
  { name: 'Windows line ends', content: 'One.\r\n\r\nTwo\r\nlines.', html: '<p>One.</p>\n<p>Two\r\nlines.</p>' },
  { name: 'a line of three hyphens after words', content: 'One.\n\n---\n\nTwo.', html: '<p>One.</p>\n<hr/>\n<p>Two.</p>' },
  { name: 'tabs', content: 'a\tb', html: '<p>a\tb</p>' },
  { name: 'an indented paragraph, which is no code in MDX', content: 'One.\n\n    Two.', html: '<p>One.</p>\n<p>Two.</p>' },
  { name: 'plus signs at the beginning', content: '+ one', html: '<ul>\n<li>one</li>\n</ul>' },
  { name: 'an en dash and an em dash', content: '2024–2025 — so', html: '<p>2024–2025 — so</p>' },
];
