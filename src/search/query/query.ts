/**
 * The language of queries; docs/search.md explains it to readers.
 *
 *     query   = item *( space item ) [ reference ]
 *     item    = [ "-" ] ( phrase / date / field / address / word )
 *     phrase  = mark text *( cut text ) mark   ; " “ ” „ « » are all marks
 *     cut     = "…" / "..." / "[…]" / "(…)" / "[" text "]"
 *     field   = name ":" ( phrase / value )
 *     word    = anything without spaces
 *
 * Nothing is an error: what cannot be understood is searched as words, or left
 * out, and a remark says so.
 */
import { type AskedDate, type MonthNames, readDate, spelledDates } from './dates.ts';
import { bareAddress, fold, tokens, words } from './fold.ts';
import { type NumberWords, numberLength, otherNumbers } from './numbers.ts';

/** What a query may be written with beside plain words. */
export interface QueryLanguage {
  /** What a field may be called, folded, with its name in English. */
  readonly fields: ReadonlyMap<string, string>;
  /** Number words and months of each language of the dossier. */
  readonly numbers: readonly NumberWords[];
  readonly months: readonly MonthNames[];
}

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
  /** The folded words. More than one stand side by side, in this order, but for the cuts. */
  readonly forms: readonly string[];
  /** Where words may be left out, as numbers of words before each cut: `[2]` for “a b … c”. */
  readonly cuts: readonly number[];
  /** Other ways to write the same, each as words side by side: figures for a number in words, a word that was broken at a line’s end. */
  readonly ways: readonly (readonly string[])[];
  /** The date that these words are: a record of that date is asked for as well. */
  readonly date?: AskedDate | undefined;
  /** May be an address, whole or in part. */
  readonly isAddress?: boolean;
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
/** Side by side these enclose nothing; any other two are a mark within a mark. */
const PAIRS: Record<string, string> = { '"': '"', '＂': '＂', '“': '”', '”': '”', '„': '“”‟', '«': '»', '»': '«' };
const SPACE = /\s/u;
/** A number whose thousands are set apart by spaces is one word. */
const GROUPED = /^[^\p{L}\p{N}\s]*\p{Nd}{1,3}(?:\s\p{Nd}{3})+(?!\p{Nd})/u;
/** What is taken off a word in French before an apostrophe (l’, qu’) and in English after one (’s). */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’ʼ‘`´](?=\p{L}{2})/iu;
const POSSESSIVE = /['’ʼ‘`´]s$/iu;

