/**
 * Every word of the dossier, to find the nearest to one that no record has, and words
 * that the dossier joins where the query separates them, or the other way round. It
 * is a file of its own, fetched only when needed.
 */
import { editDistance } from '../../dossier/suggest.ts';
import { words as fold } from './fold.ts';
import { exact, isOfAddress } from './terms.ts';

/** Each word as it is mostly written, the most frequent first. */
export type VocabularyFile = readonly string[];

export interface Vocabulary {
  /** Whether the dossier has the folded word. */
  has(form: string): boolean;
  /** Whether a word of the index begins with the term. */
  begins(term: string): boolean;
  /** The pairs of words of the dossier that give this word when joined. */
  splits(form: string): [string, string][];
  /** The nearest words, the best first; none for words of three letters or fewer, and for numbers. */
  nearest(form: string): Near[];
}

export interface Near {
  spelling: string;
  /** How far it is: an edit is 1. */
  cost: number;
}

interface Entry {
  spelling: string;
  /** Without the space where the spelling is of two words (d’Isa). */
  form: string;
  sound: string;
  letters: number;
}

export function vocabulary(file: VocabularyFile): Vocabulary {
  const entries: Entry[] = [];
  const forms = new Set<string>();
  for (const spelling of file) {
    const parts = fold(spelling);
    if (parts.length === 1) forms.add(parts[0] ?? '');
    const form = parts.join('');
    if (/^\p{L}{3,}$/u.test(form)) entries.push({ spelling, form, sound: sound(form), letters: letters(form) });
  }
  const terms = [...forms].map(exact).sort();
  return {
    has: (form) => forms.has(form),
    begins(term) {
      // The words of addresses are not in the vocabulary.
      if (isOfAddress(term)) return true;
      let [low, high] = [0, terms.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((terms[middle] ?? '') < term) low = middle + 1;
        else high = middle;
      }
      return terms[low]?.startsWith(term) ?? false;
    },
    splits: (form) =>
      Array.from({ length: Math.max(0, form.length - 3) }, (_, i): [string, string] => [form.slice(0, i + 2), form.slice(i + 2)])
        .filter((pair) => pair.every((one) => forms.has(one)))
        // Two words of like length are likelier than one that lost its first letters.
        .sort((a, b) => Math.abs(a[0].length - a[1].length) - Math.abs(b[0].length - b[1].length)),
    nearest(form) {
      const most = form.length < 4 || !/^\p{L}+$/u.test(form) ? 0 : form.length < 6 ? 1 : 2;
      if (most === 0) return [];
      const [own, ownSound] = [letters(form), sound(form)];
      const found: Near[] = [];
      for (const one of entries) {
        const soundsAlike = one.sound === ownSound;
        if (!soundsAlike && (Math.abs(one.form.length - form.length) > most || bits(one.letters ^ own) > 2 * most)) continue;
        const edits = soundsAlike ? Math.min(most, editDistance(form, one.form, most + 1)) : editDistance(form, one.form, most + 1);
        if (edits > most) continue;
        // What sounds alike is nearer than what is as many letters away, and people rarely mistake the first letter.
        found.push({ spelling: one.spelling, cost: edits - (soundsAlike ? 0.6 : 0) + (one.form[0] === form[0] ? 0 : 0.5) });
      }
      // The order of the file, the most frequent first, decides between equals.
      return found.sort((a, b) => a.cost - b.cost).slice(0, 3);
    },
  };
}

/** How a word sounds, roughly and in both English and French: letters that are doubled, mute or written several ways. */
function sound(form: string): string {
  return form
    .replace(/ph/g, 'f')
    .replace(/ck|qu|q|c(?![eiy])/g, 'k')
    .replace(/c|z/g, 's')
    .replace(/y|ie|ei|ai|ay/g, 'i')
    .replace(/eau|au/g, 'o')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)e$/, '');
}

/** The letters of a word as bits: an edit changes two of them at most. */
function letters(form: string): number {
  let set = 0;
  for (let i = 0; i < form.length; i++) set |= 1 << (form.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let n = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) n++;
  return n;
}
