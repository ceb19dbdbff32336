import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { Back, Stopped } from '../../../src/cli/new/asker.ts';
import { terminal } from '../../../src/cli/new/terminal.ts';
import { wordsIn } from '../../../src/cli/new/words.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const ESCAPE = '\u001b';
const CTRL_C = '\u0003';

/** A terminal whose keys are pressed once what they answer is on the screen. */
function screen() {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  let all = '';
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
    all += String(chunk);
    look();
  });
  return {
    asker: terminal(wordsIn('en'), { input, output }),
    raw: () => all,
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

test('a choice is made with the arrows', async () => {
  const { asker, press } = screen();
  const choices = ['one', 'two', 'three'].map((name) => ({ value: name, name }));
  const one = asker.select('One?', choices);
  await press('three', DOWN, ENTER);
  assert.equal(await one, 'two');
});

test('a question is passed over by a choice that has no value', async () => {
  const choices = [
    { value: undefined, name: 'Pass over' },
    { value: 'one', name: 'one' },
  ];
  const { asker, press } = screen();
  const found = asker.search<string | undefined>('Which?', () => choices);
  await press('Pass over', ENTER);
  assert.equal(await found, undefined);
  const chosen = asker.select<string | undefined>('One?', choices);
  await press('Pass over', ENTER);
  assert.equal(await chosen, undefined);
});

const QUESTIONS = [
  ({ asker }: ReturnType<typeof screen>) => asker.text('Q?'),
  ({ asker }: ReturnType<typeof screen>) => asker.select('Q?', [{ value: 1, name: 'one' }]),
  ({ asker }: ReturnType<typeof screen>) => asker.search('Q?', () => [{ value: 1, name: 'one' }]),
];

test('Escape goes back, whatever is being asked, and an arrow does not', async () => {
  for (const question of QUESTIONS) {
    const one = screen();
    const answer = assert.rejects(question(one), Back);
    await one.press('Q?', DOWN, ESCAPE);
    await answer;
  }
});

test('a screen replaces the one before it', () => {
  const one = screen();
  one.asker.screen('First');
  assert.ok(one.raw().startsWith('\u001b[H\u001b[JFirst\n'));
});

test('Ctrl-C stops, whatever is being asked', async () => {
  for (const question of QUESTIONS) {
    const one = screen();
    const answer = assert.rejects(question(one), Stopped);
    await one.press('Q?', CTRL_C);
    await answer;
  }
});
