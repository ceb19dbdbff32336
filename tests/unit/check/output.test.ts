import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asAnnotations } from '../../../src/cli/check/github.ts';
import { asText } from '../../../src/cli/check/text.ts';
import type { Diagnostic } from '../../../src/dossier/diagnostics.ts';
import { base, type Files } from '../../corpora/bad/base.ts';
import { append, bad, replace } from '../../corpora/bad/input.ts';
import { inFolder } from './folder.ts';

const CLI = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));

interface Run {
  status: number | null;
  out: string;
  err: string;
  folder: string;
}

/** The command, run beside a folder `content` of these files. */
function command(files: Files, args: readonly string[] = [], env: Record<string, string> = {}, then?: (run: Run) => void): Run {
  const inside = Object.fromEntries(Object.entries(files).map(([name, content]) => [`content/${name}`, content]));
  return inFolder(inside, (folder) => {
    const { CONTENT_DIR: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...rest, ...env },
    });
    const run = { status, out: stdout, err: stderr, folder };
    then?.(run);
    return run;
  });
}

const broken = bad('two errors and two warnings', [
  replace('quotes/letter-unpaid.yaml', 'speaker: choir', 'speaker: chior'),
  replace('claims/unpaid.yaml', 'status: disputed', 'status: dispued'),
  replace('topics/consent.yaml', 'l’on consent', 'l’on consent ;'),
  append('claims/unpaid.en.mdx', "\nIt's said. \n"),
]).files;

const plain = (text: string) => assert.ok(!text.includes('\u001B'), 'no colours');

describe('the command', () => {
  test('says that nothing is wrong, and of how much, and ends well', () => {
    const { status, out, err } = command(base);
    assert.equal(status, 0);
    assert.equal(
      out,
      'No problems in 25 records and 2 texts.\n0 of 4 quotations found in their sources; 4 quotations of sources without a fingerprint could not be compared.\n',
    );
    assert.equal(err, '');
  });

  test('shows each place with its line and a caret, sorted by file, and counts errors apart from warnings', () => {
    const { status, out } = command(broken);
    assert.equal(status, 1);
    plain(out);
    assert.equal(
      out,
      `content/claims/unpaid.en.mdx:5:3  warning  straight-quotes-in-english
  There is a straight apostrophe here: '
  5 │ It's said. 
    │   ^
  → Write ’ (U+2019).

content/claims/unpaid.en.mdx:5:11  warning  trailing-space
  The line ends with spaces.
  5 │ It's said. 
    │           ^
  → Remove them.

content/claims/unpaid.yaml:5:9  error  bad-value
  status: “dispued” is not one of corroborated, nuanced, disputed, attributed, unverified.
  5 │ status: dispued
    │         ^
  → Did you mean disputed?

content/quotes/letter-unpaid.yaml:3:10  error  dangling-id
  There is no actors/chior.
  3 │ speaker: chior
    │          ^
  → Did you mean choir?

content/topics/consent.yaml:6:29  warning  french-spaces
  There is an ordinary space before ;
  6 │   fr: Ce à quoi l’on consent ; quand on est enregistré.
    │                             ^
  → Put a narrow no-break space (U+202F) there; npm run check -- --fix does it.

2 errors and 3 warnings in 4 files, of 24 records and 2 texts. “npm run check -- --fix” mends 3 of them.
0 of 4 quotations found in their sources; 4 quotations of sources without a fingerprint could not be compared.
`,
    );
  });

  test('ends well where there are warnings only', () => {
    const { status, out } = command(bad('x', replace('topics/consent.yaml', 'l’on consent', 'l’on consent ;')).files);
    assert.equal(status, 0);
    assert.match(out, /^1 warning in 1 file, of 25 records and 2 texts\. “npm run check -- --fix” mends it\.$/m);
  });

  test('prints JSON of exactly the fields of the contract', () => {
    const { status, out, err } = command(broken, ['--format', 'json']);
    assert.equal(status, 1);
    assert.equal(err, '');
    const list = JSON.parse(out) as Diagnostic[];
    assert.equal(list.length, 5);
    for (const one of list) assert.deepEqual(Object.keys(one), ['file', 'line', 'column', 'rule', 'severity', 'message', 'hint']);
    assert.deepEqual(list[3], {
      file: 'content/quotes/letter-unpaid.yaml',
      line: 3,
      column: 10,
      rule: 'dangling-id',
      severity: 'error',
      message: 'There is no actors/chior.',
      hint: 'Did you mean choir?',
    });
  });

  test('prints an empty JSON list where nothing is wrong', () => {
    assert.deepEqual(JSON.parse(command(base, ['--format=json']).out), []);
  });

  test('prints an annotation for each place', () => {
    const { status, out } = command(broken, ['--format', 'github']);
    assert.equal(status, 1);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, 5);
    assert.equal(
      lines[3],
      '::error file=content/quotes/letter-unpaid.yaml,line=3,col=10,title=dangling-id::There is no actors/chior.%0ADid you mean choir?',
    );
    assert.ok(lines[4]?.startsWith('::warning file=content/topics/consent.yaml,line=6,col=29,title=french-spaces::'));
  });

  test('reads the folder that CONTENT_DIR names', () => {
    const { out } = command(broken, [], { CONTENT_DIR: './content/' });
    assert.ok(out.startsWith('content/claims/unpaid.en.mdx:5:3'));
    assert.match(
      command(broken, [], { CONTENT_DIR: 'elsewhere' }).out,
      /^elsewhere:1:1 {2}error {2}missing-file\n {2}The folder elsewhere does not exist\./,
    );
  });

  test('does not understand another format, another flag or a file, says what it understands and ends with 2', () => {
    for (const args of [['--format', 'xml'], ['--fxi'], ['content/dossier.yaml'], ['--format']]) {
      const { status, out, err } = command(base, args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /--format text\|json\|github/);
    }
  });

  test('uses colours only where asked to, and never where NO_COLOR is set', () => {
    assert.ok(command(broken, [], { FORCE_COLOR: '1' }).out.includes('\u001B[31merror'));
    plain(command(broken, [], { NO_COLOR: '1' }).out);
  });

  test('with --fix mends what it can, says what it changed, and says what is left', () => {
    const { status, out } = command(broken, ['--fix'], {}, ({ folder }) => {
      assert.ok(readFileSync(join(folder, 'content/topics/consent.yaml'), 'utf8').includes('l’on consent\u202F; quand'));
      assert.ok(readFileSync(join(folder, 'content/claims/unpaid.en.mdx'), 'utf8').endsWith('\nIt’s said.\n'));
    });
    assert.equal(status, 1);
    const lines = out.split('\n');
    assert.ok(lines.includes('Mended content/topics/consent.yaml: french-spaces (1 place).'));
    assert.ok(lines.includes('Mended content/claims/unpaid.en.mdx: straight-quotes-in-english (1 place), trailing-space (1 place).'));
    assert.ok(lines.includes('2 errors in 2 files, of 24 records and 2 texts.'));
  });

  test('with --fix and JSON keeps the JSON whole', () => {
    const { out, err } = command(broken, ['--fix', '--format', 'json']);
    assert.equal((JSON.parse(out) as unknown[]).length, 2);
    assert.match(err, /^Mended content\//);
  });

  test('with --fix leaves a dossier alone in which nothing needs it', () => {
    const { status, out } = command(base, ['--fix'], {}, ({ folder }) => {
      for (const [name, text] of Object.entries(base)) assert.equal(readFileSync(join(folder, 'content', name), 'utf8'), text);
    });
    assert.equal(status, 0);
    assert.match(out, /^Nothing needed mending\.\n/);
  });
});

