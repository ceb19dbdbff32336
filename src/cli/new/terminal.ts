/** A person at a terminal, asked with Inquirer’s prompts. */
import type { Readable, Writable } from 'node:stream';
import { input, search, select } from '@inquirer/prompts';
import { type Asker, Back, Stopped } from './asker.ts';
import type { Words } from './words.ts';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

const ESCAPE = '\u001b';
/** The cursor to the first line, and all below it cleared: what had scrolled away stays. */
const CLEAR = '\u001b[H\u001b[J';

export function terminal(words: Words, streams: Streams = { input: process.stdin, output: process.stdout }): Asker {
  /** Asks, with the Escape key as the way back: pressed alone it comes alone, as the start of another key it does not. */
  const ask = async <Value>(
    prompt: (context: Streams & { signal: AbortSignal; clearPromptOnDone: true }) => Promise<Value>,
  ): Promise<Value> => {
    const controller = new AbortController();
    const listen = (keys: unknown) => {
      if (String(keys) === ESCAPE) controller.abort();
    };
    streams.input.on('data', listen);
    try {
      return await prompt({ ...streams, signal: controller.signal, clearPromptOnDone: true });
    } catch (error) {
      if (controller.signal.aborted) throw new Back();
      if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw new Stopped();
      throw error;
    } finally {
      streams.input.off('data', listen);
    }
  };
  // The tips name the keys in English; the arrows and what to do with them are plain without.
  const theme = { style: { keysHelpTip: () => undefined } };
  return {
    async text(message, { default: preset, validate = () => true } = {}) {
      const config = {
        message,
        validate: (answer: string) => validate(answer.trim()),
        ...(preset === undefined ? {} : { default: preset, prefill: 'editable' as const }),
      };
      return (await ask((context) => input(config, context))).trim();
    },
    select: (message, choices, preset) =>
      ask((context) =>
        select({ message, choices: [...choices], theme, pageSize: 15, ...(preset === undefined ? {} : { default: preset }) }, context),
      ),
    search: (message, source) =>
      ask((context) =>
        search({ message: `${message} (${words.typeToSearch})`, source: (term) => source(term), theme, pageSize: 9 }, context),
      ),
    screen: (text) => void streams.output.write(`${CLEAR}${text}\n\n`),
  };
}
