import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { contentFolder } from '../../../src/dossier/load/content-folder.ts';

test('CONTENT_DIR names the folder; unset or empty it is content', () => {
  assert.equal(contentFolder({}), 'content');
  assert.equal(contentFolder({ CONTENT_DIR: '' }), 'content');
  assert.equal(contentFolder({ CONTENT_DIR: './other/' }), 'other');
});

test('a folder is named from where the command runs, unless it stands elsewhere', () => {
  assert.equal(contentFolder({ CONTENT_DIR: resolve('other') }), 'other');
  assert.equal(contentFolder({ CONTENT_DIR: '/elsewhere' }), '/elsewhere');
});

test('no other file of the program reads the variable', () => {
  const { stdout } = spawnSync(
    'git',
    ['grep', '-lE', 'env(\\.|\\[.)CONTENT_DIR|environment\\.CONTENT_DIR', '--', 'src', 'astro.config.mjs'],
    { encoding: 'utf8' },
  );
  assert.deepEqual(stdout.trim().split('\n'), ['src/dossier/load/content-folder.ts']);
});