describe('hostile words', () => {
  const one: Diagnostic = {
    file: 'a,b:c%\n.yaml',
    line: 1,
    column: 3,
    rule: 'x',
    severity: 'error',
    message: '50 %\r\n::stop-commands::x',
    hint: '\u001B[2J\u202Eabc',
  };

  test('cannot begin a command of their own in an annotation', () => {
    assert.equal(
      asAnnotations([{ ...one, hint: 'Done.' }]),
      '::error file=a%2Cb%3Ac%25 .yaml,line=1,col=3,title=x::50 %25 ::stop-commands::x%0ADone.\n',
    );
  });

  test('cannot move the cursor, ring, or turn the direction of writing in a terminal', () => {
    const text = asText(
      [one],
      () => 'ab\u001B]0;title\u0007\u202Ecd',
      (_, words) => words,
    );
    assert.doesNotMatch(text, /[[\p{Cc}--\n]\u202A-\u202E]/v);
    assert.equal(text.split('\n').length, 6);
  });
});

describe('the line with its caret', () => {
  const show = (source: string, column: number) => {
    const [, , line = '', caret = ''] = asText(
      [{ file: 'f', line: 7, column, rule: 'r', severity: 'error', message: 'm', hint: 'h' }],
      () => source,
      (_, words) => words,
    ).split('\n');
    return { line: line.slice(6), caret: caret.slice(6) };
  };

  test('stands under its character after tabs, accents of two characters and wide characters', () => {
    assert.deepEqual(show('\tx', 2), { line: ' x', caret: ' ^' });
    assert.deepEqual(show('e\u0301x', 3), { line: 'e\u0301x', caret: ' ^' });
    assert.deepEqual(show('日本x', 3), { line: '日本x', caret: '    ^' });
  });

  test('shows the part of a long line where it stands', () => {
    const { line, caret } = show(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501);
    assert.ok(line.length <= 102 && line.startsWith('…') && line.endsWith('…'));
    assert.equal(line[caret.length - 1], 'X');
  });

  test('stands at the end where the line ends there', () => {
    assert.deepEqual(show('abc', 4), { line: 'abc', caret: '   ^' });
  });
});
