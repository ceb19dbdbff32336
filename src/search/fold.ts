/**
 * The one fold of search: what a person may type in several ways becomes one.
 * Texts are folded when they are indexed, queries when they are asked, and both
 * by this function; original texts are what is shown.
 *
 * - Apostrophes, hyphens, dashes and every kind of space become a space: l’homme → l homme.
 * - Ligatures are taken apart: cœur → coeur.
 * - Accents and case go: É → e.
 * - Other punctuation goes, save what tells numbers and names apart inside a word: 3.5, R&D → r&d.
 */
export function fold(text: string): string {
  return text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[.,](?=\d)(?<=\d[.,])/g, '\u0001')
    .replace(/&(?=\p{L})(?<=\p{L}&)/gu, '\u0002')
    .replace(/[^\p{L}\p{N}\u0001\u0002]+/gu, ' ')
    .replaceAll('\u0001', '.')
    .replaceAll('\u0002', '&')
    .trim();
}

/** The folded words of a text. */
export const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);
