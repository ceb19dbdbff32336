/** What a build prints of content with errors comes from strangers: it is shown, never obeyed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, type Diagnostic } from '../../../src/dossier/diagnostics.ts';

const finding = (text: string): Diagnostic => ({
  file: `content/topics/${text}.yaml`,
  line: 2,
  column: 3,
  rule: 'unknown-key',
  severity: 'error',
  message: `About ${text}`,
  hint: `Not ${text}`,
});

test('the error names every place, in a line each, and nothing of the program', () => {
  const error = new ContentError([finding('one'), { ...finding('two'), severity: 'warning' }, finding('three')]);
  assert.deepEqual(error.message.split('\n'), [
    '2 errors in the content:',
    'content/topics/one.yaml:2:3 unknown-key About one → Not one',
    'content/topics/three.yaml:2:3 unknown-key About three → Not three',
  ]);
  assert.deepEqual(error.loc, { file: 'content/topics/one.yaml', line: 2, column: 3 });
  assert.equal(error.stack, '');
});

test('no file name or message reaches the terminal as a sequence, or a log as a command', () => {
  const error = new ContentError([finding('\u001b]0;title\u0007\u001b[31mred\n::error file=x::INJECTED\n\u202e')]);
  for (const line of error.message.split('\n')) {
    assert.doesNotMatch(line, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    assert.doesNotMatch(line, /^::/);
  }
  assert.doesNotMatch(error.loc?.file ?? '', /\p{Cc}/u);
});
