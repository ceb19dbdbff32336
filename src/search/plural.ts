/**
 * Singular and plural, in English and in French, without stemming: a word of a
 * query stands for itself and for its other number, and for nothing else. What
 * is between quotation marks is not touched by this.
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

/** Other forms of the word that the regular ending does not lead to: company – companies, journal – journaux, box – boxes. */
export function irregular(form: string): string[] {
  const rules: [RegExp, string][] = [
    [/(?<=..[^aeiou])y$/, 'ies'],
    [/(?<=..[^aeiou])ies$/, 'y'],
    [/(?<=..)al$/, 'aux'],
    [/(?<=..)ail$/, 'aux'],
    [/(?<=..[^e])aux$/, 'al'],
    [/(?<=..[^e])aux$/, 'ail'],
    [/(?<=.(?:s|x|z|ch|sh))es$/, ''],
    [/(?<=.(?:ss|x|z|ch|sh))$/, 'es'],
  ];
  return rules.filter(([ending]) => ending.test(form)).map(([ending, other]) => form.replace(ending, other));
}

/** Whether two forms are the same word, in whatever number. */
export function sameWord(a: string, b: string): boolean {
  return a === b || singular(a).stem === singular(b).stem || irregular(a).some((other) => singular(other).stem === singular(b).stem);
}
