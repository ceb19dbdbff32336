/** Matches words in texts: whether a record holds what was asked for, and where to mark it. */
import type { AskedDate } from './dates.ts';
import { ADDRESS, type Text } from './facets.ts';
import { type Token, tokens } from './fold.ts';
import { piecesOf, type Wanted } from './query.ts';
import { joinable, sameWord } from './variants.ts';

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
  const read = texts.map((text) => ({ text, words: tokens(text[0]), spans: [] as Span[], found: new Set<number>() }));
  for (const [i, one] of wanted.entries()) {
    if (one.isExcluded) continue;
    const search = (find: (words: readonly Token[]) => Span[]) => {
      for (const { text, words, spans, found } of read) {
        if (text[1] === ADDRESS && !one.isAddress) continue;
        const here = find(words);
        spans.push(...here);
        if (here.length > 0) found.add(i);
      }
      return read.some(({ found }) => found.has(i));
    };
    // Other ways to write the same count where the words themselves do not stand.
    if (search((words) => spansOf(words, one))) continue;
    if (search((words) => one.ways.flatMap((forms) => spansOf(words, { ...one, forms, cuts: [] })))) continue;
    if (one.isPhrase) continue;
    search((words) => [
      ...pairsOf(words, one),
      ...[i - 1, i].flatMap((at) => (joins(wanted, at) ? spansOf(words, joined(wanted, at)) : [])),
    ]);
  }
  return read.map(({ text, spans, found }) => ({ text, marks: merge(spans), found }));
}

/**
 * Whether everything that was asked for stands in one of the texts or another.
 * @param isDated whether the record itself is of a date
 */
export function holds(
  matched: readonly MatchedText[],
  wanted: readonly Wanted[],
  isDated: (date: AskedDate) => boolean = () => false,
): boolean {
  return wanted.every(
    (one, i) =>
      one.isExcluded || isOptional(wanted, i) || matched.some(({ found }) => found.has(i)) || (one.date !== undefined && isDated(one.date)),
  );
}

/** Whether a word of a query and the next may stand in a text as one. */
export function joins(wanted: readonly Wanted[], i: number): boolean {
  const [first, second] = [i, i + 1].map((at) => {
    const one = wanted[at];
    return one && !one.isPhrase && !one.isExcluded && one.forms.length === 1 ? one.forms[0] : undefined;
  });
  return first !== undefined && second !== undefined && joinable(first, second);
}

export function joined(wanted: readonly Wanted[], i: number): Wanted {
  const [first, second] = [wanted[i], wanted[i + 1]] as [Wanted, Wanted];
  return { ...second, forms: [`${first.forms[0]}${second.forms[0]}`], ways: [], isOpen: false };
}

/** A letter or two at the end, still being typed, is not yet asked for where there are other words. */
export function isOptional(wanted: readonly Wanted[], i: number): boolean {
  const one = wanted[i];
  if (!one?.isOpen || one.isPhrase || i === 0) return false;
  return one.forms.length === 1 && (one.forms[0] ?? '').length < SHORTEST_BEGINNING;
}

/** Where the words stand; of a phrase that is cut, each piece after the one before it. */
function spansOf(words: readonly Token[], one: Pick<Wanted, 'forms' | 'cuts' | 'isPhrase' | 'isOpen'>): Span[] {
  const pieces = piecesOf(one.forms, one.cuts).map((forms, i, all) =>
    runsOf(words, forms, one.isPhrase, one.isOpen && i === all.length - 1),
  );
  if (pieces.length < 2) return pieces.flat();
  let after = 0;
  const found: Span[] = [];
  for (const runs of pieces) {
    const next = runs.find(({ start }) => start >= after);
    if (!next) return [];
    found.push(next);
    after = next.end;
  }
  return found;
}

function runsOf(words: readonly Token[], forms: readonly string[], isPhrase: boolean, isOpen: boolean): Span[] {
  const last = forms.length - 1;
  return words.flatMap((first, at) => {
    const stands = forms.every((form, i) => {
      const here = words[at + i]?.form;
      if (here === undefined) return false;
      if (isOpen && i === last && form.length >= SHORTEST_BEGINNING && here.startsWith(form)) return true;
      return isPhrase ? here === form : sameWord(form, here);
    });
    return stands ? [{ start: first.start, end: words[at + last]?.end ?? first.end }] : [];
  });
}

/** Two words that stand for one that was asked for, or one for two. */
function pairsOf(words: readonly Token[], { forms, isOpen }: Wanted): Span[] {
  const whole = forms.join('');
  return words.flatMap((first, at) => {
    const next = words[at + 1];
    if (forms.length > 1) return first.form === whole ? [{ start: first.start, end: first.end }] : [];
    if (!next || !joinable(first.form, next.form)) return [];
    const both = first.form + next.form;
    const stands = both === whole || (isOpen && whole.length >= first.form.length + 3 && both.startsWith(whole)) || sameWord(both, whole);
    return stands ? [{ start: first.start, end: next.end }] : [];
  });
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
