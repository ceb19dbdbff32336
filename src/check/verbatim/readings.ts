/**
 * The conventions of quotations. Square brackets are the editor’s, unless the
 * source itself prints them, which only the source can tell: so a quotation has
 * several readings, and it stands in its source when one of them does.
 *
 * | in the quotation    | read as                                             |
 * |---------------------|-----------------------------------------------------|
 * | `[…]` `[...]`       | words left out: what follows stands further on      |
 * | `[sic]` `[program]` | passed over: the words on both sides are neighbours |
 * | `[w]e` `artist[s]`  | letters of the word (“we”), else passed over        |
 * | any of them         | printed so in the source, to the letter             |
 */
import { type Token, tokenise } from './normalise.ts';

type Way = 'printed' | 'cut' | 'letters' | 'passed over';

interface Bracket {
  readonly start: number;
  readonly end: number;
  /** The ways to read it, first as printed, then as editors commonly mean it. */
  readonly ways: readonly Way[];
}

const BRACKET = /\[([^\[\]]*)\]/gv;
const ELLIPSIS = /^\p{White_Space}*(?:…|\.(?:\p{White_Space}*\.)+)\p{White_Space}*$/v;
const LETTERS = /^[\p{L}\p{M}\p{N}]+$/v;
const MOST_READINGS = 64;
/** Shows nothing, so that the tokens on both sides meet: see normalise.ts. */
const NOTHING = '\u200B';

/**
 * Every reading of a quotation as its parts, the runs between omissions, in
 * order; empty parts are left out. Tokens give places in `text` itself. The
 * reading as printed comes first. A quotation with so many brackets that it has
 * more than 64 readings is read in two ways only: all as printed, all as the editor’s.
 */
export function* readings(text: string): Generator<Token[][]> {
  const brackets = bracketsOf(text);
  const count = brackets.reduce((product, { ways }) => product * ways.length, 1);
  if (count > MOST_READINGS) {
    yield partsOf(text, brackets, (bracket) => bracket.ways[0]);
    yield partsOf(text, brackets, (bracket) => bracket.ways[1]);
    return;
  }
  for (let reading = 0; reading < count; reading++) {
    let rest = reading;
    yield partsOf(text, brackets, ({ ways }) => {
      const way = ways[rest % ways.length];
      rest = Math.floor(rest / ways.length);
      return way;
    });
  }
}

function bracketsOf(text: string): Bracket[] {
  return Array.from(text.matchAll(BRACKET), (match) => {
    const [whole, inner = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const glued = /[\p{L}\p{M}\p{N}]$/v.test(text.slice(0, start)) || /^[\p{L}\p{N}]/v.test(text.slice(end));
    const ways: Way[] = ELLIPSIS.test(inner)
      ? ['printed', 'cut']
      : glued && LETTERS.test(inner)
        ? ['printed', 'letters', 'passed over']
        : ['printed', 'passed over'];
    return { start, end, ways };
  });
}

/**
 * Blanks the brackets according to the way each is read, keeping the length, so
 * that the tokens’ places are places in the quotation.
 */
function partsOf(text: string, brackets: readonly Bracket[], wayOf: (bracket: Bracket) => Way | undefined): Token[][] {
  let blanked = '';
  let done = 0;
  const cuts: number[] = [];
  const lettered: Bracket[] = [];
  for (const bracket of brackets) {
    const { start, end } = bracket;
    const way = wayOf(bracket);
    blanked += text.slice(done, start);
    if (way === 'cut') {
      cuts.push(start);
      blanked += ' '.repeat(end - start);
    } else if (way === 'letters') {
      lettered.push(bracket);
      blanked += NOTHING + text.slice(start + 1, end - 1) + NOTHING;
    } else {
      blanked += way === 'passed over' ? NOTHING.repeat(end - start) : text.slice(start, end);
    }
    done = end;
  }
  blanked += text.slice(done);

  const parts: Token[][] = [[]];
  for (const token of tokenise(blanked)) {
    while (cuts[0] !== undefined && cuts[0] < token.start) {
      cuts.shift();
      parts.push([]);
    }
    parts.at(-1)?.push(withBrackets(token, lettered));
  }
  return parts.filter((part) => part.length > 0);
}

/** A word that begins or ends with bracketed letters is shown with its brackets: “[w]e”, not “w]e”. */
function withBrackets(token: Token, lettered: readonly Bracket[]): Token {
  if (lettered.length === 0) return token;
  const start = lettered.find((bracket) => bracket.start + 1 === token.start)?.start ?? token.start;
  const end = lettered.find((bracket) => bracket.end - 1 === token.end)?.end ?? token.end;
  return { text: token.text, start, end };
}
