/** A build replaces a folder only where that loses nothing. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { refusal, replace, restore } from '../../../src/cli/build/out-dir.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dossier-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const root = resolve('.');
const content = resolve('content');

function write(folder: string, files: readonly string[], text = 'ours'): string {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
const SITE = ['_headers', 'data/datapackage.json', 'data/dossier.json', 'index.html'];
const at = (name: string) => join(scratch, name);

describe('a site may go', () => {
  test('into a folder that does not exist, one that is empty, and dist/', () => {
    mkdirSync(at('empty'));
    for (const folder of [at('none'), at('empty'), at('none/deeper'), resolve('dist-of-a-test')])
      assert.equal(refusal(folder, root, content), undefined);
  });

  test('into a site of ours, again and again', () => {
    const site = at('again');
    for (const text of ['first', 'second', 'third']) {
      assert.equal(refusal(site, root, content), undefined);
      assert.equal(replace(site, write(at('partial'), SITE, text)), SITE.length);
      assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), text);
      assert.ok(!existsSync(at('partial')) && !existsSync(`${site}.last`));
    }
  });
});

describe('a site may not go', () => {
  for (const [name, folder, says] of [
    ['over the project', root, /the project/],
    ['over a folder that holds the project', dirname(root), /the project/],
    ['over the whole disk', resolve('/'), /the project/],
    ['over the content', content, /the content/],
    ['into the content', join(content, 'site'), /content/],
    ['into the program', resolve('src/site'), /src/],
    ['into what git keeps', resolve('.git/site'), /\.git/],
    ['over a file', resolve('package.json'), /file/],
  ] as const)
    test(name, () => assert.match(refusal(folder, root, content) ?? '', says));

  test('over files that are no site', () => {
    assert.match(refusal(write(at('papers'), ['keep.txt']), root, content) ?? '', /not empty/);
    assert.match(refusal(write(at('other-site'), ['index.html', '_headers']), root, content) ?? '', /not empty/);
  });

  test('over a site of ours to which somebody added a file, which is named', () => {
    const site = at('added');
    replace(site, write(at('partial'), SITE));
    write(site, ['deep/in/it/keep.txt']);
    assert.match(refusal(site, root, content) ?? '', /keep\.txt/);
    rmSync(join(site, 'deep'), { recursive: true });
    assert.equal(refusal(site, root, content), undefined);
  });
});

test('where a replacement was cut short, the last site comes back', () => {
  const site = write(at('cut'), SITE, 'the last one');
  renameSync(site, `${site}.last`);
  restore(site);
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'the last one');
});
