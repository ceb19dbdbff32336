/** The index finds what reading every text finds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from '../../../src/search/query/fold.ts';
import { chance, desk, textsOf, written } from './desk.ts';
import { naive } from './naive.ts';

const QUERIES = { content: 300, 'tests/fixtures/second': 100, 'tests/fixtures/extremes': 150 };

for (const [folder, count] of Object.entries(QUERIES)) {
  test(`every query drawn from ${folder} finds what reading all its texts finds`, async () => {
    const made = await written(folder);
    const [locale = 'en'] = made.graph.locales;
    const { ask } = await desk(made, locale);
    const read = naive(made.documents);
    const texts = made.documents.flatMap((one) => textsOf(one).map(([text]) => text)).filter((text) => tokens(text).length > 0);
    const next = chance(20261122);
    const below = (n: number) => Math.floor(next() * n);
    const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
    /** Some words of a text as they stand there. */
    const run = (text: string, most: number) => {
      const all = tokens(text);
      const from = below(all.length);
      const to = Math.min(all.length - 1, from + below(most));
      return text.slice(all[from]?.start, all[to]?.end);
    };
    const typed = (text: string) =>
      pick([text, text.toUpperCase(), text.normalize('NFD'), text.replace(/[’']/g, pick(["'", '’', ' '])), text.replace(/-/g, ' ')]);
    const part = (text: string): string => {
      const words = typed(run(text, 4));
      return pick([
        () => words,
        () => typed(run(text, 1)),
        () => `${typed(run(text, 1))} ${typed(run(text, 1))}`,
        () => `"${words}"`,
        () => `« ${words} »`,
        () => `-${typed(run(text, 1)).trim()}`,
        () => `-“${words}”`,
        () => `${typed(run(text, 1))}s`,
        () => typed(run(text, 1)).replace(/s$/, ''),
        () => run(text, 2).replace(/\s/g, ''),
        () => `"${run(text, 2).replace(/\s/g, '')}"`,
        () => words.slice(0, 3 + below(5)),
      ])();
    };
    const differing: unknown[] = [];
    for (let i = 0; i < count; i++) {
      const text = pick(texts);
      const parts = Array.from({ length: 1 + below(3) }, () => part(below(5) === 0 ? pick(texts) : text));
      const q = `${parts.join(' ')}${pick(['', ' '])}`;
      const { query, found, all, partial } = await ask(q);
      // What no reading of the query as it stands would find is asked in another test; so is what narrows the search.
      if (query.wanted.length === 0 || query.filters.length > 0 || found.corrected !== undefined || query.wanted.some(({ date }) => date))
        continue;
      // A letter or two at the end are asked for only where something has them.
      const whole = read(found.wanted);
      const last = query.wanted.at(-1);
      const isShort =
        last?.isOpen && !last.isPhrase && last.forms.length === 1 && (last.forms[0]?.length ?? 0) < 3 && query.wanted.length > 1;
      const expected = whole.size === 0 && isShort ? read(query.wanted.slice(0, -1)) : whole;
      const got = new Set(all);
      assert.equal(got.size, all.length, `“${q}” finds something twice`);
      // Of a question, what holds its words far apart stands among what holds most of them.
      const missing = [...expected].filter((one) => !got.has(one) && !partial.includes(one));
      const extra = [...got].filter((one) => !expected.has(one));
      if (missing.length + extra.length > 0) differing.push({ q, missing: missing.slice(0, 3), extra: extra.slice(0, 3) });
    }
    assert.deepEqual(differing, []);
  });
}
