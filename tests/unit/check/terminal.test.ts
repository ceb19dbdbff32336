/** What a stranger writes, file names included, reaches no terminal raw, whichever command prints it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { unseenIn } from '../../../src/dossier/characters.ts';
import { place } from '../review/versions.ts';

const ESCAPE = '\u001b]0;PWNED\u0007\u001b[31mred\u202e';

function hostile(t: TestContext): string {
  const folder = join(place(t), 'content');
  cpSync('tests/fixtures/second', folder, { recursive: true });
  writeFileSync(join(folder, 'topics', `${ESCAPE}\n::error file=x::INJECTED\n.yaml`), 'term: x\n');
  const header = join(folder, 'dossier.yaml');
  writeFileSync(header, `${readFileSync(header, 'utf8').replace(/^zones:.*$/m, '')}\nzones: ["\\e]0;PWNED\\aX", Europe/Paris]\n`);
  const quote = join(folder, 'quotes/comite-peage.yaml');
  writeFileSync(quote, readFileSync(quote, 'utf8').replace('vache', 'vache\\e[31m\\u202e'));
  return folder;
}

const COMMANDS: Record<string, string[]> = {
  check: ['src/cli/check.ts'],
  'check as JSON': ['src/cli/check.ts', '--format', 'json'],
  'check for GitHub': ['src/cli/check.ts', '--format', 'github'],
  'an unknown option of check': ['src/cli/check.ts', `--${ESCAPE}`],
  build: ['src/cli/build.ts', '--outDir', '.cache/terminal-test'],
  'a folder for the build': ['src/cli/build.ts', '--outDir', ESCAPE],
  review: ['src/cli/review.ts', ESCAPE],
  'a fingerprint of no source': ['src/cli/fingerprint.ts', ESCAPE, 'README.md'],
  'a fingerprint of no file': ['src/cli/fingerprint.ts', 'gazette-pont', `/nowhere/${ESCAPE}`],
  'an unknown option of fingerprint': ['src/cli/fingerprint.ts', `--${ESCAPE}`],
  'a new record': ['src/cli/new.ts', 'quote', '--yes', '--text', ESCAPE, '--speaker', ESCAPE],
  'a record of no kind': ['src/cli/new.ts', ESCAPE],
};

for (const [name, args] of Object.entries(COMMANDS)) {
  test(`${name} prints no control, and begins no line for a stranger`, (t) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: hostile(t), NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    assert.notEqual(status, 0);
    const said = stdout + stderr;
    assert.match(said, /\S/);
    assert.deepEqual([...unseenIn(said, '\n\t')], [], JSON.stringify(said.slice(0, 600)));
    assert.doesNotMatch(said, /^::error file=x/m);
  });
}
