/**
 * The language of queries; docs/search.md tells it to readers.
 *
 *     query   = item *( space item )
 *     item    = [ "-" ] ( phrase / field / word )
 *     phrase  = mark text mark            ; " “ ” „ « » are all marks
 *     field   = name ":" ( phrase / value )
 *     word    = anything without spaces
 *
 * Nothing is an error: what cannot be understood is searched as words, or left
 * out, and a remark says so.
 */
import { fold, words } from './fold.ts';

/** A part of the query, with where it stands there: `end` is just after it. */
interface Part {
  /** As it was typed, without quotation marks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isExcluded: boolean;
}

/** Words that must stand in a record. */
export interface Wanted extends Part {
  /** The folded words. More than one stand side by side, in this order. */
  readonly forms: readonly string[];
  /** Exactly these words; otherwise singular or plural. */
  readonly isPhrase: boolean;
  /** The last word may go on: it is still being typed. */
  readonly isOpen: boolean;
  /** How many words are not asked for that were typed with it: before it in French (l’), after it in English (’s). */
  readonly taken: { readonly before: number; readonly after: number };
}

/** What a record must be filed under. */
export interface Filter extends Part {
  /** The name of the field in English: `speaker`. */
  readonly field: string;
  readonly value: string;
}

export interface Remark {
  readonly what: 'unclosed' | 'no-words' | 'unknown-field' | 'no-value' | 'too-long';
  /** What in the query it is about. */
  readonly text: string;
}

export interface Query {
  readonly wanted: readonly Wanted[];
  readonly filters: readonly Filter[];
  readonly remarks: readonly Remark[];
}

/** What is read of a query: far beyond any sentence somebody remembers. */
export const MAX_LENGTH = 600;
export const MAX_WORDS = 40;

const MARKS = '"“”„‟«»＂';
/** Beside one another these hold nothing; any other two are a mark within a mark. */
const PAIRS: Record<string, string> = { '"': '"', '＂': '＂', '“': '”', '”': '”', '„': '“”‟', '«': '»', '»': '«' };
const SPACE = /\s/u;
/** A number whose thousands are set apart by spaces is one word. */
const GROUPED = /^[^\p{L}\p{N}\s]*\p{Nd}{1,3}(?:\s\p{Nd}{3})+(?!\p{Nd})/u;
/** What is taken off a word in French before an apostrophe (l’, qu’) and in English after one (’s). */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’ʼ‘`´](?=\p{L}{2})/iu;
const POSSESSIVE = /['’ʼ‘`´]s$/iu;

const NONE = { before: 0, after: 0 };

/** @param names what a field may be called, folded, with its name in English */
export function parse(text: string, names: ReadonlyMap<string, string>): Query {
  const wanted: Wanted[] = [];
  const filters: Filter[] = [];
  const remarks: Remark[] = [];
  const query = cut(text);
  if (query !== text) remarks.push({ what: 'too-long', text: '' });

  let at = 0;
  const isMark = () => at < query.length && MARKS.includes(query[at] ?? '');
  const passSpace = () => {
    while (SPACE.test(query[at] ?? '')) at++;
  };
  /** Reads from a mark to the next one, or to the end. Marks within marks, « “cash cow” », are as many at the end as at the start. */
  const quoted = (): { text: string; isOpen: boolean } => {
    let marks = 0;
    for (let last = ''; isMark() && !PAIRS[last]?.includes(query[at] ?? ''); passSpace()) {
      last = query[at] ?? '';
      marks++;
      at++;
    }
    const from = at;
    while (at < query.length && !isMark()) at++;
    const inner = query.slice(from, at);
    const isOpen = !isMark();
    for (; marks > 0 && isMark(); marks--, passSpace()) at++;
    return { text: inner.trim(), isOpen };
  };

  while (at < query.length) {
    if (SPACE.test(query[at] ?? '')) {
      at++;
      continue;
    }
    const start = at;
    const isExcluded = /^[-−]\S/u.test(query.slice(at, at + 2)) && ++at > 0;
    if (isMark()) {
      const { text: inner, isOpen } = quoted();
      const forms = words(inner);
      if (isOpen && inner) remarks.push({ what: 'unclosed', text: query.slice(start, at) });
      if (forms.length > 0)
        wanted.push({
          text: inner,
          start,
          end: at,
          forms,
          isPhrase: true,
          isOpen: isOpen && !isExcluded && !SPACE.test(query.at(-1) ?? ''),
          taken: NONE,
          isExcluded,
        });
      continue;
    }
    const from = at;
    at += GROUPED.exec(query.slice(from))?.[0].length ?? 0;
    while (at < query.length && !SPACE.test(query[at] ?? '') && !isMark()) at++;
    const word = query.slice(from, at);
    const [, name = '', rest = ''] = /^(\p{L}+):(.*)$/su.exec(word) ?? [];
    const field = names.get(fold(name));
    if (field) {
      const { text: value, isOpen } = rest === '' && isMark() ? quoted() : { text: rest, isOpen: false };
      if (isOpen && value) remarks.push({ what: 'unclosed', text: query.slice(start, at) });
      if (value) filters.push({ text: query.slice(start, at).trim(), start, end: at, field, value, isExcluded });
      else remarks.push({ what: 'no-value', text: word });
      continue;
    }
    if (name && (rest ? !rest.startsWith('/') : isMark())) remarks.push({ what: 'unknown-field', text: `${name}:` });
    const taken = { before: ELIDED.test(word) ? 1 : 0, after: POSSESSIVE.test(word) ? 1 : 0 };
    const forms = words(word.replace(ELIDED, '').replace(POSSESSIVE, ''));
    const isOpen = !isExcluded && at === text.length;
    if (forms.length > 0) wanted.push({ text: word, start, end: at, forms, isPhrase: false, isOpen, taken, isExcluded });
  }

  if (wanted.length + filters.length === 0 && /\S/u.test(query) && !remarks.some(({ what }) => what === 'no-value')) {
    remarks.push({ what: 'no-words', text: query.trim() });
  }
  const kept: Wanted[] = [];
  let room = MAX_WORDS;
  for (const one of wanted) {
    // Of a long phrase its beginning is asked for: whole paragraphs are pasted.
    if (room > 0) kept.push(one.forms.length > room ? { ...one, forms: one.forms.slice(0, room), isOpen: false } : one);
    room -= one.forms.length;
  }
  if (room < 0 && !remarks.some(({ what }) => what === 'too-long')) remarks.push({ what: 'too-long', text: '' });
  return { wanted: kept, filters, remarks };
}

/** The query without some of its parts. */
export function leaveOut(text: string, parts: readonly { start: number; end: number }[]): string {
  const units = text.split('');
  for (const { start, end } of parts) units.fill(' ', start, end);
  return units.join('').replace(/\s+/g, ' ').trim();
}

/** What is read of the query: whole words, where it has any spaces. */
function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const start = text.slice(0, MAX_LENGTH);
  return start.replace(/\s\S*$/u, '') || start;
}
