/** Somebody who can be asked: a person at a terminal, or a test. */
import type { Choice } from './choices.ts';

export interface Asker {
  /** Words of one line, without spaces at their ends; '' where the person passes. */
  text(question: string, options?: { default?: string; validate?: (answer: string) => string | true }): Promise<string>;
  /** One of a few. */
  select<Value>(question: string, choices: readonly Choice<Value>[], preset?: Value): Promise<Value>;
  /** One of many, narrowed by typing. */
  search<Value>(question: string, source: (term: string | undefined) => readonly Choice<Value>[]): Promise<Value>;
  /** Several of a few, or none. */
  pick<Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value[]>;
  confirm(question: string, preset: boolean): Promise<boolean>;
  /** Says something between two questions. */
  say(text: string): void;
}

/** The person pressed Ctrl-C or closed the terminal. */
export class Stopped extends Error {}
