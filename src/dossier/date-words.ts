/** A date in words, as exactly as it is known: a day, a month, a range, and whether it was inferred. The same words on pages, in results and in references. */

export interface Dated {
  date: string;
  until?: string | undefined;
  /** `about` where it was inferred. */
  precision?: string | undefined;
}

const FIELDS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const cache = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: string, length: number): Intl.DateTimeFormat {
  const name = `${locale} ${length}`;
  const found = cache.get(name) ?? new Intl.DateTimeFormat(locale, { ...(FIELDS[length] ?? FIELDS[10]), timeZone: 'UTC' });
  cache.set(name, found);
  return found;
}

const start = (date: string) => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);

/**
 * @param locale a BCP 47 tag
 * @param inferred the word for an inferred date: `2–8 December 2024 (inferred)`
 */
export function dateWords({ date, until, precision }: Dated, locale: string, inferred: string): string {
  const format = formatter(locale, date.length);
  const words = !until || until === date ? first(format.format(start(date)), locale) : format.formatRange(start(date), start(until));
  return precision === 'about' ? `${words} (${inferred})` : words;
}

/** The first of a month, as French writes it: 1er mai. */
const first = (words: string, locale: string) => words.replace(/^1 (?=\p{L})/u, locale.startsWith('fr') ? '1er ' : '1 ');
