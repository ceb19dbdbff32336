/**
 * Forms of one word, in English and in French, without stemming: singular and
 * plural, British and American spelling. A word of a query stands for itself and
 * for these, and for nothing else; what is between quotation marks is not touched.
 */

/** Words that end like a plural of another word and are none. */
const INVARIABLE = new Set('mais mois fois vers sous plus sans dans cours fils pres tres news this'.split(' '));

/**
 * The word without the ending that a regular plural adds, and that ending:
 * artistes → artiste + s, journaux → journau + x, access → access.
 */
export function singular(form: string): { stem: string; ending: '' | 's' | 'x' } {
  const plural = /^\p{L}{2,}(?:[^s\P{L}]s|ux)$/u.test(form) && !INVARIABLE.has(form);
  return plural ? { stem: form.slice(0, -1), ending: form.endsWith('s') ? 's' : 'x' } : { stem: form, ending: '' };
}

/** Each pair both ways: what a word ends in, and what its other form ends in. */
const ENDINGS: readonly [RegExp, string, RegExp, string][] = [
  // company – companies
  [/(?<=..[^aeiou])y$/, 'ies', /(?<=..[^aeiou])ies$/, 'y'],
  // journal – journaux, travail – travaux
  [/(?<=..)al$/, 'aux', /(?<=..[^e])aux$/, 'al'],
  [/(?<=..)ail$/, 'aux', /(?<=..[^e])aux$/, 'ail'],
  // box – boxes
  [/(?<=.(?:ss|[^u]x|z|ch|sh))$/, 'es', /(?<=.(?:ss|x|z|ch|sh))es$/, ''],
  // labour – labor, organisation – organization, programme – program
  [/(?<=...)our(?=s?$)/, 'or', /(?<=..[^o])or(?=s?$)/, 'our'],
  [/(?<=...)is(?=(?:e|es|ed|ing|ations?)$)/, 'iz', /(?<=...)iz(?=(?:e|es|ed|ing|ations?)$)/, 'is'],
  [/(?<=^program)me(?=s?$)/, '', /(?<=^program)(?=s?$)/, 'me'],
];

/** Other forms of the word that the regular ending does not lead to. */
export function variants(form: string): string[] {
  const found = ENDINGS.flatMap(([one, other, another, back]) => [
    ...(one.test(form) ? [form.replace(one, other)] : []),
    ...(another.test(form) ? [form.replace(another, back)] : []),
  ]);
  return [...new Set(found)];
}

/** Whether two forms are the same word. */
export function sameWord(a: string, b: string): boolean {
  return a === b || singular(a).stem === singular(b).stem || variants(a).some((other) => singular(other).stem === singular(b).stem);
}

/** Two words that may also be written as one: cash cow, cashcow; open ai, openai. Not l’art, not 150 000. */
export const joinable = (a: string, b: string): boolean => /^\p{L}{2,}$/u.test(a) && /^\p{L}{2,}$/u.test(b) && a.length + b.length > 4;
