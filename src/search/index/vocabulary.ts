/** Documents → every word in them, as it is mostly written. */
import { ADDRESS } from '../query/facets.ts';
import { tokens, words } from '../query/fold.ts';
import type { VocabularyFile } from '../query/vocabulary.ts';
import type { SearchDocument } from './documents.ts';

export function vocabularyOf(documents: readonly SearchDocument[]): VocabularyFile {
  const found = new Map<string, { records: number; spellings: Map<string, number> }>();
  for (const { kind, heads, about, notes } of documents) {
    const here = new Set<string>();
    for (const [text, lang] of [...heads, ...about, ...notes]) {
      if (lang === ADDRESS) continue;
      for (const { form, start, end } of tokens(text)) {
        const one = found.get(form) ?? { records: 0, spellings: new Map<string, number>() };
        found.set(form, one);
        const spelling = text.slice(start, end).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
        one.spellings.set(spelling, (one.spellings.get(spelling) ?? 0) + 1);
        if (!here.has(form)) one.records++;
        here.add(form);
      }
    }
    // A name with a particle (D’Isa) is two words to the index, and one to who mistypes it.
    if (kind === 'actors') {
      for (const name of heads.flatMap(([text]) => text.split(/\s+/))) {
        const parts = words(name);
        if (parts.length === 2 && /['’]/.test(name)) found.set(parts.join(' '), { records: 1, spellings: new Map([[name, 1]]) });
      }
    }
  }
  return [...found]
    .map(([form, { records, spellings }]) => ({ form, records, spelling: usual(spellings) }))
    .sort((a, b) => b.records - a.records || (a.form < b.form ? -1 : 1))
    .map(({ spelling }) => spelling);
}

/** The most frequent spelling; between equals the one with the fewest capitals. */
function usual(spellings: ReadonlyMap<string, number>): string {
  const capitals = (text: string) => text.replace(/\P{Lu}/gu, '').length;
  const [first] = [...spellings].sort((a, b) => b[1] - a[1] || capitals(a[0]) - capitals(b[0]) || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? '';
}
