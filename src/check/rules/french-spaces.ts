import type { Rule } from './rule.ts';
import { reportSlips, type Slip } from './shared/our-words.ts';

/** U+202F and, before a colon, U+00A0; where the other one stands, the words hold together as well. */
const NARROW = '\u202F';
const WIDE = '\u00A0';
const HOLDS = /[\u00A0\u202F]/;

export const frenchSpaces: Rule = {
  id: 'french-spaces',
  severity: 'warning',
  why: 'French separates ; : ! ? and « » from the words by a space that no line may break at (Lexique des règles typographiques en usage à l’Imprimerie nationale).',
  fixes: 'puts a narrow no-break space (U+202F), before a colon a no-break space (U+00A0)',
  check(context) {
    reportSlips(context, (words, locale) => (locale === 'fr' ? spacesIn(words) : []));
  },
};

function spacesIn(words: string): Slip[] {
  const slips: Slip[] = [];
  const say = (mark: string, start: number, end: number, space: string, where: string) =>
    slips.push({
      start,
      end,
      message: `There is ${start === end ? 'no space' : 'an ordinary space'} ${where} ${mark}`,
      hint: `Put a ${space === WIDE ? 'no-break space (U+00A0)' : 'narrow no-break space (U+202F)'} there; npm run check -- --fix does it.`,
      replacement: space,
    });

  let quoted = 0;
  for (const { 0: mark, index } of words.matchAll(/[«»;:!?]|\n[ \t]*\r?\n/g)) {
    // A quotation left open ends with its paragraph.
    if (mark.startsWith('\n')) {
      quoted = 0;
      continue;
    }
    const before = words[index - 1] ?? '';
    const after = words[index + 1] ?? '';
    if (mark === '«') {
      quoted++;
      if (after === ' ') say(mark, index + 1, index + 2, NARROW, 'after');
      else if (after !== '' && after !== '\n' && !HOLDS.test(after)) say(mark, index + 1, index + 1, NARROW, 'after');
      continue;
    }
    if (mark === '»') quoted = Math.max(0, quoted - 1);
    // What is quoted keeps the typography of its own language.
    else if (quoted > 0) continue;
    // Inside an address, a time, a ratio, a key: no punctuation.
    else if (!/^(?:$|[\s»”’)\]!?.,*_|…\uFFFC])/.test(after)) continue;

    const space = mark === ':' ? WIDE : NARROW;
    if (before === ' ') {
      // At the start of a line, or after another space, it is something else.
      if (/\S/.test(words[index - 2] ?? '')) say(mark, index - 1, index, space, 'before');
    } else if (before !== '' && before !== '\n' && !HOLDS.test(before) && !/[!?([“‘]/.test(before)) {
      say(mark, index, index, space, 'before');
    }
  }
  return slips;
}
