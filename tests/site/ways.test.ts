/**
 * The three ways in of CONTRIBUTING.md, each tried to the letter in a clone: what
 * comes of it checks, is reviewed as what it is, and builds. Two things are different
 * here: `npm ci` finds what it would bring already there, and answers are flags.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { isMap, parseDocument } from 'yaml';
import { makeFromForm } from '../../src/cli/form/make.ts';
import { formFields } from '../../src/cli/form/read.ts';
import type { Kind } from '../../src/dossier/kinds.ts';
import { load } from '../../src/dossier/load/load.ts';
import { ui } from '../../src/i18n/index.ts';
import { SITES } from '../sites.ts';
import { pagesOf } from './pages.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
/** The commands of a way, in order. */
const commandsOf = (heading: string): string[] =>
  (contributing.split(`## ${heading}`)[1] ?? assert.fail(heading))
    .split('\n## ')[0]
    ?.match(/(?<=^\d\. `)[^`]+(?=`)/gm)
    ?.flatMap((command) => (command.startsWith('npm') || command.startsWith('git') ? [command] : [])) ?? [];

const scratch = mkdtempSync(join(tmpdir(), 'dossier-ways-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
const environment = {
  ...process.env,
  CONTENT_DIR: '',
  HOME: scratch,
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Somebody'],
      [`GIT_${who}_EMAIL`, 'somebody@example.org'],
    ]),
  ),
};

function sh(folder: string, command: string): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: environment });
  assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The repository on its host, as a fork of somebody has it: what is here, but for what is made of it. */
const fork = join(scratch, 'host/dossier.git');
const original = join(scratch, 'original');
const MADE = ['node_modules', '.git', '.cache', '.astro', 'dist'].map((name) => resolve(name));
cpSync('.', original, { recursive: true, filter: (path) => !MADE.includes(resolve(path)) });
sh(original, 'git init -q -b main && git add -A && git commit -qm "The repository"');
sh(scratch, `git clone -q --bare ${original} ${fork}`);

/** Somebody’s change, made where GitHub makes it: on a branch of the fork. */
function onBranch(name: string, change: (folder: string) => void): string {
  const folder = join(scratch, name);
  sh(scratch, `git clone -q ${fork} ${name} && cd ${name} && git switch -qc ${name}`);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  change(folder);
  sh(folder, `git add content && git commit -qm "A change" && git push -q origin ${name}`);
  return folder;
}

/** The steps that a pull request has to pass, but for the build: that is done once for all. */
function isGreen(folder: string, reviewed: RegExp): void {
  sh(folder, 'npm run --silent check');
  assert.match(sh(folder, 'npm run --silent review -- main'), reviewed);
}

const { records, header } = load('content');
const locales = header?.data.locales ?? [];
const doorsOf = (path: string) => {
  const page = pagesOf(SITES.main).find((one) => one.path === path) ?? assert.fail(path);
  return new Map(
    [...page.document.querySelectorAll('ul.doors a')].map((link) => [link.textContent?.trim(), link.getAttribute('href') ?? '']),
  );
};
/** The file in the repository that a link to its host opens. */
const fileOf = (href: string | undefined) =>
  decodeURIComponent(new URL(href ?? '').pathname.split('/edit/')[1] ?? '')
    .split('/')
    .slice(1)
    .join('/');
const first = (kind: Kind) => [...records[kind].keys()][0] ?? assert.fail(`no ${kind}`);

test('in the browser: the file that “Edit this record” opens, and that of “Edit this text”, changed in each language', () => {
  const { edit, editText } = ui(locales[0] ?? 'en').site;
  const [actor] = [first('actors')];
  const folder = onBranch('in-the-browser', (place) => {
    const record = join(place, fileOf(doorsOf(`/actors/${actor}/`).get(edit)));
    const document = parseDocument(readFileSync(record, 'utf8'));
    const summary = document.get('summary');
    assert.ok(isMap(summary), record);
    for (const locale of locales) summary.set(locale, locale === 'fr' ? 'Une autre phrase.' : 'Another sentence.');
    writeFileSync(record, document.toString({ lineWidth: 0 }));
    const text = join(place, fileOf(doorsOf('/overview/').get(editText)));
    assert.ok(existsSync(text), text);
    for (const locale of locales)
      appendFileSync(text.replace(/\w+\.mdx$/, `${locale}.mdx`), locale === 'fr' ? '\nUne phrase de plus.\n' : '\nOne more sentence.\n');
  });
  isGreen(folder, new RegExp(`actors/${actor}`));
});

test('by a form: “Suggest a quotation”, which knows the source, answered, accepted, and made a record', () => {
  const source = first('sources');
  const { suggest } = ui(locales[0] ?? 'en').site;
  const filled = Object.fromEntries(new URL(doorsOf(`/sources/${source}/`).get(suggest) ?? '').searchParams);
  assert.equal(filled.template, 'quotation.yml');
  assert.equal(filled.source, source);
  const folder = onBranch('by-a-form', (place) => {
    const fields = formFields(readFileSync(join(place, `.github/ISSUE_TEMPLATE/${filled.template}`), 'utf8'));
    // From a new source: the text of a source of the dossier is not known here.
    const answers: Record<string, string> = {
      text: 'Nobody asked the fish.',
      lang: 'English',
      speaker: first('actors'),
      source: 'https://fish.example.org/letter',
      'source-title': 'A letter about the fish',
      'source-kind': fields.find(({ id }) => id === 'source-kind')?.options?.find((option) => option.startsWith('letter')) ?? '',
      'source-publisher': 'The fish',
      'source-published-date': '2024-12-01',
      'source-read': fields.find(({ id }) => id === 'source-read')?.options?.find((option) => option.startsWith('full')) ?? '',
      'translations-fr': 'Personne n’a demandé aux poissons.',
    };
    const body = fields.map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`).join('\n\n');
    const made = makeFromForm(body, fields, join(place, 'content'), 'HEAD', { sent: '2024-12-02', accepted: '2024-12-03' });
    assert.deepEqual([made.problems, made.findings.filter(({ severity }) => severity === 'error')], [[], []]);
  });
  isGreen(folder, /Nobody asked the fish\./);
});

