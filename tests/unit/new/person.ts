/** A made-up person who answers questions from a list, and is surprised by any other. */
import assert from 'node:assert/strict';
import { type Asker, Back, type Choice, Stopped } from '../../../src/cli/new/asker.ts';

/** A part of the question, and the answer: the words typed, the choice named, or what to search for. */
export type Answer = readonly [question: string, answer: string | typeof STOP | typeof BACK];
export const STOP = Symbol('Ctrl-C');
export const BACK = Symbol('Escape');

export interface Person extends Asker {
  /** What stood on the screens above the questions, and what was said of answers. */
  readonly heard: string[];
  /** All that was asked. */
  readonly asked: string[];
  /** Answers that nobody asked for. */
  readonly left: Answer[];
}

export function person(answers: readonly Answer[]): Person {
  const left = [...answers];
  const heard: string[] = [];
  const asked: string[] = [];
  const next = (question: string) => {
    asked.push(question);
    const [expected, answer] = left.shift() ?? assert.fail(`Nobody expected to be asked: ${question}`);
    assert.ok(question.includes(expected), `“${question}” instead of “${expected}”`);
    if (answer === STOP) throw new Stopped();
    if (answer === BACK) throw new Back();
    return answer;
  };
  const named = <Value>(choices: readonly Choice<Value>[], name: unknown): Value => {
    const found = choices.find((choice) => choice.name === name) ?? choices.find((choice) => choice.name.includes(String(name)));
    assert.ok(found, `no ${String(name)} among ${choices.map((choice) => choice.name).join(' | ')}`);
    return found.value;
  };
  return {
    heard,
    asked,
    left,
    async text(question, options = {}) {
      const answer = next(question);
      assert.ok(typeof answer === 'string', question);
      const typed = answer === '' ? (options.default ?? '') : answer;
      const verdict = options.validate?.(typed) ?? true;
      if (verdict === true) return typed;
      heard.push(verdict);
      return this.text(question, options);
    },
    select: async (question, choices, preset) => {
      const answer = next(question);
      return answer === '' && preset !== undefined ? preset : named(choices, answer);
    },
    search: async (question, source) => {
      const answer = next(question);
      // Words are typed; a sign selects a choice that is always offered.
      const typed = String(answer).startsWith('＋') ? '' : String(answer);
      return answer === '' ? (source(undefined)[0]?.value ?? assert.fail(question)) : named(source(typed), answer);
    },
    screen: (text) => void heard.push(text),
  };
}
