import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { check } from '../../../src/check/index.ts';
import { description } from '../../../src/cli/form/comment.ts';
import type { Made } from '../../../src/cli/form/make.ts';
import { form as formEn } from '../../../src/i18n/en/form.ts';
import { form as formFr } from '../../../src/i18n/fr/form.ts';
import { dossier, ENGLISH, FRENCH, issue, make, optionOf } from './issue.ts';

const recordsOf = (folder: string, { files }: Made) =>
  files.map(({ file }): [string, Record<string, unknown>] => [file.slice(folder.length + 1), parse(readFileSync(file, 'utf8'))]);
const quoteOf = (folder: string, made: Made) => recordsOf(folder, made).at(-1)?.[1] ?? assert.fail('no record');
const saidOf = ({ problems, findings }: Made) => [
  ...problems.map(({ label, say }) => `${label}: ${say(formEn)}`),
  ...findings.map(({ file, message }) => `${file}: ${message}`),
];

test('a suggestion in English from a source of the dossier becomes one record that checks', (t) => {
  const folder = dossier(t);
  const made = make(folder, issue(ENGLISH));
  assert.deepEqual(saidOf(made), []);
  assert.deepEqual(recordsOf(folder, made), [
    [
      'quotes/comite-the-bridge-is-ours.yaml',
      {
        text: 'The bridge is ours.',
        lang: 'en',
        speaker: 'comite',
        source: 'lettre-mairie',
        translations: { fr: 'Le pont est à nous.' },
        added: '2030-01-05',
      },
    ],
  ]);
  assert.deepEqual(
    check(folder).diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('a suggestion in French from a new source becomes two records, the address without what tracks readers', (t) => {
  const folder = dossier(t);
  const made = make(folder, issue(FRENCH));
  assert.deepEqual(saidOf(made), []);
  assert.deepEqual(recordsOf(folder, made), [
    [
      'sources/journal-du-pont-le-pont-suite.yaml',
      {
        title: 'Le pont, suite',
        kind: 'article',
        publisher: { name: 'Journal du pont' },
        lang: 'fr',
        url: 'https://journal.example.org/pont',
        published: { date: '2029-12', precision: 'month' },
        accessed: '2030-01-02',
        read: 'full',
        confidence: 'low',
        added: '2030-01-05',
      },
    ],
    [
      'quotes/comite-le-pont-appartient-a-tous.yaml',
      {
        text: 'Le pont appartient à tous.',
        lang: 'fr',
        speaker: 'comite',
        source: 'journal-du-pont-le-pont-suite',
        selector: { prefix: 'disent-ils :' },
        translations: { en: 'The bridge belongs to all.' },
        added: '2030-01-05',
      },
    ],
  ]);
  assert.deepEqual(
    made.review?.quotations.map(({ what, id, text }) => [what, id, text]),
    [['added', 'comite-le-pont-appartient-a-tous', 'Le pont appartient à tous.']],
  );
  assert.match(description(made, 7), /^Closes #7\./);
  assert.match(description(made, 7), /confidence: low/);
});

test('what the reader knows is found: names, addresses of sources, addresses of pages of the site', (t) => {
  for (const answers of [
    { ...ENGLISH, speaker: 'Comité du pont' },
    { ...ENGLISH, speaker: 'https://pont.example.org/en/actors/comite/' },
    { ...ENGLISH, source: 'https://pont.example.org/sources/lettre-mairie/#cite' },
    { ...ENGLISH, lang: 'EN' },
    { ...ENGLISH, lang: 'anglais' },
  ]) {
    const folder = dossier(t);
    const made = make(folder, issue(answers));
    assert.deepEqual(saidOf(made), [], JSON.stringify(answers));
    const { speaker, source, lang } = quoteOf(folder, made);
    assert.deepEqual([speaker, source, lang], ['comite', 'lettre-mairie', 'en']);
  }
});

test('a source that stands at the address is not made again, however the address was copied', (t) => {
  const { url } = parse(readFileSync('tests/fixtures/second/sources/gazette-pont.yaml', 'utf8')) as { url: string };
  for (const source of [url, `${url}?fbclid=x`, `${url}#:~:text=le%20pont`, url.replace('https:', 'http:')]) {
    const folder = dossier(t);
    // Its words are not compared here: the source has a fingerprint they do not stand in.
    const made = make(folder, issue({ ...FRENCH, source }));
    assert.deepEqual([made.files.length, parse(made.files.at(-1)?.text ?? '').source], [1, 'gazette-pont'], source);
  }
});

test('several speakers, and one without a name', (t) => {
  const folder = dossier(t);
  const several = make(folder, issue({ ...ENGLISH, speaker: 'comite, mairie' }));
  assert.deepEqual(saidOf(several), []);
  assert.deepEqual(quoteOf(folder, several).speaker, ['comite', 'mairie']);
  const role = make(folder, issue({ ...ENGLISH, text: 'It is ours.', speaker: '{ role: { en: a neighbour, fr: un voisin } }' }));
  assert.deepEqual(saidOf(role), []);
  assert.deepEqual(quoteOf(folder, role).speaker, { role: { en: 'a neighbour', fr: 'un voisin' } });
});

test('words in several lines become one line, slips of typography are corrected', (t) => {
  const folder = dossier(t);
  const made = make(folder, issue({ ...ENGLISH, text: 'The bridge\r\n\r\n  is ours.', 'translations-fr': "C'est le pont." }));
  assert.deepEqual(saidOf(made), []);
  assert.match(readFileSync(made.files[0]?.file ?? '', 'utf8'), /^text: The bridge is ours\.$/m);
  assert.match(readFileSync(made.files[0]?.file ?? '', 'utf8'), /C’est le pont\./);
});

test('nothing of an answer is lost: what no field takes stands in the pull request', (t) => {
  const made = make(dossier(t), `Hello!\n\n${issue({ ...ENGLISH, context: 'Said on the bridge.', 'source-title': 'Another title' })}`);
  assert.deepEqual(
    made.unused.map(({ answer }) => answer),
    ['Hello!', 'Another title', 'Said on the bridge.'],
  );
  for (const words of ['Hello', 'Another title', 'Said on the bridge']) assert.ok(description(made, 7).includes(words), words);
});

function refused(t: TestContext, body: string): string[] {
  const folder = dossier(t);
  const before = readdirSync(folder, { recursive: true }).sort();
  const made = make(folder, body);
  assert.equal(made.review, undefined, body.slice(0, 500));
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), before, 'nothing stays');
  for (const { say } of made.problems) assert.notEqual(say(formEn), say(formFr));
  return saidOf(made);
}

test('what is missing, unknown or ambiguous is said at its heading', (t) => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ ...ENGLISH, text: '' }, /^The words \/ Les mots: has to be answered/],
    [{ ...ENGLISH, speaker: 'Nobody' }, /^Who said it .*“Nobody”: No actor of the dossier/],
    [{ ...ENGLISH, speaker: 'comitee' }, /Is comite meant\?/],
    [{ ...ENGLISH, speaker: '{ role: ' }, /write \{ role: … \}/],
    [{ ...ENGLISH, source: 'a letter' }, /^Source: “a letter” is neither/],
    [{ ...ENGLISH, renders: '../../dossier' }, /No quotation of the dossier has this id/],
    [{ ...FRENCH, 'source-read': '' }, /^Read .*has to be answered for a source/],
    [{ ...FRENCH, 'source-kind': 'article; rm -rf /' }, /is not one of the answers/],
    [{ ...FRENCH, 'source-published-date': '26/11/2024' }, /is not a date|26\/11\/2024/],
    [{ ...FRENCH, source: 'http://journal.example.org/pont' }, /https/],
    [{ ...ENGLISH, 'translations-fr': '' }, /cannot be read in the language fr/],
    [{ ...ENGLISH, text: '“The bridge is ours.”' }, /quotation marks/],
  ];
  for (const [answers, expected] of cases) {
    const said = refused(t, issue(answers));
    assert.ok(
      said.some((one) => expected.test(one)),
      `${expected}\n${said.join('\n')}`,
    );
  }
});

