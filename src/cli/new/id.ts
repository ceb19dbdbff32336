/** The id a record is offered: readable in an address, and free. */
import type { Kind } from '../../dossier/kinds.ts';
import { ID, type Locale, type Words } from '../../dossier/schema/fields.ts';

const LONGEST = 48;

/** The words of a text in the letters an id may have. */
const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/**
 * From the title, or from who speaks (or publishes) and the first words; the
 * smallest free number is added where the id is taken.
 * @param data the record as far as it is known
 * @param locales the languages of the dossier; the words of the first are preferred
 */
export function proposeId(kind: Kind, data: Record<string, unknown>, locales: readonly Locale[], taken: (id: string) => boolean): string {
  const base = shorten(parts(kind, data, locales).flatMap(plain)) || kind.slice(0, -1);
  if (!taken(base)) return base;
  for (let n = 2; ; n++) if (!taken(`${base}-${n}`)) return `${base}-${n}`;
}

export const isId = (text: string) => ID.test(text);

function parts(kind: Kind, data: Record<string, unknown>, locales: readonly Locale[]): string[] {
  const said = (key: string) => {
    const value = data[key];
    if (typeof value === 'string') return value;
    const localized = value as Words | undefined;
    return locales.map((locale) => localized?.[locale]).find((one) => one) ?? '';
  };
  if (kind === 'passages') return [`p${String(data.order ?? '').padStart(2, '0')}`];
  if (kind === 'quotes') return [said('speaker'), said('text')];
  if (kind === 'sources') return [publisher(data.publisher), said('title')];
  if (kind === 'actors') return [said('name')];
  return [said(kind === 'topics' ? 'term' : 'title')];
}

function publisher(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : '';
}

/** As many whole words as fit. */
function shorten(all: readonly string[]): string {
  let id = '';
  for (const word of all) {
    const longer = id === '' ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
}
