import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ui } from '../../../src/i18n/index.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
/** The numbered lines under a heading. */
const way = (heading: string, of = text) =>
  new RegExp(`^## ${heading}[^]*?\\n((?:\\d\\. .*\\n)+)`, 'm').exec(of)?.[1]?.trim().split('\n') ?? assert.fail(heading);

const page = (locale: string) => readFileSync(`src/i18n/${locale}/pages/contribute.mdx`, 'utf8');
const ENGLISH = ['In the browser', 'By a form', 'On your own computer'];
const FRENCH = ['Dans le navigateur', 'Par un formulaire', 'Sur votre ordinateur'];

test('there are three ways in, each in five lines, here and on the page of the site in both languages', () => {
  for (const heading of ENGLISH) assert.equal(way(heading).length, 5, heading);
  for (const heading of ENGLISH) assert.equal(way(heading, page('en')).length, 5, heading);
  for (const heading of FRENCH) assert.equal(way(heading, page('fr')).length, 5, heading);
});

test('the page of the site asks for the same commands in the same order, in both languages', () => {
  const commands = (headings: string[], of: string) =>
    headings.map((heading) =>
      way(heading, of)
        .join('\n')
        .match(/`[^`]+`/g),
    );
  assert.deepEqual(commands(ENGLISH, page('en')), commands(ENGLISH, text));
  assert.deepEqual(commands(FRENCH, page('fr')), commands(ENGLISH, text));
});

test('every link that is named is called so on the site', () => {
  for (const [locale, headings, of] of [
    ['en', ENGLISH, text],
    ['en', ENGLISH, page('en')],
    ['fr', FRENCH, page('fr')],
  ] as const) {
    const { edit, editText, suggest, report } = ui(locale).site;
    const [browser = '', form = ''] = headings.map((heading) => way(heading, of).join(' '));
    for (const words of [edit, editText]) assert.ok(browser.includes(words), `${locale}: ${words}`);
    for (const words of [suggest, report]) assert.ok(form.includes(words), `${locale}: ${words}`);
  }
});

test('a first contribution takes four commands or none', () => {
  const commands = (heading: string) => way(heading).filter((line) => /^\d\. `(?:git|npm) /.test(line)).length;
  assert.equal(commands('In the browser'), 0);
  assert.equal(commands('By a form'), 0);
  assert.equal(commands('On your own computer'), 4);
});

test('every file it leads to is there', () => {
  for (const [, file = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(existsSync(file), file);
});

test('no path of a machine is left in what is handed to strangers', () => {
  for (const file of ['CONTRIBUTING.md', '.github/PULL_REQUEST_TEMPLATE.md', '.github/CODEOWNERS', '.github/dependabot.yml']) {
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\/(?:home|tmp|root|work)\//, file);
  }
});
