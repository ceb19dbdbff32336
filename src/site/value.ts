import type { Locale } from '../dossier/schema/fields.ts';
import type { Figure } from '../dossier/schema/figure.ts';
import { say, ui } from '../i18n/index.ts';
import { formatNumber } from './format.ts';

/** A value of a figure as a reader reads it: “about 20”, “more than 630”, “15 to 19”, “hundreds”. */
export function formatValue(value: Figure['values'][number], locale: Locale): string {
  const t = ui(locale).figure;
  if (value.words) return say(value.words, locale);
  if (value.low !== undefined && value.high !== undefined)
    return t.range(formatNumber(value.low, locale), formatNumber(value.high, locale));
  const number = formatNumber(value.value ?? value.low ?? value.high ?? 0, locale);
  return value.qualifier ? t[value.qualifier](number) : number;
}
