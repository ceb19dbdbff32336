/** Words that changed in one language while those of another stayed: perhaps a translation that was left behind. */

import type { Kind } from '../dossier/kinds.ts';
import type { Loaded } from '../dossier/load/load.ts';
import type { Locale, Words } from '../dossier/schema/fields.ts';
import { reach, shapes } from '../dossier/schema/shape.ts';
import { localesOf, type Matched } from './match.ts';
import type { OneLanguage } from './review.ts';
import { sameWords, wordDiff } from './word-diff.ts';

export function inOneLanguage(before: Loaded, after: Loaded, all: readonly (readonly [Kind, Matched])[]): OneLanguage[] {
  const locales = localesOf(after);
  const [old, now] = [before.header?.data, after.header?.data];
  const found = old && now ? inRecord('dossier.yaml', 'dossier', old, now, locales) : [];
  for (const [kind, { pairs }] of all) {
    for (const pair of pairs) found.push(...inRecord(`${kind}/${pair.after.id}`, kind, pair.before.data, pair.after.data, locales));
  }
  return found;
}

function inRecord(record: string, kind: Kind | 'dossier', before: object, after: object, locales: readonly Locale[]): OneLanguage[] {
  const found: OneLanguage[] = [];
  for (const pattern of shapes[kind].words) {
    const old = new Map([...reach(before, pattern)].map(({ path, value }) => [path.join('.'), value as Words]));
    for (const { path, value } of reach(after, pattern)) {
      const [a, b] = [old.get(path.join('.')), value as Words];
      if (typeof a !== 'object' || typeof b !== 'object') continue;
      const changed = locales.filter((locale) => a[locale] !== undefined && b[locale] !== undefined && !sameWords(a[locale], b[locale]));
      const unchanged = locales.filter((locale) => a[locale] !== undefined && a[locale] === b[locale]);
      const [one] = changed;
      const [other] = unchanged;
      if (!one || !other) continue;
      const field = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
      found.push({ record, field, changed, unchanged, words: wordDiff(a[one] ?? '', b[one] ?? ''), other: b[other] ?? '' });
    }
  }
  return found;
}
