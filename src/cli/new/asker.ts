/** Somebody who can be asked: a person at a terminal, or a test. Each question may be answered by going back or by stopping. */

export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** Shown below the list while the choice is under the cursor. */
  readonly description?: string;
}

export interface Asker {
  /** Words of one line, without spaces at their ends; '' where the person passes. */
  text(question: string, options?: { default?: string; validate?: (answer: string) => string | true }): Promise<string>;
  /** One of a few. */
  select<Value>(question: string, choices: readonly Choice<Value>[], preset?: Value): Promise<Value>;
  /** One of many, narrowed by typing. */
  search<Value>(question: string, source: (term: string | undefined) => readonly Choice<Value>[]): Promise<Value>;
  /** Begins a screen: what stood before is taken away. */
  screen(text: string): void;
}

/** The person pressed Ctrl-C or closed the terminal. */
export class Stopped extends Error {}

/** The person wants to go back to the question before. */
export class Back extends Error {}
