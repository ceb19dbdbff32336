/** Quotation marks by language. They belong to the page, not to the data: a record holds the words alone. */

export type Marks = readonly [open: string, close: string];

const DOUBLE: Marks = ['“', '”'];

/** By language, as CLDR has them (`quotationStart`, `quotationEnd`); French ones with their narrow no-break spaces. */
const MARKS: Record<string, Marks> = {
  fr: ['«\u202f', '\u202f»'],
  ...Object.fromEntries(['de', 'cs', 'sk', 'sl', 'bg', 'is'].map((lang) => [lang, ['„', '“']])),
  ...Object.fromEntries(['pl', 'ro', 'hu', 'hr', 'sr'].map((lang) => [lang, ['„', '”']])),
  ...Object.fromEntries(['it', 'es', 'pt', 'ca', 'el', 'ru', 'uk', 'be', 'nb', 'nn', 'no', 'fa'].map((lang) => [lang, ['«', '»']])),
  sv: ['”', '”'],
  fi: ['”', '”'],
  ja: ['「', '」'],
};

/** @param lang a BCP 47 tag */
export const marksOf = (lang: string): Marks => MARKS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? DOUBLE;

/** Words between the marks of their language. */
export function marked(text: string, lang: string): string {
  const [open, close] = marksOf(lang);
  return `${open}${text}${close}`;
}
