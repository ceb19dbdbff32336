/**
 * Characters that nobody sees: they can hide words from reviewers, readers and
 * search, turn the direction of writing (CVE-2021-42574), or carry a text of their
 * own within another. One table for records, prose, reviews and terminals, made of
 * Unicode's own properties (UAX #44), with the uses that writing needs.
 */

/** Scripts whose letters are shaped by the joiners U+200C and U+200D. */
const JOINING = [
  'Arab',
  'Syrc',
  'Mong',
  'Nkoo',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Khmr',
  'Mymr',
  'Tibt',
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');

/** Uses of an unseen character that change what is shown, and so are allowed. */
const LEGITIMATE = [
  // The flag of a region: a black flag, its code in tags, and the end of tags.
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
  // A character shown as an emoji, or not.
  String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
  // Emoji joined into one.
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  // Letters that join, or do not.
  String.raw`(?<=[[${JOINING}]&&[\p{L}\p{M}]])[\u200C\u200D](?![\u200C\u200D])`,
  // Variants of signs, of ideographs, of Mongolian letters: one each.
  String.raw`(?<=[\p{Ideographic}\p{Sm}])[\uFE00-\uFE0D]`,
  String.raw`(?<=\p{Ideographic})[\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\p{sc=Mong}&&\p{L}])[\u180B-\u180D\u180F]`,
  // Where a word may be broken.
  String.raw`(?<=\p{L})\u00AD(?=\p{L})`,
].join('|');

/**
 * Controls, halves of characters, private use, code points that are no characters; line
 * separators; whatever turns the direction; all that Unicode says not to
 * show; annotation marks; and blanks that are no space to any program.
 */
const UNSEEN = String.raw`[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800\u{1D159}\u{16FE4}]`;

const SCAN = new RegExp(`${LEGITIMATE}|(${UNSEEN})`, 'gv');

/** A character that nobody sees, with its place in UTF-16 code units. */
export interface Unseen {
  readonly character: string;
  readonly index: number;
}

/**
 * The unseen characters of a text, in order, without those in a legitimate use.
 * @param allowed controls that have a meaning where the text stands: line breaks, tabs
 */
export function* unseenIn(text: string, allowed = ''): Generator<Unseen> {
  for (const match of text.matchAll(SCAN)) {
    const [, character] = match;
    if (character !== undefined && !allowed.includes(character)) yield { character, index: match.index };
  }
}

/** The text with each such character replaced. */
export const replaceUnseen = (text: string, by: (character: string) => string): string =>
  text.replace(SCAN, (all, character: string | undefined) => (character === undefined ? all : by(character)));
