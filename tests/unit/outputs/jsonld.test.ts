/** Pages and files describe one graph of things in the words of schema.org, that no record can break out of. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphOf } from '../../../src/check/graph.ts';
import { all, get } from '../../../src/dossier/graph.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { LOCALES } from '../../../src/dossier/schema/fields.ts';
import { speakersOf } from '../../../src/dossier/speakers.ts';
import { homeGraph, indexGraph, recordGraph, scriptJson, siteGraph } from '../../../src/outputs/json-ld/json-ld.ts';
import { difficultDossier, idOf } from '../../corpora/exports/dossier.ts';
import { expand } from '../../corpora/exports/expand.ts';
import { siteOf } from '../../corpora/exports/site.ts';
import { UNPRINTABLE, WORDS } from '../../corpora/exports/words.ts';

const sites = { 'difficult records': siteOf(difficultDossier()), 'the dossier': siteOf(graphOf(load('content'))) };

type Thing = { '@type': string; '@id'?: string } & Record<string, unknown>;
const things = (graph: unknown) => (JSON.parse(JSON.stringify(graph)) as { '@graph': Thing[] })['@graph'];

/** Every `@id` in a value. */
function* ids(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* ids(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key === '@id') yield part as string;
      else yield* ids(part);
    }
  }
}

for (const [what, site] of Object.entries(sites)) {
  describe(what, () => {
    const whole = things(siteGraph(site, 'en'));

    test('expands as JSON-LD with nothing dropped and no address that is not whole', async () => {
      for (const locale of LOCALES) {
        const expanded = await expand(siteGraph(site, locale));
        assert.equal(expanded.length, whole.length);
        for (const node of expanded) for (const id of ids(node)) assert.doesNotThrow(() => new URL(id));
      }
    });

    test('one graph: each thing has one @id, and every @id it names is described', () => {
      const described = whole.map((thing) => thing['@id']);
      assert.equal(new Set(described).size, described.length);
      for (const id of ids(whole)) assert.ok(described.includes(id), id);
    });

    test('a record has the same @id on every page and in every language', () => {
      for (const kind of ['sources', 'actors', 'quotes', 'claims', 'events', 'figures', 'topics'] as const) {
        for (const node of all(site.graph, kind)) {
          for (const locale of LOCALES) {
            const page = things(recordGraph(site, node, locale));
            const main = page.find((thing) => thing['@type'] === 'WebPage' && thing['@id'] === site.record(node, locale));
            assert.ok(main);
            const entity = (main.mainEntity as { '@id': string })['@id'];
            assert.equal(entity, `${site.record(node, site.graph.locales[0] ?? 'en')}#this`);
            const described = page.map((thing) => thing['@id']);
            assert.ok(described.includes(entity));
            assert.equal(new Set(described).size, described.length, `${kind}/${node.id}`);
          }
        }
      }
    });

    test('what a page refers to is named on it, or is the site, or a page', () => {
      for (const node of [...all(site.graph, 'quotes'), ...all(site.graph, 'claims')]) {
        const page = things(recordGraph(site, node, 'fr'));
        const described = new Set(page.map((thing) => thing['@id']));
        for (const id of ids(page)) assert.ok(described.has(id) || !id.endsWith('#this'), id);
      }
    });

    test('a quotation’s text, language, speaker and source are the record’s', () => {
      for (const node of all(site.graph, 'quotes')) {
        const thing = whole.find((one) => one['@id'] === `${site.record(node, site.graph.locales[0] ?? 'en')}#this`);
        assert.equal(thing?.['@type'], 'Quotation');
        assert.equal(thing.text, node.data.text);
        assert.equal(thing.inLanguage, node.data.lang);
        const speakers = speakersOf(site.graph, node).map((actor) => ({
          '@id': `${site.record(actor, site.graph.locales[0] ?? 'en')}#this`,
        }));
        if (speakers.length > 0) assert.deepEqual(thing.spokenByCharacter, speakers.length > 1 ? speakers : speakers[0]);
        assert.deepEqual(thing.isPartOf, {
          '@id': `${site.record(get(site.graph, 'sources', node.data.source), site.graph.locales[0] ?? 'en')}#this`,
        });
      }
    });

    test('a source’s title, address and date are the record’s', () => {
      for (const node of all(site.graph, 'sources')) {
        const thing = whole.find((one) => one['@id'] === `${site.record(node, site.graph.locales[0] ?? 'en')}#this`);
        assert.equal(thing?.name, node.data.title);
        if (node.data.url) assert.equal(thing?.url, node.data.url);
        const { published } = node.data;
        if (published && !published.until) assert.equal(thing?.datePublished, published.date);
        if (published?.until && thing?.datePublished) assert.ok(published.date.startsWith(thing.datePublished as string));
      }
    });

    test('no claim is reviewed or rated', () => {
      assert.doesNotMatch(JSON.stringify(whole), /ClaimReview|reviewRating|Rating/);
    });
  });
}

