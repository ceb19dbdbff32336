/**
 * A second opinion on what is found: reads every text of every record, word by
 * word, with no index. It shares with the search only the fold, the parsing of
 * the query and what counts as the same word.
 */
import type { SearchDocument } from '../../../src/search/index/documents.ts';
import { words } from '../../../src/search/query/fold.ts';
import { piecesOf, type Wanted } from '../../../src/search/query/query.ts';
import { sameWord } from '../../../src/search/query/variants.ts';
import { nameOf, textsOf } from './desk.ts';

export function naive(documents: readonly SearchDocument[]) {
  const read = documents.map((document) => ({ name: nameOf(document), texts: textsOf(document).map(([text]) => words(text)) }));
  const known = new Set(read.flatMap(({ texts }) => texts.flat()));
  const alone = new Map<readonly string[], readonly string[]>();
  const memory = new Map<string, Set<string>>();
  /** The words of the dossier that are the same word. */
  const like = (form: string) => {
    const found = memory.get(form) ?? new Set([...known].filter((one) => sameWord(form, one)));
    memory.set(form, found);
    return found;
  };

  /** Words that the dossier writes as one elsewhere count as that one, too. */
  const singles = (text: readonly string[]) => {
    const ready = alone.get(text);
    if (ready) return ready;
    const pairs = text.flatMap((form, i) => {
      const one = `${form}${text[i + 1] ?? ''}`;
      return areJoinable(form, text[i + 1] ?? '') && known.has(one) ? [one] : [];
    });
    const found = [...text, ...pairs];
    alone.set(text, found);
    return found;
  };

  const stands = (wanted: readonly Wanted[], i: number, text: readonly string[]): boolean => {
    const { forms, ways, cuts, isPhrase, isOpen, isExcluded } = wanted[i] as Wanted;
    const is = (at: number, form: string, here: string | undefined) =>
      here !== undefined &&
      ((isOpen && at === forms.length - 1 && form.length >= 3 && here.startsWith(form)) ||
        (isPhrase ? here === form : like(form).has(here)));
    const inRow = (forms: readonly string[], text: readonly string[]) =>
      text.some((_, start) => forms.every((form, at) => is(at, form, text[start + at])));
    // The pieces of a cut phrase follow one another.
    if (cuts.length > 0) {
      let after = 0;
      return piecesOf(forms, cuts).every((piece) => {
        const at = text.findIndex((_, start) => start >= after && piece.every((form, j) => is(j, form, text[start + j])));
        after = at + piece.length;
        return at >= 0;
      });
    }
    if (
      ways.some((way) =>
        text.some((_, start) => way.every((form, at) => (isPhrase ? text[start + at] === form : like(form).has(text[start + at] ?? '')))),
      )
    )
      return true;
    if (isPhrase) return inRow(forms, text);
    const all = singles(text);
    if (inRow(forms, forms.length === 1 ? all : text)) return true;
    if (isExcluded) return false;
    const asOne = [
      ...(forms.length === 2 && areJoinable(forms[0] ?? '', forms[1] ?? '') ? [forms.join('')] : []),
      ...[i - 1, i].flatMap((at) => joined(wanted[at], wanted[at + 1])),
    ];
    return asOne.some((one) => all.some((here) => like(one).has(here)));
  };

  /** The names of the records that hold all that is wanted and nothing that is excluded. */
  return (wanted: readonly Wanted[]): Set<string> => {
    const found = read.filter(({ texts }) => wanted.every((one, i) => texts.some((text) => stands(wanted, i, text)) !== one.isExcluded));
    return new Set(found.map(({ name }) => name));
  };
}

const areJoinable = (a: string, b: string) => /^\p{L}{2,}$/u.test(a) && /^\p{L}{2,}$/u.test(b) && a.length + b.length > 4;

function joined(first: Wanted | undefined, second: Wanted | undefined): string[] {
  if (!first || !second) return [];
  const single = ({ forms, isPhrase, isExcluded }: Wanted) => (!isPhrase && !isExcluded && forms.length === 1 ? (forms[0] ?? '') : '');
  return areJoinable(single(first), single(second)) ? [`${single(first)}${single(second)}`] : [];
}
