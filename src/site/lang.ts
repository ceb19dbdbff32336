import { directionOf } from '../dossier/direction.ts';
import type { Locale } from '../dossier/schema/fields.ts';

/** The attributes of words that may be in another language than the page; none where they are in the same. */
export const langOf = (lang: string | undefined, locale: Locale): { lang?: string; dir?: 'rtl' } => {
  if (!lang || lang === locale) return {};
  const dir = directionOf(lang);
  return dir ? { lang, dir } : { lang };
};
