/** Words that turn the sense of what they stand in, by language: an omission that swallows one is looked at by a person. */

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('no not never nor neither none nobody nothing nowhere without cannot hardly barely scarcely'.split(' ')),
  fr: new Set('ne n pas jamais sans non ni aucun aucune nul nulle nullement rien guère'.split(' ')),
};

/** The apostrophe as normalise.ts folds it. */
const APOSTROPHE = '"';

/**
 * The positions of negations among the tokens of a text, ascending; undefined
 * where the words of the language (a BCP 47 tag) are not known here.
 */
export function negationsIn(tokens: readonly string[], lang: string): number[] | undefined {
  const words = WORDS[lang.toLowerCase().split('-')[0] ?? ''];
  if (!words) return undefined;
  // “don’t” is three tokens, of which the last is a t. “n” negates in front of an apostrophe only: n’est.
  return tokens.flatMap((token, at) => {
    const contracted = token === 't' && tokens[at - 1] === APOSTROPHE && (tokens[at - 2] ?? '').endsWith('n');
    const alone = token === 'n' && tokens[at + 1] !== APOSTROPHE;
    return contracted || (words.has(token) && !alone) ? [at] : [];
  });
}
