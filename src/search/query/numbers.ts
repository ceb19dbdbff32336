/** Numbers in words and in figures: three, trois and 3 are asked for alike. The words of each language come from its folder of src/i18n. */

/** Folded words of one language for whole numbers, `hundred` and `thousand` among them. */
export type NumberWords = Readonly<Record<string, number>>;

const MULTIPLIERS = [100, 1_000];

/** The other ways to write a run of words: figures for words, words for figures, each as folded words side by side. */
export function otherNumbers(forms: readonly string[], languages: readonly NumberWords[]): string[][] {
  const [first = ''] = forms;
  const values = /^\d+$/.test(first) && forms.length === 1 ? [Number(first)] : languages.flatMap((words) => numberOf(forms, words) ?? []);
  const ways = [...new Set(values)].flatMap((value) => [[String(value)], ...languages.flatMap((words) => spelled(value, words))]);
  return ways.filter((way) => way.join(' ') !== forms.join(' '));
}

/** How many of the words, one or two, are a number together; 0 where the first is no number. */
export function numberLength([first = '', second = '']: readonly string[], languages: readonly NumberWords[]): 0 | 1 | 2 {
  if (languages.some((words) => numberOf([first, second], words) !== undefined)) return 2;
  return languages.some((words) => numberOf([first], words) !== undefined) ? 1 : 0;
}

function numberOf(forms: readonly string[], words: NumberWords): number | undefined {
  const [first = 0, second = 1] = forms.map((form) => (Object.hasOwn(words, form) ? words[form] : undefined) ?? Number.NaN);
  if (forms.length > 2 || Number.isNaN(first * second)) return undefined;
  return forms.length === 1 || (MULTIPLIERS.includes(second) && first < second) ? first * second : undefined;
}

function spelled(value: number, words: NumberWords): string[][] {
  const wordsFor = (wanted: number) => Object.keys(words).filter((word) => words[word] === wanted);
  const whole = wordsFor(value).map((word) => [word]);
  const product = MULTIPLIERS.filter((times) => value > times && value % times === 0).flatMap((times) =>
    wordsFor(value / times).flatMap((word) => wordsFor(times).map((multiplier) => [word, multiplier])),
  );
  return [...whole, ...product];
}