/** `https://…`, `www.…`, or labels with dots between them of which the last is letters; a path may follow. */
const ADDRESS_SHAPE = /^(?:https?:\/\/\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#:]\S*)?)$/iu;
/** Words left out of a quotation, or put into it by whoever quoted it. */
const CUT = /\[[^[\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}/gu;
/** A word broken at a line’s end. */
const BROKEN = /(?<=\p{L})[-\u2010\u2011\u00ad]\s+(?=\p{Ll})/gu;
/** What was copied along after a quotation: the number of a note, the year of a reference. */
const REFERENCE = /^(?:\[[\d\s,–-]{1,40}\]|\((?:1[89]|20)\d\d[a-z]?\)|[⁰¹²³⁴-⁹]+)$/u;
/** More of them after one quotation are words of the query. */
const MOST_REFERENCES = 4;

const NONE = { before: 0, after: 0 };

export function parse(text: string, { fields, numbers, months }: QueryLanguage): Query {
  const wanted: Wanted[] = [];
  const filters: Filter[] = [];
  const remarks: Remark[] = [];
  const query = withoutReference(cut(text));
  if (cut(text) !== text) remarks.push({ what: 'too-long', text: '' });

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
  /** The next word and the one after it, as one number in words: three hundred. */
  const numberHere = (word: string): number => {
    const [first, second, third] = tokens(query.slice(at, at + 60));
    const space = query.slice(at + (first?.end ?? 0), at + (second?.start ?? 0));
    const isPair = first && second && /^\s$/u.test(space) && first.start === 0 && (third?.start ?? Number.POSITIVE_INFINITY) > second.end;
    return isPair && fold(word) === first.form && numberLength([first.form, second.form], numbers) === 2 ? second.end : 0;
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
      const phrase = readPhrase(inner, months);
      if (isOpen && inner) remarks.push({ what: 'unclosed', text: query.slice(start, at) });
      if (phrase.forms.length > 0)
        wanted.push({
          ...phrase,
          text: inner,
          start,
          end: at,
          isPhrase: true,
          isOpen: isOpen && !isExcluded && !SPACE.test(query.at(-1) ?? ''),
          taken: NONE,
          isExcluded,
        });
      continue;
    }
    const dated = readDate(query.slice(at), months);
    if (dated) {
      const typed = query.slice(at, at + dated.length);
      at += dated.length;
      const forms = words(typed);
      const ways = spelledDates(dated.date, months).filter((way) => way.join(' ') !== forms.join(' '));
      const isOpen = !isExcluded && at === text.length && !/\d$/.test(typed);
      wanted.push({
        text: typed,
        start,
        end: at,
        forms,
        cuts: [],
        ways,
        date: dated.date,
        isPhrase: false,
        isOpen,
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
    const field = fields.get(fold(name));
    if (field) {
      const { text: value, isOpen } = rest === '' && isMark() ? quoted() : { text: rest, isOpen: false };
      if (isOpen && value) remarks.push({ what: 'unclosed', text: query.slice(start, at) });
      if (value) filters.push({ text: query.slice(start, at).trim(), start, end: at, field, value, isExcluded });
      else remarks.push({ what: 'no-value', text: word });
      continue;
    }
    if (name && (rest ? !rest.startsWith('/') : isMark())) remarks.push({ what: 'unknown-field', text: `${name}:` });
    at = from;
    const pair = numberHere(word);
    at += pair || word.length;
    const typed = query.slice(from, at);
    const taken = { before: ELIDED.test(typed) ? 1 : 0, after: POSSESSIVE.test(typed) ? 1 : 0 };
    const plain = /^(?:https?:\/\/|www\.)/i.test(typed) ? bareAddress(typed) : typed;
    const forms = words(plain.replace(ELIDED, '').replace(POSSESSIVE, ''));
    const isOpen = !isExcluded && at === text.length;
    const ways = otherNumbers(forms, numbers);
    const isAddress = ADDRESS_SHAPE.test(typed);
    if (forms.length > 0)
      wanted.push({ text: typed, start, end: at, forms, cuts: [], ways, isAddress, isPhrase: false, isOpen, taken, isExcluded });
  }

  if (wanted.length + filters.length === 0 && /\S/u.test(query) && !remarks.some(({ what }) => what === 'no-value')) {
    remarks.push({ what: 'no-words', text: query.trim() });
  }
  const kept: Wanted[] = [];
  let room = MAX_WORDS;
  for (const one of wanted) {
    // Of a long phrase its beginning is asked for: whole paragraphs are pasted.
    if (room > 0)
      kept.push(
        one.forms.length > room
          ? { ...one, forms: one.forms.slice(0, room), cuts: one.cuts.filter((at) => at < room), ways: [], isOpen: false }
          : one,
      );
    room -= one.forms.length;
  }
  if (room < 0 && !remarks.some(({ what }) => what === 'too-long')) remarks.push({ what: 'too-long', text: '' });
  return { wanted: kept, filters, remarks };
}

/** The runs of words between the cuts. */
export const piecesOf = (forms: readonly string[], cuts: readonly number[]): (readonly string[])[] =>
  [0, ...cuts].map((from, i) => forms.slice(from, cuts[i]));

/** The words of a phrase, where it is cut, and how else it may be written. */
function readPhrase(inner: string, months: readonly MonthNames[]): Pick<Wanted, 'forms' | 'cuts' | 'ways' | 'date'> {
  const text = withoutReference(inner);
  const pieces = text
    .split(CUT)
    .map(words)
    .filter(({ length }) => length > 0);
  const forms = pieces.flat();
  const joined = text.replace(BROKEN, '').split(CUT).flatMap(words);
  const dated = readDate(text, months);
  return {
    forms,
    cuts: pieces.slice(1).map((_, i) => pieces.slice(0, i + 1).flat().length),
    // A phrase that has both an omission and a line break is rare: it is searched unchanged.
    ways: joined.length < forms.length && pieces.length < 2 ? [joined] : [],
    date: dated && dated.length === text.length ? dated.date : undefined,
  };
}

/** What was copied along after the words is blanked out: positions of the other parts do not change. */
function withoutReference(text: string): string {
  let rest = text;
  for (let count = 0; count < MOST_REFERENCES; count++) {
    const end = rest.replace(/(?<![\s.,;:])[\s.,;:]+$/u, '');
    const start = Math.max(end.lastIndexOf('['), end.lastIndexOf('('), end.search(/(?<![⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]+$/u));
    if (start < 0 || !REFERENCE.test(end.slice(start))) break;
    rest = end.slice(0, start).trimEnd();
  }
  return words(rest).length > 0 ? rest.padEnd(text.length) : text;
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
