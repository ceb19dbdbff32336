import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { mend, mendAll } from '../../../src/check/fix.ts';
import { check } from '../../../src/check/index.ts';
import { append, bad, replace, write } from '../../corpora/bad/input.ts';
import { inFolder, said } from './folder.ts';

/** The file after one run of corrections, and what is still reported of the dossier. */
function mended(file: string, change: Parameters<typeof bad>[1]): { text: string; says: string[] } {
  return inFolder(bad('mended', change).files, (folder) => {
    const { loaded, diagnostics } = check(folder);
    const path = join(folder, file);
    const read = loaded.files.find((one) => one.file === path);
    assert.ok(read);
    const result = mend(
      read,
      diagnostics.filter((one) => one.file === path),
    );
    if (result) writeFileSync(path, result.text);
    return { text: readFileSync(path, 'utf8'), says: check(folder).diagnostics.map((one) => said(one, folder)) };
  });
}

const topic = 'topics/consent.yaml';
const fr = '  fr: Ce à quoi l’on consent quand on est enregistré.';
const prose = 'claims/unpaid.fr.mdx';
const quote = 'quotes/letter-unpaid.yaml';

/** The lines of `after` that are not lines of `before`. */
const changed = (after: string, before: string) => after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('corrections that need no judgement are made', () => {
  test('a byte order mark, and nothing else of the file', () => {
    const text = 'title: { en: Data, fr: Données } # the files\nadded: 2025-01-10\n';
    assert.deepEqual(mended('pages/data.yaml', write('pages/data.yaml', `\uFEFF${text}`)), { text, says: [] });
  });

  test('carriage returns and spaces at the ends of lines, together, with comments kept', () => {
    const { text, says } = mended(
      'pages/data.yaml',
      write('pages/data.yaml', '\uFEFFtitle: { en: Data, fr: Données }  \r\n# a comment \r\nadded: 2025-01-10\r\n'),
    );
    assert.equal(text, 'title: { en: Data, fr: Données }\n# a comment\nadded: 2025-01-10\n');
    assert.deepEqual(says, []);
  });

  for (const [style, from, to] of [
    ['plain words', "  fr: L'art d'être ? Oui !", '  fr: L’art d’être\u202F? Oui\u202F!'],
    ['single quotation marks', "  fr: 'L''art d''être ? Oui !'", "  fr: 'L’art d’être\u202F? Oui\u202F!'"],
    ['double quotation marks', '  fr: "L\'art \\u00e0 dire : oui !"', '  fr: "L’art \\u00e0 dire\u00A0: oui\u202F!"'],
    [
      'a folded block',
      "  fr: >-\n    L'art d'être\n    enregistré ; et «oui»",
      '  fr: >-\n    L’art d’être\n    enregistré\u202F; et «\u202Foui\u202F»',
    ],
  ] as const) {
    test(`apostrophes and spaces of French in ${style}, as the file writes them`, () => {
      const { text, says } = mended(topic, replace(topic, fr, from));
      assert.ok(text.includes(`${to}\n`), text);
      assert.deepEqual(says, []);
    });
  }

  test('apostrophes and spaces of French prose, and not its code', () => {
    const line = 'L\'art : « <Actor id="lumen" text="L\'entreprise"/> » et `l\'art : "x" ?`';
    const { text, says } = mended(prose, append(prose, `\n${line}\n`));
    assert.ok(text.endsWith('\nL’art\u00A0: «\u202F<Actor id="lumen" text="L’entreprise"/>\u202F» et `l\'art : "x" ?`\n'), text);
    assert.deepEqual(says, []);
  });

  test('an English apostrophe', () => {
    const { text } = mended(topic, replace(topic, '  en: What one agrees', "  en: What a singer's choir agrees"));
    assert.match(text, /singer’s choir agrees/);
  });
});

describe('anything that needs judgement is left alone', () => {
  test('straight quotation marks: a person says which opens and which closes', () => {
    const from = '  fr: Ce à quoi on dit "oui" en \'90.';
    const { text, says } = mended(topic, replace(topic, fr, from));
    assert.ok(text.includes(from));
    assert.equal(says.filter((line) => line.includes('straight-quotes-in-french')).length, 3);
  });

  test('the text of a quotation, whatever its typography, while the words around it are mended', () => {
    const text = "« L'art » : pourquoi ? dit l'autre";
    const result = mended('quotes/article-unpaid.yaml', [
      replace('quotes/article-unpaid.yaml', 'Nous avons chanté pour rien, et ils vendent nos voix.', text),
      append('quotes/article-unpaid.yaml', "context: { en: The article., fr: L'article. }\n"),
    ]);
    assert.ok(result.text.includes(`text: "${text}"`));
    assert.ok(result.text.includes('fr: L’article.'));
  });

  test('spaces at the ends of the lines of a quotation, where they are part of it', () => {
    const { text } = mended(
      quote,
      replace(quote, '"We sang for nothing, and they sell our voices."', '|-\n  We sang for nothing,  \n  and they sell our voices.'),
    );
    assert.ok(text.includes('nothing,  \n'), text);
  });

  test('two spaces that break a line of prose', () => {
    const { text } = mended(prose, append(prose, '\nUn vers  \net un autre. \n'));
    assert.ok(text.endsWith('\nUn vers  \net un autre.\n'), JSON.stringify(text));
  });

  test('a file in which nothing is wrong', () => {
    inFolder(bad('nothing', []).files, (folder) => {
      const { loaded, diagnostics } = check(folder);
      for (const file of loaded.files) assert.equal(mend(file, diagnostics), undefined);
    });
  });

  test('no line changes but those that were named', () => {
    const source = bad('one', replace(topic, fr, "  fr: L'art")).files[topic];
    const { text } = mended(topic, replace(topic, fr, "  fr: L'art"));
    assert.deepEqual(changed(text, String(source)), ['  fr: L’art']);
  });
});

test('an edit that would change a letter is refused, whatever rule asks for it', () => {
  const file = { file: 'topics/consent.yaml', text: 'term: { en: Consent, fr: Consentement }\n', byteOrderMark: false };
  const finding = { file: file.file, line: 1, column: 1, rule: 'x', severity: 'warning' as const, message: '', hint: '' };
  assert.equal(mend(file, [{ ...finding, edits: [{ start: 12, end: 13, replacement: 'K' }] }]), undefined);
  assert.equal(mend(file, [{ ...finding, edits: [{ start: 6, end: 7, replacement: '[' }] }]), undefined);
});

test('correcting goes on until nothing more can be corrected, and returns what is left', () => {
  const name = 'topics/consent.yaml';
  const place = { file: name, line: 1, column: 1, severity: 'warning' as const, message: '', hint: '' };
  let text = 'a:   b\n';
  const looks: string[][] = [];
  const { left, mended } = mendAll((texts) => {
    looks.push([...texts.values()]);
    text = texts.get(name) ?? text;
    // One space too many is reported at a time.
    const edits = text.includes('  ') ? [{ start: 2, end: 3, replacement: '' }] : [];
    const spaces = edits.length > 0 ? [{ ...place, rule: 'spaces', edits }] : [];
    return { files: [{ file: name, text, byteOrderMark: false }], findings: [...spaces, { ...place, rule: 'other' }] };
  });
  assert.deepEqual(looks, [[], ['a:  b\n'], ['a: b\n']]);
  assert.deepEqual(
    mended.map(({ rule }) => rule),
    ['spaces', 'spaces'],
  );
  assert.deepEqual(
    left.map(({ rule }) => rule),
    ['other'],
  );
});