test('on one’s own computer: the four commands, on a branch of the fork', () => {
  const [clone = '', install = '', add = '', send = '', ...others] = commandsOf('On your own computer');
  assert.deepEqual(others, []);
  assert.equal(install, 'npm ci');
  assert.equal(add, 'npm run new -- quote');
  sh(scratch, clone.replace(/https:\S+/, fork));
  const folder = join(scratch, 'dossier');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const flags = {
    text: 'Ask the birds instead.',
    lang: 'en',
    speaker: first('actors'),
    'source.title': 'A letter about the birds',
    'source.kind': 'letter',
    'source.publisher.name': 'The birds',
    'source.lang': 'en',
    'source.url': 'https://birds.example.org/letter',
    'source.read': 'full',
    'source.accessed': '2024-12-02',
    'source.confidence': 'low',
    ...(locales.includes('fr') && { 'translations.fr': 'Demandez plutôt aux oiseaux.' }),
  };
  const answers = Object.entries(flags).map(([name, value]) => `--${name} "${value}"`);
  sh(folder, `${add} --yes ${answers.join(' ')}`);
  sh(folder, send);
  assert.equal(sh(folder, 'git rev-parse HEAD'), sh(folder, 'git rev-parse @{upstream}'));
  assert.equal(sh(folder, 'git status --porcelain --untracked-files=no'), '');
  isGreen(folder, /Ask the birds instead\./);
});

test('the three together build, by the programs of the main branch', () => {
  const folder = join(scratch, 'merged');
  sh(scratch, `git clone -q ${fork} merged`);
  for (const branch of ['in-the-browser', 'by-a-form', 'my-change']) sh(folder, `git merge -q -m "Merge" origin/${branch}`);
  // The content alone: the clone has no packages of its own.
  const content = join(scratch, 'content');
  cpSync(join(folder, 'content'), content, { recursive: true });
  const out = join(scratch, 'site');
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts', '--outDir', out], {
    encoding: 'utf8',
    env: { ...environment, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  assert.equal(status, 0, stderr);
  const pages = readdirSync(join(out, 'quotes')).map((id) => join(out, 'quotes', id, 'index.html'));
  const texts = pages.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  for (const words of ['Nobody asked the fish', 'Ask the birds instead'])
    assert.ok(
      texts.some((text) => text.includes(words)),
      words,
    );
});
