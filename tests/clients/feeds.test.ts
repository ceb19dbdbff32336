/** Feeds, as a subscriber’s reader gets them from the built site. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseFeed } from 'feedsmith';
import { flat, folder, LOCALES, recordPages, speakersOf } from './pages.ts';

interface Text {
  value: string;
}
interface Entry {
  id?: string;
  title?: Text;
  summary?: Text;
  content?: Text;
  updated?: string;
  categories?: { term?: string }[];
}
const feed = (path: string) => parseFeed(readFileSync(join(folder, 'feeds', path), 'utf8')).feed as { entries?: Entry[] };
const textOf = (html = '') =>
  flat(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>'),
  );

test('every feed is read, and every entry has a title, a text and a date', () => {
  const files = globSync('**/*.atom', { cwd: join(folder, 'feeds') });
  assert.ok(files.length > 10);
  for (const file of files) {
    for (const { id, title, summary, content, updated } of feed(file).entries ?? [])
      assert.ok(id && title?.value && updated && (summary?.value || content?.value), `${file}: ${id}`);
  }
});

for (const locale of LOCALES) {
  describe(`in ${locale}`, () => {
    const quotations = recordPages('quotes').filter((page) => page.locale === locale);

    test('the main feed holds every claim, quotation and event of its last day, and no source', () => {
      const entries = feed(`${locale}/all.atom`).entries ?? [];
      const kinds = new Set(entries.map(({ categories }) => categories?.[0]?.term));
      const pages = recordPages('claims').concat(recordPages('events'), recordPages('quotes'));
      if (!pages.some(({ record }) => record.updated ?? record.added)) return;
      for (const kind of kinds) assert.ok(['claims', 'events', 'quotes'].includes(kind ?? ''), kind);
      const last = entries.map(({ updated }) => updated?.slice(0, 10) ?? '').sort()[0];
      for (const kind of ['claims', 'events', 'quotes'] as const) {
        const ofTheDay = recordPages(kind).filter(
          ({ record, ...page }) => page.locale === locale && (record.updated ?? record.added) === last,
        );
        const shown = entries.filter(({ categories, updated }) => categories?.[0]?.term === kind && updated?.startsWith(last ?? ''));
        assert.equal(shown.length, ofTheDay.length, kind);
      }
    });

    test('a quotation’s entry names its speaker, marks its words, and gives them in the language of the feed', () => {
      const entries = new Map((feed(`${locale}/quotes.atom`).entries ?? []).map((entry) => [entry.id, entry]));
      for (const page of quotations) {
        const entry = entries.get(page.url);
        const { text, lang, translations } = page.record as { text: string; lang: string; translations?: Record<string, string> };
        if (!entry) continue;
        assert.match(entry.title?.value ?? '', /[“„«].*[”“»]$/s, page.path);
        for (const name of speakersOf(page)) assert.ok(entry.title?.value.includes(name), page.path);
        assert.ok(textOf(entry.content?.value).includes(flat(text)), page.path);
        const ours = lang.startsWith(locale) ? undefined : translations?.[locale];
        if (ours)
          assert.ok(textOf(entry.content?.value).includes(flat(ours)) || /<p><span lang/.test(entry.content?.value ?? ''), page.path);
      }
      assert.equal(
        entries.size > 0,
        quotations.some(({ record }) => record.updated ?? record.added),
      );
    });
  });
}
