/** Which fields of a record differ, named as its editor knows them. */
import { LOCALES } from '../dossier/schema/fields.ts';

type Data = Readonly<Record<string, unknown>>;

/** `topics`, or `title (fr)` where the words of one language alone differ. */
export function changedFields(before: Data, after: Data, except: readonly string[] = []): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !except.includes(key));
  return keys.flatMap((key) => {
    const [a, b] = [before[key], after[key]];
    if (same(a, b)) return [];
    if (!isWords(a ?? {}) || !isWords(b ?? {})) return [key];
    const changed = LOCALES.filter((locale) => !same((a as Data | undefined)?.[locale], (b as Data | undefined)?.[locale]));
    return changed.length === LOCALES.length ? [key] : [`${key} (${changed.join(', ')})`];
  });
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The order of keys says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const isWords = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => LOCALES.some((locale) => locale === key));
