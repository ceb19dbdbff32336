/** A person at a terminal, asked with Inquirer’s prompts. */
import type { Readable, Writable } from 'node:stream';
import { checkbox, input, search, select } from '@inquirer/prompts';
import { type Asker, Stopped } from './asker.ts';
import type { Words } from './words.ts';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

export function terminal(words: Words, streams: Streams = { input: process.stdin, output: process.stdout }): Asker {
  const asked = async <Value>(question: Promise<Value>): Promise<Value> => {
    try {
      return await question;
    } catch (error) {
      if (error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name)) throw new Stopped();
      throw error;
    }
  };
  // The tips name the keys in English; the arrows and what to do with them are plain without.
  const theme = { style: { keysHelpTip: () => undefined } };
  return {
    async text(message, { default: preset, validate = () => true } = {}) {
      const config = {
        message,
        validate: (answer: string) => validate(answer.trim()),
        ...(preset === undefined ? {} : { default: preset }),
      };
      return (await asked(input(config, streams))).trim();
    },
    select: (message, choices, preset) =>
      asked(select({ message, choices: [...choices], theme, ...(preset === undefined ? {} : { default: preset }) }, streams)),
    search: (message, source) =>
      asked(search({ message: `${message} (${words.typeToSearch})`, source: (term) => source(term), theme, pageSize: 9 }, streams)),
    pick: (message, choices) => asked(checkbox({ message, choices: [...choices], theme, pageSize: 12 }, streams)),
    // Not Inquirer’s own yes or no: it understands y and n alone, and takes “oui” for no answer.
    confirm: (message, preset) =>
      asked(
        select(
          {
            message,
            choices: [
              { value: true, name: words.yes },
              { value: false, name: words.no },
            ],
            default: preset,
            theme,
          },
          streams,
        ),
      ),
    say: (text) => void streams.output.write(`${text}\n`),
  };
}
