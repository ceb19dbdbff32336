/**
 * The words of the search in the reader’s language. They travel with the start
 * file, so a browser loads those of one language and no other part of the
 * interface. {n}, {text}, {shown} stand for what is put in; where a sentence
 * depends on a number, its forms are those of the language’s plural rules
 * (Unicode CLDR): one, then other.
 */
import type { Kind } from '../../dossier/kinds.ts';
import type { Reason } from './failure.ts';
import type { Remark } from './query.ts';

export type Plural = readonly [one: string, other: string];

/** What is written in the dictionary for the search alone. */
export interface LiveWords {
  searching: string;
  none: string;
  results: Plural;
  /** Where no record holds all of a question. */
  partial: Plural;
  /** The line above the records that hold most of a question. */
  most: string;
  /** {query} is a link that searches. */
  corrected: string;
  offer: string;
  more: Plural;
  all: Plural;
  close: string;
  remove: string;
  clear: string;
  copy: string;
  copied: string;
  notCopied: string;
  retry: string;
  indexes: string;
  failures: Record<Reason, string>;
  remarks: Record<Remark['what'] | 'unknown-value', string>;
  help: { nowhere: string; without: Plural; apart: string; unfiltered: Plural; advice: string };
  /** Above what a field may be completed to. */
  completions: string;
  /** Before the other forms of a quotation that were found. */
  versions: string;
  examples: string;
  recent: string;
  forget: string;
  /** What turns the key / on and off, which opens the search. */
  slash: { on: string; off: string };
  /** What fields may be called beside their names in English; folded. */
  fields: Record<string, string>;
}

export interface SearchWords extends LiveWords {
  /** How numbers and dates are written: a BCP 47 tag. */
  locale: string;
  label: string;
  placeholder: string;
  /** What to do in an empty field. */
  start: string;
  /** Whose translation it is: ours, a publisher’s ({publisher}), none. */
  ours: string;
  rendering: string;
  original: string;
  /** One record of each kind, and all of them. */
  kind: Record<Kind, string>;
  kinds: Record<Kind, string>;
}

/** The form of a sentence for a number. */
export function say(words: SearchWords, forms: Plural, n: number, more: Record<string, string> = {}): string {
  const form = forms[new Intl.PluralRules(words.locale).select(n) === 'one' ? 0 : 1];
  return fill(form, { n: n.toLocaleString(words.locale), ...more });
}

/** Puts values into a sentence. */
export const fill = (sentence: string, values: Record<string, string>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