const site = sites['difficult records'];

test('each record is of its type', () => {
  const types = (id: string, kind: 'sources' | 'actors') =>
    things(siteGraph(site, 'en')).find((thing) => thing['@id'] === `https://dossier.example/path/${kind}/${id}/#this`)?.['@type'];
  assert.deepEqual(
    ['plain', 'a name in mixed capitals', 'quotation marks within', 'quotation marks at both ends'].map((name) =>
      types(idOf('t', name), 'sources'),
    ),
    ['NewsArticle', 'CreativeWork', 'CreativeWork', 'BlogPosting'],
  );
  assert.deepEqual(
    ['name-0', idOf('t', 'a name in mixed capitals'), 'line'].map((id) => types(id, 'actors')),
    ['Person', 'Organization', 'Product'],
  );
});

test('an event at an hour of a place has its offset from UTC, in the data and on its page', () => {
  const node = get(site.graph, 'events', 'hour');
  const event = things(siteGraph(site, 'en')).find((thing) => thing['@id'] === `${site.record(node, site.graph.locales[0] ?? 'en')}#this`);
  assert.equal(event?.['@type'], 'Event');
  assert.equal(event.startDate, '2024-11-26T08:30:00-05:00');
  const [page] = things(recordGraph(site, node, 'en'));
  assert.equal(page?.temporalCoverage, '2024-11-26T08:30:00-05:00');
  const [span] = things(recordGraph(site, get(site.graph, 'events', 'span'), 'en'));
  assert.equal(span?.temporalCoverage, '2024-11-26/2024-11-28');
});

/** The types by which Mozilla’s Readability takes a node for the article that the page is, and those by which Google takes one for an event. */
const TAKEN_FOR_THE_PAGE = /Article$|^Report$|Posting$|^APIReference$/;

test('no page describes an article or an event that a program would take for the page: itself comes first, with its own name', () => {
  for (const one of Object.values(sites)) {
    for (const locale of LOCALES) {
      for (const node of KINDS.flatMap((kind) => all(one.graph, kind))) {
        const [page, ...others] = things(recordGraph(one, node, locale));
        assert.equal(page?.['@id'], one.record(node, locale));
        assert.equal(page?.name, one.titleOf(node, locale).text);
        for (const { '@type': type } of others)
          assert.ok(!TAKEN_FOR_THE_PAGE.test(type) && type !== 'Event', `${one.record(node, locale)}: ${type}`);
      }
    }
  }
});

test('a quotation and its published translation name each other', () => {
  const whole = things(siteGraph(site, 'en'));
  const find = (id: string) => whole.find((thing) => thing['@id'] === `https://dossier.example/path/quotes/${id}/#this`);
  assert.deepEqual(find('rendered')?.translationOfWork, { '@id': find('broken')?.['@id'] });
  assert.deepEqual(find('broken')?.workTranslation, [{ '@id': find('rendered')?.['@id'] }]);
});

test('the way to a page is told from the first page on', () => {
  const claim = get(site.graph, 'claims', idOf('t', 'plain'));
  const crumbs = things(recordGraph(site, claim, 'fr')).find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement as {
    position: number;
    item: string;
  }[];
  assert.deepEqual(
    crumbs.map(({ position, item }) => [position, item]),
    [
      [1, 'https://dossier.example/path/fr/'],
      [2, 'https://dossier.example/path/fr/claims/'],
      [3, 'https://dossier.example/path/fr/claims/t-plain/'],
    ],
  );
});

test('the first page describes the site and its data, the page of data the data, the index of topics a set of terms', () => {
  const types = (graph: unknown) => things(graph).map((thing) => thing['@type']);
  assert.deepEqual(types(homeGraph(site, 'fr')), ['WebSite', 'WebPage', 'BreadcrumbList', 'Dataset']);
  assert.ok(types(recordGraph(site, get(site.graph, 'pages', 'data'), 'en')).includes('Dataset'));
  assert.ok(types(indexGraph(site, 'topics', 'en')).includes('DefinedTermSet'));
  assert.deepEqual(types(indexGraph(site, 'claims', 'en')), ['WebPage', 'BreadcrumbList']);
});

describe('inside a script, nothing ends it and nothing is lost', () => {
  for (const { name, text } of [...WORDS, ...UNPRINTABLE]) {
    test(name, () => {
      const json = scriptJson({ text });
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
      assert.deepEqual(JSON.parse(json), { text });
    });
  }
});

test('every kind of page of a real record goes into a script', () => {
  for (const kind of KINDS)
    for (const node of all(site.graph, kind)) assert.doesNotMatch(scriptJson(recordGraph(site, node, 'fr')), /[<>&]/);
});
