/** Words that turn the sense of a sentence, by language: a person checks an omission that holds one. */
import { writingOf } from '../../i18n/writing.ts';

/** The apostrophe as normalise.ts folds it. */
const APOSTROPHE = '"';

/**
 * The positions of negations among the tokens of a text, ascending; undefined
 * where the words of the language (a BCP 47 tag) are not known here.
 */
export function negationsIn(tokens: readonly string[], lang: string): number[] | undefined {
  const writing = writingOf(lang);
  if (!writing) return undefined;
  const words = new Set(writing.negations.split(' '));
  // “don’t” is three tokens, of which the last is a t. “n” negates in front of an apostrophe only: n’est.
  return tokens.flatMap((token, at) => {
    const contracted = token === 't' && tokens[at - 1] === APOSTROPHE && (tokens[at - 2] ?? '').endsWith('n');
    const alone = token === 'n' && tokens[at + 1] !== APOSTROPHE;
    return contracted || (words.has(token) && !alone) ? [at] : [];
  });
}
