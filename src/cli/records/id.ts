/** The id a record is offered: readable in an address, and free. */
import type { Kind } from '../../dossier/kinds.ts';
import type { Locale } from '../../dossier/schema/names.ts';
import { slug } from '../../dossier/slug.ts';
import { titleWords } from '../../dossier/titles.ts';

const LONGEST = 48;

/**
 * From the title, or from who speaks (or publishes) and the first words; the
 * smallest free number is added where the id is taken.
 * @param data the record as far as it is known
 * @param locales the languages of the dossier; the words of the first are preferred
 */
export function proposeId(kind: Kind, data: Record<string, unknown>, locales: readonly Locale[], taken: (id: string) => boolean): string {
  const base = idFrom(kind, data, locales) || kind.slice(0, -1);
  if (!taken(base)) return base;
  for (let n = 2; ; n++) if (!taken(`${base}-${n}`)) return `${base}-${n}`;
}

/** As many whole words of the record as fit; empty where none has a letter that an id may have, as in another alphabet. */
export function idFrom(kind: Kind, data: Record<string, unknown>, locales: readonly Locale[]): string {
  if (kind === 'passages') return `p${String(data.order ?? '').padStart(2, '0')}`;
  const title = titleWords({ kind, data }) ?? '';
  const words = typeof title === 'string' ? title : (locales.map((locale) => title[locale]).find(Boolean) ?? '');
  const who = { quotes: data.speaker, sources: data.publisher }[String(kind)] ?? '';
  const whole = slug(`${typeof who === 'string' ? who : String((who as { name?: unknown }).name ?? '')} ${words}`);
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : LONGEST);
}
