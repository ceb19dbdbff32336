/** Feeds are read by feed readers, hold what was added or changed, and say it in the words of the records. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { graphOf } from '../../../src/check/graph.ts';
import { all, get } from '../../../src/dossier/graph.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { LOCALES, type Locale } from '../../../src/dossier/schema/fields.ts';
import { atom, ENTRIES, feedPath, jsonFeed, type Scope } from '../../../src/outputs/feed.ts';
import { feedScopes } from '../../../src/outputs/files.ts';
import { dateOf, instantOf } from '../../../src/outputs/site.ts';
import { difficultDossier, idOf } from '../../corpora/exports/dossier.ts';
import { siteOf } from '../../corpora/exports/site.ts';
import { UNPRINTABLE } from '../../corpora/exports/words.ts';

const sites = { 'difficult records': siteOf(difficultDossier()), 'the dossier': siteOf(graphOf(load('content'))) };
type Site = (typeof sites)['the dossier'];

interface AtomText {
  '#text': string;
  '@_type': string;
  '@_xml:lang'?: string;
}
interface AtomEntry {
  id: string;
  title: AtomText;
  updated: string;
  published?: string;
  link: { '@_href': string; '@_rel': string }[];
  content?: AtomText;
}
interface AtomFeed {
  id: string;
  title: AtomText;
  updated: string;
  link: { '@_href': string; '@_rel': string }[];
  author: { name: string };
  entry: AtomEntry[];
}

/** Strictly, with every space and entity unchanged. */
const xml = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  alwaysCreateTextNode: false,
  isArray: (name) => name === 'entry' || name === 'link',
});
function readAtom(site: Site, scope: Scope, locale: Locale): AtomFeed {
  const text = atom(site, scope, locale);
  const valid = XMLValidator.validate(text);
  assert.equal(valid, true, JSON.stringify(valid));
  return (xml.parse(text) as { feed: AtomFeed }).feed;
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

for (const [what, site] of Object.entries(sites)) {
  describe(what, () => {
    test('every Atom feed has what RFC 4287 asks for', () => {
      for (const locale of LOCALES) {
        for (const scope of feedScopes(site)) {
          const feed = readAtom(site, scope, locale);
          assert.equal(feed.id, site.file(feedPath(scope, locale, 'atom')));
          assert.match(feed.updated, RFC3339);
          assert.ok(feed.author.name);
          assert.equal(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href'], feed.id);
          assert.equal(new Set((feed.entry ?? []).map(({ id }) => id)).size, (feed.entry ?? []).length);
          for (const entry of feed.entry ?? []) {
            assert.ok(entry.id && entry.title['#text'] !== undefined);
            assert.match(entry.updated, RFC3339);
            assert.ok(entry.updated <= feed.updated);
            assert.equal(entry.link[0]?.['@_rel'], 'alternate');
          }
        }
      }
    });

    test('a feed reader’s own parser finds the same entries in Atom and in JSON Feed', () => {
      for (const scope of feedScopes(site)) {
        const one = parseAtomFeed(atom(site, scope, 'fr'));
        const other = parseJsonFeed(jsonFeed(site, scope, 'fr'));
        assert.deepEqual(one.entries?.map(({ id }) => id) ?? [], other.items?.map(({ id }) => id) ?? []);
        assert.deepEqual(other.items?.length, jsonFeed(site, scope, 'fr').items.length || undefined);
      }
    });

    test('every item of JSON Feed has what version 1.1 asks for', () => {
      for (const locale of LOCALES) {
        for (const scope of feedScopes(site)) {
          const feed = jsonFeed(site, scope, locale);
          assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
          assert.ok(feed.title);
          assert.equal(feed.feed_url, site.file(feedPath(scope, locale, 'json')));
          for (const item of feed.items) {
            assert.ok(item.id && ('content_html' in item ? item.content_html : item.content_text), item.id);
            assert.match(item.date_modified, RFC3339);
          }
        }
      }
    });

    test('titles are those of the records, to the character, in both formats', () => {
      for (const scope of ['quotes', 'claims', 'sources'] as const) {
        for (const locale of LOCALES) {
          const titles = new Map(
            (all(site.graph, scope) as Parameters<Site['record']>[0][]).map((node) => [
              site.record(node, locale),
              site.titleOf(node, locale).text,
            ]),
          );
          for (const entry of readAtom(site, scope, locale).entry ?? []) assert.equal(entry.title['#text'], titles.get(entry.id));
          for (const item of jsonFeed(site, scope, locale).items) assert.equal(item.title, titles.get(item.id));
        }
      }
    });
  });
}

const site = sites['difficult records'];

test('the newest comes first, and no day is split', () => {
  for (const scope of ['all', 'sources', 'quotes'] as const) {
    const dates = readAtom(site, scope, 'en').entry.map(({ updated }) => updated);
    assert.deepEqual(dates, [...dates].sort().reverse());
    const last = dates.at(-1) ?? '';
    const kinds = scope === 'all' ? (['claims', 'quotes', 'events'] as const) : ([scope] as const);
    const ofTheDay = kinds.flatMap((kind) => all(site.graph, kind)).filter((node) => instantOf(dateOf(site.graph, node) ?? '') === last);
    assert.equal(dates.filter((date) => date === last).length, ofTheDay.length, scope);
    assert.ok(dates.indexOf(last) < ENTRIES, scope);
  }
});

test('the feed of the dossier speaks of claims, quotations and events, of all that entered on its newest day', () => {
  const real = sites['the dossier'];
  const dated = (['claims', 'events', 'quotes'] as const).flatMap((kind) =>
    all(real.graph, kind).map((node) => ({ kind, date: dateOf(real.graph, node) ?? '' })),
  );
  const newest = dated
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const expected = Map.groupBy(
    dated.filter(({ date }) => date === newest && date !== ''),
    ({ kind }) => kind,
  );
  const shown = Map.groupBy(jsonFeed(real, 'all', 'fr').items, ({ tags }) => tags[0]);
  for (const [kind, some] of expected) assert.ok((shown.get(kind)?.length ?? 0) >= some.length, kind);
});

test('every entry says something, and a quotation is read in the language of the feed', () => {
  for (const entry of readAtom(site, 'all', 'fr').entry) assert.ok((entry as { summary?: AtomText }).summary?.['#text'], entry.id);
  const { items } = jsonFeed(site, 'quotes', 'fr');
  const plain = items.find(({ id }) => id.endsWith('/quotes/t-plain/'));
  assert.ok(plain && 'content_html' in plain && plain.content_html?.includes('(our translation)'), JSON.stringify(plain));
});

test('an actor’s feed holds the actor and what refers to it, once each', () => {
  const id = idOf('t', 'plain');
  const links = readAtom(site, get(site.graph, 'actors', id), 'en').entry.map((entry) =>
    entry.id.replace('https://dossier.example/path/', ''),
  );
  assert.deepEqual(
    [...links].sort(),
    ['actors', 'claims', 'events', 'quotes', 'sources'].map((kind) => `${kind}/${id}/`),
  );
});

test('a title in another language than the feed’s says so', () => {
  const entries = readAtom(site, 'quotes', 'fr').entry;
  const arabic = entries.find(({ id }) => id.includes('from-right-to-left/'));
  assert.equal(arabic?.title['@_xml:lang'], 'ar');
  const french = entries.find(({ id }) => id.includes('guillemets-with'));
  assert.equal(french?.title['@_xml:lang'], undefined);
});

test('the same records give the same bytes', () => {
  assert.equal(atom(site, 'all', 'fr'), atom(siteOf(difficultDossier()), 'all', 'fr'));
});

test('characters XML cannot carry are replaced, and the rest stays', () => {
  const odd = siteOf(difficultDossier(UNPRINTABLE));
  const titles = new Map(readAtom(odd, 'quotes', 'en').entry.map(({ id, title }) => [id.split('/').at(-2), title['#text']]));
  assert.equal(titles.get(idOf('t', 'a null character')), 'a\ufffdb');
  assert.equal(titles.get(idOf('t', 'control characters')), 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf');
  assert.equal(titles.get(idOf('t', 'half a surrogate pair')), 'a\ufffdb');
});
