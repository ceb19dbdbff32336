import type { Kind } from '../dossier/kinds.ts';
import type { Loaded, ProseFile } from '../dossier/load/load.ts';
import { LOCALES, type Locale } from '../dossier/schema/fields.ts';
import { localesOf, type Matched } from './match.ts';
import type { OneLanguage, Other } from './review.ts';
import { sameWords } from './word-diff.ts';

/** What changed in the texts beside the records. */
export function proseChanges(
  before: Loaded,
  after: Loaded,
  all: readonly (readonly [Kind, Matched])[],
): { oneLanguage: OneLanguage[]; others: Other[] } {
  const oneLanguage: OneLanguage[] = [];
  const others: Other[] = [];
  const name = (file: { kind: Kind; id: string }) => `${file.kind}/${file.id}`;
  const old = Map.groupBy(before.prose, name);
  const now = Map.groupBy(after.prose, name);
  const renamed = new Map(
    all.flatMap(([kind, { pairs }]) => pairs.map((pair) => [`${kind}/${pair.before.id}`, `${kind}/${pair.after.id}`])),
  );
  const former = new Map([...renamed].map(([a, b]) => [b, a]));
  for (const record of new Set([...[...old.keys()].map((one) => renamed.get(one) ?? one), ...now.keys()])) {
    const [a, b] = [old.get(former.get(record) ?? record) ?? [], now.get(record) ?? []];
    const textOf = (files: readonly ProseFile[], locale: Locale) => files.find((file) => file.locale === locale)?.text;
    const changed = LOCALES.filter((locale) => textOf(a, locale) !== textOf(b, locale));
    for (const locale of changed) {
      const what = textOf(a, locale) === undefined ? 'added' : textOf(b, locale) === undefined ? 'removed' : 'changed';
      others.push({ what, record: `${record}.${locale}.mdx`, fields: [] });
    }
    const reworded = changed.filter(
      (locale) => textOf(b, locale) !== undefined && !sameWords(textOf(a, locale) ?? '', textOf(b, locale) ?? ''),
    );
    const unchanged = localesOf(after).filter((locale) => !changed.includes(locale));
    if (reworded.length > 0 && unchanged.length > 0) oneLanguage.push({ record, field: 'text', changed: reworded, unchanged });
  }
  return { oneLanguage, others };
}
