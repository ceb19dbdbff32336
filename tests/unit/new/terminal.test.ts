import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { Stopped } from '../../../src/cli/new/asker.ts';
import { terminal } from '../../../src/cli/new/terminal.ts';
import { wordsIn } from '../../../src/cli/new/words.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

/** A terminal whose keys are pressed once what they answer is on the screen. */
function screen() {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  let waiting: { words: string; resolve: () => void } | undefined;
  const look = () => {
    if (waiting && stripVTControlCharacters(shown).includes(waiting.words)) {
      shown = '';
      waiting.resolve();
      waiting = undefined;
    }
  };
  output.on('data', (chunk) => {
    shown += String(chunk);
    look();
  });
  return {
    asker: terminal(wordsIn('en'), { input, output }),
    async press(words: string, ...keys: string[]) {
      await new Promise<void>((resolve) => {
        waiting = { words, resolve };
        look();
      });
      for (const key of keys) input.write(key);
    },
  };
}

test('words are typed, trimmed, and asked again where they do not fit', async () => {
  const { asker, press } = screen();
  const answer = asker.text('Who?', { validate: (text) => (text === 'me' ? true : 'Not you.') });
  await press('Who?', 'you', ENTER);
  await press('Not you.', '\u0015', ' me ', ENTER);
  assert.equal(await answer, 'me');
});

test('a record is found by typing', async () => {
  const { asker, press } = screen();
  const names = ['one', 'two', 'three'];
  const answer = asker.search('Which?', (term) => names.filter((name) => name.includes(term ?? '')).map((name) => ({ value: name, name })));
  await press('three', 't', 'w');
  await press('two', ENTER);
  assert.equal(await answer, 'two');
});

test('a choice is made with the arrows, several with the space bar', async () => {
  const { asker, press } = screen();
  const choices = ['one', 'two', 'three'].map((name) => ({ value: name, name }));
  const one = asker.select('One?', choices);
  await press('three', DOWN, ENTER);
  assert.equal(await one, 'two');
  const several = asker.pick('Several?', choices);
  await press('three', ' ', DOWN, DOWN, ' ', ENTER);
  assert.deepEqual(await several, ['one', 'three']);
});

test('yes and no are chosen by name, so that no language is guessed at', async () => {
  const { asker, press } = screen();
  const answer = asker.confirm('Sure?', false);
  await press('No', ENTER);
  assert.equal(await answer, false);
});

test('Ctrl-C stops, whatever is being asked', async () => {
  const questions = [
    ({ asker }: ReturnType<typeof screen>) => asker.text('Q?'),
    ({ asker }: ReturnType<typeof screen>) => asker.select('Q?', [{ value: 1, name: 'one' }]),
    ({ asker }: ReturnType<typeof screen>) => asker.search('Q?', () => [{ value: 1, name: 'one' }]),
    ({ asker }: ReturnType<typeof screen>) => asker.pick('Q?', [{ value: 1, name: 'one' }]),
  ];
  for (const question of questions) {
    const one = screen();
    const answer = assert.rejects(question(one), Stopped);
    await one.press('Q?', CTRL_C);
    await answer;
  }
});
