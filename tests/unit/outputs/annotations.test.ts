/** Every quotation is an annotation of its source, as the W3C’s model has it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphOf } from '../../../src/check/graph.ts';
import { all, get } from '../../../src/dossier/graph.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { annotation, annotationCollection, annotationPages, exactParts } from '../../../src/outputs/annotations.ts';
import { difficultDossier } from '../../corpora/exports/dossier.ts';
import { expand } from '../../corpora/exports/expand.ts';
import { siteOf } from '../../corpora/exports/site.ts';

const sites = { 'difficult records': siteOf(difficultDossier()), 'the dossier': siteOf(graphOf(load('content'))) };

interface Page {
  id: string;
  type: string;
  partOf: { id: string; total: number };
  prev?: string;
  next?: string;
  startIndex: number;
  items: ReturnType<typeof annotation>[];
}

for (const [what, site] of Object.entries(sites)) {
  describe(what, () => {
    const pages = annotationPages(site).map(({ path, page }) => ({ path, page: page() as Page }));
    const { path, collection } = annotationCollection(site);
    const whole = collection() as { id: string; total: number; first: string; last: string };

    test('every page and the collection expand with the W3C’s context, and no term of them is unknown to it', async () => {
      for (const { page } of pages) assert.equal((await expand(page)).length, 1);
      const [expanded] = await expand(whole);
      assert.deepEqual(expanded?.['@type'], ['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    });

    test('the pages follow one another from the first to the last, and hold every quotation once', () => {
      assert.equal(whole.id, site.file(path));
      assert.equal(whole.first, pages[0]?.page.id);
      assert.equal(whole.last, pages.at(-1)?.page.id);
      let count = 0;
      for (const [at, { path: file, page }] of pages.entries()) {
        assert.equal(page.id, site.file(file));
        assert.equal(page.type, 'AnnotationPage');
        assert.equal(page.prev, pages[at - 1]?.page.id);
        assert.equal(page.next, pages[at + 1]?.page.id);
        assert.equal(page.startIndex, count);
        assert.equal(page.partOf.id, whole.id);
        assert.equal(page.partOf.total, whole.total);
        count += page.items.length;
      }
      assert.equal(count, whole.total);
      const ids = pages.flatMap(({ page }) => page.items.map(({ id }) => id));
      assert.equal(new Set(ids).size, all(site.graph, 'quotes').length);
    });

    test('the words are those of the record, to the character, with their context only where they stand twice', () => {
      for (const node of all(site.graph, 'quotes')) {
        const { text, selector = {} } = node.data;
        const { target } = annotation(site, node);
        if (/\[/.test(text)) continue;
        const [only, ...others] = target.map((one) => one.selector);
        assert.deepEqual(others, []);
        assert.equal(only?.exact, text);
        assert.equal(only?.prefix?.trim(), site.standsTwice(node) ? selector.prefix?.trim() : undefined);
        assert.equal(only?.suffix?.trim(), site.standsTwice(node) ? selector.suffix?.trim() : undefined);
      }
    });
  });
}

const site = sites['difficult records'];

test('what stands in brackets is not looked for in the source', () => {
  const { target } = annotation(site, get(site.graph, 'quotes', 'broken'));
  assert.deepEqual(
    target.map((one) => one.selector),
    [
      { type: 'TextQuoteSelector', exact: 'are not' },
      { type: 'TextQuoteSelector', exact: 'your' },
      { type: 'TextQuoteSelector', exact: 'testers' },
    ],
  );
  assert.deepEqual(exactParts('one […] two [sic] three[s] four'), ['one', 'two', 'four']);
});

test('a quotation of a source without an address points to the source’s page here', () => {
  const { target } = annotation(site, get(site.graph, 'quotes', 'bare'));
  assert.deepEqual(
    target.map(({ source }) => source),
    ['https://dossier.example/path/sources/bare/'],
  );
});

test('an annotation leads to the record’s page in each language and says what the words are about', () => {
  const { body, created, modified } = annotation(site, get(site.graph, 'quotes', 't-plain'));
  assert.deepEqual(
    body.map((one) => [one.language, 'id' in one ? one.id : one.value]),
    [
      ['en', 'https://dossier.example/path/quotes/t-plain/'],
      ['en', 'Artists open access to a video generator'],
      ['fr', 'https://dossier.example/path/fr/quotes/t-plain/'],
      ['fr', 'Artists open access to a video generator'],
    ],
  );
  assert.equal(created, '2026-01-11T00:00:00Z');
  assert.equal(modified, '2026-11-20T00:00:00Z');
});
