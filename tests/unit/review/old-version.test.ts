import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { NoOldVersion, oldVersion } from '../../../src/cli/review/old-version.ts';
import { editor, place } from './versions.ts';

/** A repository of its own, with the made-up dossier in `content` committed on main. */
function repository(t: TestContext): { folder: string; content: string; git: (...args: string[]) => string } {
  const folder = place(t);
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  const content = join(folder, 'content');
  cpSync('tests/fixtures/second', content, { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  return { folder, content, git };
}

/** As `npm run review` runs it. */
function command(content: string, ...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/review.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' },
  });
}

test('what changed since a commit is reported, committed or not', (t) => {
  const { content, git } = repository(t);
  const { replace } = editor(content);
  replace('quotes/comite-peage.yaml', 'vache', 'chèvre');
  git('commit', '--quiet', '--all', '--message=second');
  replace('claims/peage-injuste.yaml', 'status: disputed', 'status: attributed');

  const since = command(content, 'HEAD~1');
  assert.equal(since.status, 0, since.stderr);
  assert.match(since.stdout, /\[-vache-\]\{\+chèvre\+\}/);
  assert.match(since.stdout, /status: disputed → attributed/);
  assert.doesNotMatch(command(content, 'HEAD').stdout, /vache/);
  assert.match(command(content, 'main', '--format', 'markdown').stdout, /^## /);
  assert.equal(JSON.parse(command(content, 'main', '--format', 'json').stdout).claims[0].id, 'peage-injuste');
});

test('where the branch is the commit that is checked out, it is said what to compare with instead', (t) => {
  const { folder, content, git } = repository(t);
  const { stdout, stderr, status } = command(content, 'main');
  assert.equal(status, 0);
  assert.match(stdout, /nothing in the content has changed/);
  assert.match(stderr, /^main is the commit that is checked out: .*\n→ .*npm run review -- HEAD~1\n$/);
  git('clone', '--quiet', '--bare', '.', join(folder, 'published.git'));
  git('remote', 'add', 'origin', join(folder, 'published.git'));
  git('fetch', '--quiet', 'origin');
  git('branch', '--quiet', '--set-upstream-to=origin/main');
  editor(content).replace('quotes/comite-peage.yaml', 'vache', 'chèvre');
  git('commit', '--quiet', '--all', '--message=second');
  assert.match(command(content, 'main').stderr, /npm run review -- origin\/main\n$/);
  const since = command(content, 'origin/main');
  assert.match(since.stdout, /chèvre/);
  assert.equal(since.stderr, '');
  assert.equal(command(content, 'HEAD').stderr, '');
});

test('a dossier at the top of its repository, or deep in it, is found', (t) => {
  const { folder, content, git } = repository(t);
  assert.equal(oldVersion(content, 'HEAD').loaded.records.quotes.size, 3);
  mkdirSync(join(folder, 'a/b c'), { recursive: true });
  git('mv', 'content', 'a/b c/[x]');
  git('commit', '--quiet', '--message=deep');
  assert.equal(oldVersion(join(folder, 'a/b c/[x]'), 'HEAD').loaded.records.quotes.size, 3);

  const top = repository(t);
  for (const name of readdirSync(top.content)) top.git('mv', `content/${name}`, name);
  top.git('commit', '--quiet', '--message=top');
  assert.equal(oldVersion(top.folder, 'HEAD').loaded.records.quotes.size, 3);
});

test('a commit without the dossier is an empty one', (t) => {
  const { folder, content, git } = repository(t);
  git('mv', 'content', 'later');
  git('commit', '--quiet', '--message=moved');
  assert.equal(oldVersion(join(folder, 'later'), 'HEAD~1').loaded.records.quotes.size, 0);
  assert.ok(content);
});

test('a reference that git could take for an option, or does not know, is refused in words', (t) => {
  const { content, folder } = repository(t);
  for (const ref of [
    '--output=x',
    '-h',
    '--',
    '',
    'nowhere',
    'HEAD:content',
    'HEAD~99',
    'main..main',
    '^main',
    `--upload-pack=touch ${folder}/hacked`,
    'a b',
    '$(touch x)',
    'main\nx',
    '\u001b[2J',
  ]) {
    assert.throws(() => oldVersion(content, ref), NoOldVersion, ref);
  }
  assert.deepEqual(readdirSync(folder).sort(), ['.git', 'content']);

  const option = command(content, '--output=x');
  assert.equal(option.status, 1);
  assert.match(option.stderr, /--output is no option/);
  const typo = command(content, 'mian');
  assert.equal(typo.status, 1);
  assert.equal(typo.stderr, '“mian” names no commit of this repository.\n→ Did you mean main?\n');
  assert.match(command(content).stderr, /Say what to compare with/);
  assert.match(command(content, 'main', 'other').stderr, /“other” is one word too many/);
  assert.match(command(content, 'main', '--format', 'html').stderr, /“html” is no format/);
  assert.ok(!command(content, '\u001b[2J').stderr.includes('\u001b'));
});

test('a folder that is in no repository, or does not exist, is reported', (t) => {
  const folder = place(t);
  mkdirSync(join(folder, 'content'));
  const outside = command(join(folder, 'content'), 'HEAD');
  assert.equal(outside.status, 1);
  assert.match(outside.stderr, /is in no git repository/);
  assert.match(command(join(folder, 'nowhere'), 'HEAD').stderr, /does not exist/);
});

test('from a commit come plain files with the names of a dossier, and nothing else', (t) => {
  const { folder, content, git } = repository(t);
  symlinkSync('/etc/passwd', join(content, 'quotes/link.yaml'));
  symlinkSync('/etc', join(content, 'topics/etc'));
  writeFileSync(join(content, 'quotes/évil.yaml'), 'text: x');
  mkdirSync(join(content, 'quotes/deep'));
  writeFileSync(join(content, 'quotes/deep/x.yaml'), 'text: x');
  writeFileSync(join(folder, 'outside.yaml'), '');
  git('add', '.');
  git('commit', '--quiet', '--message=odd');
  const { loaded } = oldVersion(content, 'HEAD');
  assert.deepEqual([...loaded.records.quotes.keys()].sort(), ['comite-peage', 'gazette-reponse', 'mairie-reponse']);
  assert.deepEqual(loaded.broken.quotes.size, 0);
});

test('nothing is left in the temporary folder', (t) => {
  const { content } = repository(t);
  const { TMPDIR } = process.env;
  t.after(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  process.env.TMPDIR = place(t);
  oldVersion(content, 'HEAD');
  assert.deepEqual(readdirSync(tmpdir()), []);
});
