import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { command } from '../unit/new/command.ts';
import { test } from './this-dossier.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');

test('the example of a quotation from flags works unchanged', async () => {
  const example = /```sh\nnpm run new -- ([\s\S]*?)```/.exec(text)?.[1] ?? assert.fail();
  const argv = [...example.replaceAll('\\\n', '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const place = mkdtempSync(join(tmpdir(), 'dossier-contributing-'));
  const folder = join(place, 'content');
  cpSync('content', folder, { recursive: true });
  const { code, errors } = await command(folder, argv);
  rmSync(place, { recursive: true, force: true });
  assert.equal(code, 0, errors);
});

test('the link beside the forms leads to the repository of the dossier', () => {
  const { url } = parse(readFileSync('content/dossier.yaml', 'utf8')).repository;
  for (const link of parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8')).contact_links)
    assert.ok(link.url.startsWith(`${url}/`), link.url);
});
