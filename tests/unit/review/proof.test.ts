/** A change that brings the proof of itself says so, where the reviewer looks. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { makeFingerprint } from '../../../src/check/verbatim/fingerprint.ts';
import { writeFingerprint } from '../../../src/check/verbatim/fingerprint-file.ts';
import { checkOf } from '../../../src/cli/review/check-of.ts';
import { reviewOfPull } from '../../../src/cli/review/pull.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { compare } from '../../../src/review/compare.ts';
import { toMarkdown } from '../../../src/review/markdown.ts';
import { toText } from '../../../src/review/text.ts';
import { editor, place } from './versions.ts';

const WORDS = 'L’œuvre d’un siècle n’est pas une vache à lait : nous ne paierons pas';
const SOURCE = 'gazette-pont';
const FILE = `sources/${SOURCE}.fingerprint.json`;
const SINCE = { ref: 'main', commit: '0123456789abcdef' };

function fingerprint(text: string, since = '2021-05-01'): string {
  const made = makeFingerprint(SOURCE, 'full', text, 'fr');
  assert.ok(made.ok);
  return writeFingerprint({ ...made.value, since });
}

/** The made-up dossier in a folder, with a fingerprint of its article. */
function dossier(t: TestContext): string {
  const folder = join(place(t), 'content');
  cpSync('tests/fixtures/second', folder, { recursive: true });
  writeFileSync(join(folder, FILE), fingerprint(`Le comité répond. ${WORDS}, dit-il. Les péages restent, répond la mairie.`));
  return folder;
}

function review(t: TestContext, edit: (change: ReturnType<typeof editor>) => void) {
  const [before, after] = [dossier(t), dossier(t)];
  edit(editor(after));
  return compare(load(before), load(after), SINCE, checkOf);
}

const formats = (one: ReturnType<typeof review>) => [toText(one, (_, text) => text), toMarkdown(one)];

test('a false quotation with a forged fingerprint: the proof came with the change, and its text before and after is reported', (t) => {
  const forged = review(t, ({ replace, write }) => {
    replace('quotes/comite-peage.yaml', 'pas une vache', 'plus une vache');
    write(FILE, fingerprint(`${WORDS.replace('pas une vache', 'plus une vache')}.`, '2021-06-01'));
  });
  const [quotation] = forged.quotations.filter(({ id }) => id === 'comite-peage');
  assert.equal(quotation?.check?.after, 'checked against the full source');
  assert.equal(quotation?.proof, 'this change');
  assert.deepEqual(forged.fingerprints, [
    {
      source: SOURCE,
      quotations: 2,
      before: { readable: true, words: 23, coverage: 'full', since: '2021-05-01' },
      after: { readable: true, words: 13, coverage: 'full', since: '2021-06-01' },
    },
  ]);
  for (const text of formats(forged)) {
    assert.match(text, /a fingerprint that came with this very change/);
    assert.match(text, /23 words, the full text, since 2021.{0,2}-05.{0,2}-01 → 13 words, the full text, since 2021.{0,2}-06.{0,2}-01/);
  }
});

test('a quotation against a fingerprint that was there: said as well', (t) => {
  const honest = review(t, ({ replace }) => replace('quotes/comite-peage.yaml', WORDS, WORDS.replace(' : nous ne paierons pas', '')));
  assert.equal(honest.quotations[0]?.proof, 'before');
  for (const text of formats(honest)) assert.match(text, /a fingerprint that was there before/);
});

test('a quotation of a source without a fingerprint has no proof to speak of', (t) => {
  const none = review(t, ({ replace }) => replace('quotes/mairie-reponse.yaml', 'lang: en', 'lang: en\ntopics: [peage]'));
  assert.equal(none.quotations[0]?.proof, undefined);
});

test('an omission is reported with its length, and whether a negation is in it', (t) => {
  const turned = review(t, ({ replace }) =>
    replace('quotes/comite-peage.yaml', WORDS, 'Le comité répond. L’œuvre d’un siècle n’est […] une vache à lait : nous'),
  );
  assert.deepEqual(turned.quotations[0]?.omissions, [{ tokens: 1, negation: true }]);
  for (const text of formats(turned)) assert.match(text, /leaves out 1 words and marks, .{0,2}a negation among them/);
});

test('files that are no part of a dossier are named', (t) => {
  const strays = review(t, ({ write }) => {
    write('.gitattributes', '*.yaml -diff linguist-generated\n');
    write('claims/.hidden', '');
    write('claims/notes.txt', '');
  });
  assert.deepEqual(strays.strays.toSorted(), ['.gitattributes', 'claims/.hidden', 'claims/notes.txt']);
  for (const text of formats(strays)) assert.match(text, /\.gitattributes/);
});

/** A repository on a host, with a pull request from its branch `change` as the host offers it, and a clone that reviews. */
function pull(t: TestContext, edit: (folder: string) => void) {
  const folder = place(t);
  const host = join(folder, 'host');
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'A'],
        [`GIT_${who}_EMAIL`, 'a@example.org'],
      ]),
    ),
  };
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim();
  mkdirSync(host);
  git(host, 'init', '--quiet', '--initial-branch=main');
  cpSync(dossier(t), join(host, 'content'), { recursive: true });
  mkdirSync(join(host, '.github'));
  writeFileSync(join(host, '.github/checks.yml'), 'run: check\n');
  git(host, 'add', '.');
  git(host, 'commit', '--quiet', '--message=first');
  const clone = join(folder, 'clone');
  git(folder, 'clone', '--quiet', host, clone);
  git(host, 'checkout', '--quiet', '-b', 'change');
  edit(host);
  git(host, 'add', '--all');
  git(host, 'commit', '--quiet', '--message=change');
  const head = git(host, 'rev-parse', 'HEAD');
  git(host, 'checkout', '--quiet', 'main');
  git(host, 'merge', '--quiet', '--no-ff', '--message=merge', 'change');
  git(host, 'update-ref', 'refs/pull/7/merge', 'HEAD');
  git(host, 'reset', '--quiet', '--hard', 'HEAD^1');
  return { clone, head };
}

test('the review of a pull request reads its content as data, and says what else it changes', (t) => {
  const { clone, head } = pull(t, (folder) => {
    const quote = join(folder, 'content/quotes/comite-peage.yaml');
    writeFileSync(quote, readFileSync(quote, 'utf8').replace('vache', 'chèvre'));
    writeFileSync(join(folder, '.github/checks.yml'), 'run: true\n');
    writeFileSync(join(folder, 'content/.gitattributes'), '*.yaml filter=evil -diff\n');
    symlinkSync('/etc/passwd', join(folder, 'content/quotes/passwd.yaml'));
  });
  const made = reviewOfPull(clone, 'content', 7, head);
  assert.ok(made);
  assert.deepEqual(made.outside, ['.github/checks.yml']);
  assert.deepEqual(made.strays.toSorted(), ['.gitattributes', 'quotes/passwd.yaml']);
  assert.deepEqual(
    made.quotations.map(({ id, check, proof }) => [id, check?.after, proof]),
    [['comite-peage', 'not found in its source', 'before']],
  );
  assert.match(toMarkdown(made), /may have been run by programs that it changed\. This review was not/);
});

test('a pull request that has moved on, or cannot be merged, has no review', (t) => {
  const { clone } = pull(t, (folder) => writeFileSync(join(folder, 'content/README.md'), 'x'));
  assert.equal(reviewOfPull(clone, 'content', 7, '0'.repeat(40)), undefined);
  assert.equal(reviewOfPull(clone, 'content', 8, '0'.repeat(40)), undefined);
});
