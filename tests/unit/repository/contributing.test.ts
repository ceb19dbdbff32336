import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command } from '../new/command.ts';
import { place } from '../review/versions.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const way = (heading: string) =>
  new RegExp(`^## ${heading}.*\\n\\n((?:\\d\\. .*\\n)+)`, 'm').exec(text)?.[1]?.trim().split('\n') ?? assert.fail(heading);

test('there are three ways in, each in five lines', () => {
  for (const heading of ['In the browser', 'By a form', 'With a checkout']) assert.equal(way(heading).length, 5, heading);
});

test('a first contribution takes four commands or none', () => {
  const commands = (heading: string) => way(heading).filter((line) => /^\d\. `(?:git|npm) /.test(line)).length;
  assert.equal(commands('In the browser'), 0);
  assert.equal(commands('By a form'), 0);
  assert.equal(commands('With a checkout'), 4);
});

test('the example of a quotation from flags works as it stands', async (t) => {
  const example = /```sh\nnpm run new -- ([\s\S]*?)```/.exec(text)?.[1] ?? assert.fail();
  const argv = [...example.replaceAll('\\\n', '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const folder = join(place(t), 'content');
  cpSync('content', folder, { recursive: true });
  const { code, errors } = await command(folder, argv);
  assert.equal(code, 0, errors);
});

test('every file it leads to is there', () => {
  for (const [, file = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(existsSync(file), file);
});

test('no path of a machine is left in what is handed to strangers', () => {
  for (const file of ['CONTRIBUTING.md', '.github/PULL_REQUEST_TEMPLATE.md', '.github/CODEOWNERS', '.github/dependabot.yml']) {
    assert.doesNotMatch(readFileSync(file, 'utf8'), /\/(?:home|tmp|root|work)\//, file);
  }
});
