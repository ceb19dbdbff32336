/**
 * Text → tokens: what is left of a text once everything is folded that editors
 * legitimately vary. Two texts have the same wording when their tokens are the
 * same, one by one. README.md has the table of what is folded and what is not.
 *
 * A token is a word (a run of letters, combining marks and digits) or a mark
 * (any other visible character). Spaces only separate words: « x », «x» and “x”
 * are the same three tokens.
 *
 * Follows the Unicode Character Database for its classes (UAX #44: White_Space,
 * Dash, Quotation_Mark, Default_Ignorable_Code_Point, General_Category, Script)
 * and Unicode Normalization Form C (UAX #15): never a compatibility form, which
 * would make m² and m2 the same.
 */

/** Goes up with every change after which some text gives other tokens: all fingerprints are then made anew. */
export const NORMALISATION = 1;

export interface Token {
  /** The folded text, which is what is compared. Holds no white space. */
  readonly text: string;
  /** Where it stands in the original, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The single marks that serve as apostrophes and are no Quotation_Mark. Some are letters to Unicode (ʼ). */
const APOSTROPHE = '\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u0374\u1FEF\u1FFD\u2032\u2035';
/**
 * Apostrophes and quotation marks are one: ’ serves as both, and nesting turns “
 * into ‘. Each is a token, so “outil” may be quoted from “l’outil”.
 */
const QUOTATION = `[\\p{Quotation_Mark}${APOSTROPHE}\u02BA\u2033\u2036]`;
/** A superscript minus is no dash: 10⁻³ is not 10-³. */
const DASH = '[\\p{Dash}--[\u207B\u208B]]';
/** Scripts written without spaces: a quotation may start and end at any character, so each is a word. */
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Bopo}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const LETTER = `[[\\p{L}\\p{N}]--[${APOSTROPHE}\u02BA]--${UNSPACED}]`;
const RUN = `${LETTER}[${LETTER}\\p{M}]*`;
/**
 * Marks that hold a word together. Without them a quotation could end in the
 * middle of a number or a name: “rose by 3” from “rose by 3.5”, “your R” from
 * “your R&D”. No colon (8:30), since French puts spaces before colons.
 */
const WORD = `${RUN}(?:(?:&|(?<=\\p{Nd})[.,\\/\u066B\u066C](?=\\p{Nd}))${RUN})*`;

const MARK = '\\P{White_Space}\\p{M}*';
const TOKEN = new RegExp(`${WORD}|(${QUOTATION}(?!\\p{M}))|(${DASH}+(?!\\p{M}))|${MARK}`, 'gv');
const ASCII_WORD = /^[0-9A-Za-z]+$/;

/**
 * The tokens of a text, in order, with their places in it. Total: any string
 * has tokens; one of spaces alone has none.
 */
export function tokenise(text: string): Token[] {
  const shown = withoutInvisible(text);
  const tokens: Token[] = [];
  for (const match of shown.text.matchAll(TOKEN)) {
    const [raw, quotation, dash] = match;
    const folded = quotation !== undefined ? '"' : dash !== undefined ? '-' : fold(raw);
    const start = match.index;
    tokens.push({ text: folded, start: shown.at(start), end: shown.at(start + raw.length - 1) + 1 });
  }
  return tokens;
}

/** Neighbouring tokens as they are written in the text they have their places in. */
export function written(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** How many words a text has as a word processor counts them: by the spaces. */
export function countWords(text: string): number {
  return text.split(/\p{White_Space}+/v).filter((chunk) => /[\p{L}\p{N}]/v.test(chunk)).length;
}

function fold(token: string): string {
  if (ASCII_WORD.test(token)) return token.toLowerCase();
  // Composed last, since lower-casing may leave marks apart (İ).
  return token.toLowerCase().normalize('NFC');
}

/**
 * Drops the characters that show nothing (soft hyphen, zero-width spaces and
 * joiners, BOM, direction marks, variation selectors) before words are sought,
 * so that none of them can split a word. `at` gives the place in the original.
 */
function withoutInvisible(text: string): { text: string; at: (index: number) => number } {
  if (!/\p{Default_Ignorable_Code_Point}/v.test(text)) return { text, at: (index) => index };
  const places: number[] = [];
  let shown = '';
  let place = 0;
  for (const character of text) {
    if (!/\p{Default_Ignorable_Code_Point}/v.test(character)) {
      shown += character;
      for (let unit = 0; unit < character.length; unit++) places.push(place + unit);
    }
    place += character.length;
  }
  return { text: shown, at: (index) => places[index] ?? text.length };
}
