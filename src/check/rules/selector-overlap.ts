import type { YamlFile } from '../../dossier/load/parse.ts';
import type { Path } from '../../dossier/schema/shape.ts';
import { tokenise } from '../verbatim/normalise.ts';
import { type Context, type Rule, records } from './rule.ts';

/** Two words may follow each other twice in a text (“very, very”); three do only where one was copied into the other. */
const CHANCE = 2;

export const selectorOverlap: Rule = {
  id: 'selector-overlap',
  severity: 'error',
  why: 'Prefix and suffix are the words around the quoted ones: with a part of these in them they are found nowhere.',
  check(context) {
    for (const quote of records(context.loaded, 'quotes')) {
      const { text, selector } = quote.data;
      if (selector) look(context, quote, ['selector'], text, text, selector);
    }
    for (const passage of records(context.loaded, 'passages')) {
      const { selector } = passage.data;
      if (selector) look(context, passage, ['selector'], selector.start, selector.end ?? selector.start, selector);
    }
  },
};

interface Around {
  prefix?: string | undefined;
  suffix?: string | undefined;
}

function look({ report }: Context, file: YamlFile<unknown>, path: Path, first: string, last: string, { prefix, suffix }: Around) {
  if (prefix && overlap(words(prefix), words(first))) {
    report(file, [...path, 'prefix'], 'The prefix runs into the quoted words.', 'Keep only the words of the source that come before them.');
  }
  if (suffix && overlap(words(last), words(suffix))) {
    report(
      file,
      [...path, 'suffix'],
      'The suffix begins with the quoted words.',
      'Keep only the words of the source that come after them.',
    );
  }
}

const words = (text: string) => tokenise(text).map((token) => token.text);

/** Whether the end of one run of words is the beginning of the next: all of either, or more of it than chance makes. */
function overlap(before: readonly string[], after: readonly string[]): boolean {
  for (let length = Math.min(before.length, after.length); length > 0; length--) {
    const all = length === before.length || length === after.length;
    if (length <= CHANCE && !all) return false;
    if (before.slice(-length).every((word, i) => word === after[i])) return true;
  }
  return false;
}