test('an answer cannot answer for another field', (t) => {
  const said = refused(t, issue({ ...ENGLISH, text: 'The bridge is ours.\n\n### Source\n\ngazette-pont' }));
  assert.ok(
    said.some((one) => /^Source: This heading stands more than once/.test(one)),
    said.join('\n'),
  );
});

test('a text that is no form at all is refused, with all that is missing', (t) => {
  for (const body of ['', 'I saw this quotation somewhere.', '### Something else\n\nyes', '\0\0', '---\ntext: x\n---']) {
    const said = refused(t, body);
    assert.equal(said.filter((one) => one.includes('has to be answered')).length >= 4, true, said.join('\n'));
  }
});

test('the choice “none” of how much was read is an answer', (t) => {
  const folder = dossier(t);
  const made = make(folder, issue({ ...FRENCH, 'source-read': optionOf('source-read', 'none') }));
  const [[, source] = assert.fail('no source')] = recordsOf(folder, made);
  assert.deepEqual([source.read, source.accessed], ['none', undefined]);
});

test('the files lie among the quotations and sources of the dossier, whatever the words', (t) => {
  for (const text of [
    '../../../etc/passwd',
    '..\\..\\x',
    '.github/workflows/evil',
    'con',
    '—',
    '日本語',
    '$(touch pwned)',
    '`id`',
    'a'.repeat(300),
  ]) {
    const folder = dossier(t);
    const { files } = make(folder, issue({ ...FRENCH, text, 'source-title': text, 'source-publisher': text }));
    for (const { file } of files) assert.match(file.slice(folder.length), /^\/(?:quotes|sources)\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/);
    for (const { file } of files) assert.ok(file.startsWith(join(folder, '/')));
  }
});
