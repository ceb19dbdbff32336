/**
 * Forms of one word in the languages of the interface, without stemming: singular and
 * plural, British and American spelling. A word of a query stands for itself and
 * for these, and for nothing else; what is between quotation marks is not touched.
 */
import { WRITING } from '../../i18n/writing.ts';

const LANGUAGES = Object.values(WRITING);
const PLURALS = LANGUAGES.map(({ plural }) => plural);
const NO_PLURALS = new Set(LANGUAGES.flatMap(({ noPlurals }) => noPlurals.split(' ')));
const OTHER_FORMS = LANGUAGES.flatMap(({ otherForms }) => otherForms);

/**
 * The word without the ending that a regular plural adds, and that ending:
 * artistes → artiste + s, journaux → journau + x, access → access.
 */
export function singular(form: string): { stem: string; ending: '' | 's' | 'x' } {
  const isPlural = PLURALS.some((plural) => plural.test(form)) && !NO_PLURALS.has(form);
  return isPlural ? { stem: form.slice(0, -1), ending: form.endsWith('s') ? 's' : 'x' } : { stem: form, ending: '' };
}

/** Other forms of the word that the regular ending does not lead to. */
export function variants(form: string): string[] {
  const found = OTHER_FORMS.flatMap(([one, other, another, back]) => [
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
