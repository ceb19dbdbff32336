/** `npm run new -- dossier <folder>`: what it writes is a dossier, and nothing is overwritten. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { check } from '../../../src/check/index.ts';
import { verify } from '../../../src/check/verbatim/verify.ts';
import type { Asker } from '../../../src/cli/new/asker.ts';
import { newDossier } from '../../../src/cli/new/dossier/command.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { LOCALES } from '../../../src/dossier/schema/fields.ts';
import { contents, type Outcome, TODAY } from './command.ts';
import { BACK, person, STOP } from './person.ts';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-new-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(folder: string, flags: readonly string[], asker?: Asker): Promise<Outcome> {
  const lines = { output: '', errors: '' };
  const into = (stream: keyof typeof lines) =>
    new Writable({
      write(chunk, _, done) {
        lines[stream] += String(chunk);
        done();
      },
    });
  const code = await newDossier({
    argv: ['dossier', folder, ...flags],
    language: 'en_GB.UTF-8',
    today: TODAY,
    interactive: asker !== undefined,
    input: new PassThrough(),
    output: into('output'),
    errors: into('errors'),
    ...(asker && { asker }),
  });
  return { code, ...lines };
}

for (const languages of [...LOCALES, LOCALES.join(), LOCALES.toReversed().join()]) {
  test(`a new dossier in ${languages} has a record of each kind, its quotation found in its source, and no finding`, async (t) => {
    const folder = join(place(t), 'mine');
    const { code, errors } = await start(folder, ['--yes', '--languages', languages]);
    assert.equal(code, 0, errors);
    const { loaded, diagnostics } = check(folder);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(loaded.header?.data.locales, languages.split(','));
    for (const kind of KINDS) assert.ok(loaded.records[kind].size > 0, `no sample in ${kind}/`);
    const outcomes = [...verify(loaded).quotes.values()].map(({ outcome }) => outcome?.outcome);
    assert.deepEqual(outcomes, ['found']);
    for (const { file } of loaded.prose)
      assert.ok(
        languages.split(',').some((one) => file.endsWith(`.${one}.mdx`)),
        file,
      );
  });
}

test('each sample says that it is one', async (t) => {
  const folder = join(place(t), 'mine');
  await start(folder, ['--yes']);
  for (const [file, text] of Object.entries(contents(folder))) {
    if (file.endsWith('.json') || file === 'dossier.yaml' || /^pages.*yaml$/.test(file)) continue;
    assert.match(text, /sample|exemple/i, file);
  }
});

test('the answers stand in dossier.yaml, and the address of the repository is that of its page', async (t) => {
  const folder = join(place(t), 'mine');
  const asker = person([
    ['languages', 'French, English'],
    ['title (French)', 'Le pont: l’affaire # 1'],
    ['title (English)', 'The "bridge"'],
    ['address the site', 'http://bridge.example.org/'],
    ['address the site', 'https://bridge.example.org/dossier/'],
    ['repository', 'https://example.org/bridge/dossier.git'],
  ]);
  const { code, errors } = await start(folder, [], asker);
  assert.equal(code, 0, errors);
  assert.deepEqual(asker.left, []);
  assert.match(asker.heard.join(), /not a complete https address/);
  const header = check(folder).loaded.header?.data;
  assert.deepEqual(header?.locales, ['fr', 'en']);
  assert.equal(header?.title.fr, 'Le pont: l’affaire # 1');
  assert.equal(header?.title.en, 'The "bridge"');
  assert.equal(header?.site, 'https://bridge.example.org/dossier/');
  assert.equal(header?.repository.url, 'https://example.org/bridge/dossier');
});

test('what to do next names the folder', async (t) => {
  const folder = join(place(t), 'my own');
  const { output } = await start(folder, ['--yes']);
  for (const command of ['npm start', 'npm run new -- source', 'npm run check'])
    assert.ok(output.includes(`CONTENT_DIR='${folder}' ${command}`), output);
});

test('a dossier, a place inside one, a folder with files and a file are refused and left as they are', async (t) => {
  const folder = place(t);
  const mine = join(folder, 'mine');
  await start(mine, ['--yes']);
  mkdirSync(join(folder, 'notes/deep'), { recursive: true });
  writeFileSync(join(folder, 'notes/deep/list.txt'), 'mine\n');
  const before = contents(folder);
  for (const [taken, message] of [
    [mine, /holds a dossier already/],
    [join(mine, 'inner'), /holds a dossier already/],
    [join(folder, 'notes'), /holds files already/],
    [join(folder, 'notes/deep/list.txt'), /is a file/],
  ] as const) {
    const { code, errors } = await start(taken, ['--yes']);
    assert.equal(code, 1);
    assert.match(errors, message);
    assert.match(errors, /Nothing was written/);
  }
  assert.deepEqual(contents(folder), before);
});

test('an empty folder is taken', async (t) => {
  const folder = place(t);
  assert.equal((await start(folder, ['--yes'])).code, 0);
});

test('answers that cannot stand, and answers broken off, write nothing', async (t) => {
  const folder = join(place(t), 'mine');
  for (const [flags, message] of [
    [['--languages', 'en,xx'], new RegExp(`“xx” is not one of ${LOCALES.join(', ')}`)],
    [['--site', 'bridge'], /not a complete https address/],
    [['--site', 'https://example.org/?a=b'], /query/],
    [['--title.en', ' '], /needed/],
    [['--titel', 'x'], /--titel/],
    [['too-many'], /npm run new -- dossier/],
  ] as const) {
    const { code, errors } = await start(folder, ['--yes', ...flags]);
    assert.equal(code, 1, flags.join(' '));
    assert.match(errors, message);
  }
  const { code } = await start(folder, [], person([['languages', STOP]]));
  assert.equal(code, 130);
  assert.ok(!existsSync(folder));
});

test('a title that breaks a rule of the content is reported, and no file of the dossier stays', async (t) => {
  const folder = join(place(t), 'mine');
  const { code, errors } = await start(folder, ['--yes', '--title.en', 'A \u202Etitle']);
  assert.equal(code, 1);
  assert.match(errors, /dossier\.yaml:\d+/);
  assert.deepEqual(contents(folder), {});
});

test('nothing of the first dossier stands in a new one', async (t) => {
  const folder = join(place(t), 'mine');
  await start(folder, ['--yes']);
  const words = Object.values(contents(folder)).join('\n');
  assert.doesNotMatch(words, /OpenAI|Sora|Puppets|Fisheye|magazine/i);
  assert.match(readFileSync('README.md', 'utf8'), /npm run new -- dossier/);
});

test('going back leads to the question before, up to the first', async (t) => {
  const folder = join(place(t), 'mine');
  const asker = person([
    ['languages', BACK],
    ['languages', 'English'],
    ['title (English)', BACK],
    ['languages', 'French, English'],
    ['title (French)', 'Le pont'],
    ['title (English)', BACK],
    ['title (French)', 'Мост'],
    ['title (English)', 'Мост'],
    ['address the site', ''],
    ['repository', ''],
  ]);
  const { code, errors } = await start(folder, [], asker);
  assert.equal(code, 0, errors);
  assert.equal(check(folder).loaded.header?.data.title.fr, 'Мост');
});
