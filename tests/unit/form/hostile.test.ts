/** Whatever a stranger writes into the form: values of records, and text in comments. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { description, refusal } from '../../../src/cli/form/comment.ts';
import { dossier, ENGLISH, FIELDS, FRENCH, issue, make } from './issue.ts';

const STRINGS = {
  shell: '$(touch pwned); `touch pwned` && touch pwned | sh #',
  workflow: '::set-output name=x::y %0A::error::x $' + '{{ github.token }} $' + '{{ toJSON(secrets) }}',
  yaml: 'x: &a [*a, !!js/function "x"] # comment',
  'yaml keys': '", speaker: "evil" }\nspeaker: evil\n---\nlang: xx',
  'yaml document': '--- |\n  text\n...\n%TAG ! x',
  Markdown: '# heading [link](https://evil.example) ![image](https://evil.example/x.png) **bold** | a | b | $x^2$',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)><!-- hidden --><details open>',
  mentions: '@octocat @org/team #1 GH-1 https://evil.example www.evil.example owner/repo#1 :tada:',
  fences: '```\n````\n~~~\n`````yaml\n</details>\n`````',
  paths: '../../.github/workflows/evil',
  controls: 'a\u001b[31mred\u0007 \u202Eright to left\u2066 \u200B',
  prototype: '{ __proto__: { polluted: true }, constructor: { prototype: { polluted: true } } }',
  bomb: `{ a: &a [x,x,x,x,x,x,x,x,x], b: &b [*a,*a,*a,*a,*a,*a,*a,*a], c: [*b,*b,*b,*b,*b,*b] }`,
  deep: `${'{ a: '.repeat(20_000)}`,
};

/** What Markdown or GitHub would obey, outside of code. */
function live(body: string): string[] {
  const plain = body.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
  return (
    plain.match(
      /(?<!\\)\]\(|!\[|@\w|<(?!\/?(?:details|summary|ins|del)>)|https:\/\/evil|www\.evil|(?<!Closes )(?<!\\)#1\b|^#+ heading/gm,
    ) ?? []
  );
}

const free = FIELDS.filter(({ options }) => !options).map(({ id }) => id);
/** Alone, where what is read decides what becomes of the rest; the others together. */
const PLACES = [
  ['text'],
  ['speaker'],
  ['source'],
  ['renders'],
  free.filter((id) => !['text', 'speaker', 'source', 'renders'].includes(id)),
];

for (const [name, string] of Object.entries(STRINGS)) {
  test(`${name} in a field is a value or is refused, and is text in comments`, (t) => {
    for (const place of PLACES) {
      const made = make(dossier(t), issue({ ...FRENCH, ...Object.fromEntries(place.map((id) => [id, string])) }));
      for (const { file, text } of made.files) {
        const read = parse(text);
        assert.deepEqual(
          Object.keys(read).filter((key) => !/^[a-z]+$/i.test(key)),
          [],
          file,
        );
        assert.equal(existsSync(file), made.review !== undefined);
        if (file.includes('/quotes/')) assert.notEqual(read.speaker, 'evil');
      }
      const body = made.review ? description(made, 7) : refusal(made);
      assert.deepEqual(live(body), [], `${place}\n${body}`);
      for (const control of '\u001b\u0007\u202E\u2066') assert.ok(!body.includes(control));
    }
    assert.ok(!existsSync('pwned'));
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
}

test('the words of a quotation reach the record to the letter', (t) => {
  for (const text of [STRINGS.shell, STRINGS.workflow, STRINGS.yaml, STRINGS.HTML, STRINGS.mentions]) {
    const made = make(dossier(t), issue({ ...ENGLISH, text }));
    const file = made.files.at(-1);
    assert.equal(parse(file?.text ?? '').text, text.trim());
    if (made.review) assert.equal(parse(readFileSync(file?.file ?? '', 'utf8')).text, text.trim());
  }
});

test('a huge text is refused, in a comment that GitHub takes', (t) => {
  for (const text of ['word '.repeat(13_000), '<'.repeat(65_000), '\u202E'.repeat(60_000), '`'.repeat(60_000), '@a $'.repeat(15_000)]) {
    for (const field of ['text', 'speaker', 'source', 'context', 'translations-fr']) {
      const made = make(dossier(t), issue({ ...ENGLISH, [field]: text }));
      const body = made.review ? description(made, 7) : refusal(made);
      assert.ok(body.length <= 65_536, `${field}: ${body.length}`);
    }
  }
});
