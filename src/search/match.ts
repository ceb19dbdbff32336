/** Words in texts: the proof that a record holds what was asked for, and where to mark it. */
import type { Text } from './facets.ts';
import { type Token, tokens } from './fold.ts';
import { sameWord } from './variants.ts';
import type { Wanted } from './query.ts';

/** Fewer letters than this are no beginning of a word but a word. */
export const SHORTEST_BEGINNING = 3;

/** A run of characters, in UTF-16 units; `end` is just after it. */
export interface Span {
  start: number;
  end: number;
}

export interface MatchedText {
  text: Text;
  /** In order, none within another. */
  marks: Span[];
  /** Which of the words asked for stand in it, by their places in the query. */
  found: Set<number>;
}

/** Where the words stand in each text. */
export function match(texts: readonly Text[], wanted: readonly Wanted[]): MatchedText[] {
  return texts.map((text) => {
    const words = tokens(text[0]);
    const found = new Set<number>();
    const spans = wanted.flatMap((one, i) => {
      if (one.isExcluded) return [];
      const spans = [...spansOf(words, one), ...(joins(wanted, i) ? spansOf(words, joined(wanted, i)) : []), ...(joins(wanted, i - 1) ? spansOf(words, joined(wanted, i - 1)) : [])];
      if (spans.length > 0) found.add(i);
      return spans;
    });
    return { text, marks: merge(spans), found };
  });
}

/** Whether everything that was asked for stands in one of the texts or another. */
export function holds(matched: readonly MatchedText[], wanted: readonly Wanted[]): boolean {
  return wanted.every((one, i) => one.isExcluded || isOptional(wanted, i) || matched.some(({ found }) => found.has(i)));
}

/** Two words of a query that may stand in a text as one: art washing, artwashing. */
export function joins(wanted: readonly Wanted[], i: number): boolean {
  return [i, i + 1].every((at) => {
    const one = wanted[at];
    return one !== undefined && !one.isPhrase && !one.isExcluded && one.forms.length === 1;
  });
}

export function joined(wanted: readonly Wanted[], i: number): Wanted {
  const [first, second] = [wanted[i], wanted[i + 1]] as [Wanted, Wanted];
  return { ...second, forms: [`${first.forms[0]}${second.forms[0]}`], isOpen: false };
}

/** A letter or two at the end, still being typed, is not yet asked for where there are other words. */
export function isOptional(wanted: readonly Wanted[], i: number): boolean {
  const one = wanted[i];
  return one !== undefined && one.isOpen && !one.isPhrase && i > 0 && one.forms.length === 1 && (one.forms[0] ?? '').length < SHORTEST_BEGINNING;
}

function spansOf(words: readonly Token[], { forms, isPhrase, isOpen }: Wanted): Span[] {
  const spans: Span[] = [];
  const last = forms.length - 1;
  const whole = forms.join('');
  for (const [at, first] of words.entries()) {
    const stands = forms.every((form, i) => {
      const here = words[at + i]?.form;
      if (here === undefined) return false;
      if (isOpen && i === last && form.length >= SHORTEST_BEGINNING && here.startsWith(form)) return true;
      return isPhrase ? here === form : sameWord(form, here);
    });
    const next = words[at + 1];
    if (stands) spans.push({ start: first.start, end: words[at + last]?.end ?? first.end });
    // One word for two, or two for one: artwashing, art-washing.
    else if (!isPhrase && last > 0 && first.form === whole) spans.push({ start: first.start, end: first.end });
    else if (!isPhrase && last === 0 && next && first.form + next.form === whole) spans.push({ start: first.start, end: next.end });
  }
  return spans;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
