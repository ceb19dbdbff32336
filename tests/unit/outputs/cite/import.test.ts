/** What reference managers import is what the records say: CSL-JSON by its schema, BibTeX and RIS by a parser of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { graphOf } from '../../../../src/check/graph.ts';
import { all, get, type Node } from '../../../../src/dossier/graph.ts';
import { load } from '../../../../src/dossier/load/load.ts';
import { KINDS, LOCALES } from '../../../../src/dossier/schema/fields.ts';
import { bibtex } from '../../../../src/outputs/cite/bibtex.ts';
import { downloads } from '../../../../src/outputs/cite/cite.ts';
import { coins } from '../../../../src/outputs/cite/coins.ts';
import { isoDates } from '../../../../src/outputs/cite/date.ts';
import { type CslItem, itemsOf, recordItem, sourceItem } from '../../../../src/outputs/cite/item.ts';
import { metaTags } from '../../../../src/outputs/cite/meta.ts';
import { type CslName, invertedName, nameText } from '../../../../src/outputs/cite/name.ts';
import { ris } from '../../../../src/outputs/cite/ris.ts';
import { CSL_SCHEMA } from '../../../corpora/exports/csl-schema.ts';
import { difficultDossier, idOf } from '../../../corpora/exports/dossier.ts';
import { siteOf } from '../../../corpora/exports/site.ts';
import { UNPRINTABLE, WORDS } from '../../../corpora/exports/words.ts';

const made = siteOf(difficultDossier());
const real = siteOf(graphOf(load('content')));

const nodesOf = (site: typeof made) => KINDS.flatMap((kind) => all(site.graph, kind));
const items = [made, real].flatMap((site) =>
  LOCALES.flatMap((locale) => [
    ...all(site.graph, 'sources').map((source) => sourceItem(site.graph, source, locale)),
    ...nodesOf(site).map((node) => recordItem(site, node, locale)),
  ]),
);

/** An item as one of the parsers gives it back. */
interface Parsed {
  title?: string;
  author?: CslName[];
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  URL?: string;
  abstract?: string;
  'container-title'?: string;
  publisher?: string;
  id?: string;
}

const parse = (text: string, forceType: string) => new Cite(text, { forceType }).data as Parsed[];
const BIBTEX = '@biblatex/text';
const RIS = '@ris/file';
const numbers = (parts: number[][] | undefined) => parts?.map((part) => part.map(Number));

test('every CSL-JSON item follows the schema', () => {
  const validate = new Ajv({ allErrors: true }).compile(CSL_SCHEMA);
  const whole = JSON.parse(JSON.stringify(items)) as CslItem[];
  assert.ok(validate(whole), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.ok(items.length > 2000);
});

test('the items of a site have ids that differ', () => {
  for (const site of [made, real]) {
    const ids = [
      ...all(site.graph, 'sources').map((source) => sourceItem(site.graph, source, 'en').id),
      ...nodesOf(site).map((node) => recordItem(site, node, 'en').id),
    ];
    assert.equal(new Set(ids).size, ids.length);
  }
});

test('BibTeX gives back every title, author, date, address and text', () => {
  // The parser reads a line break as TeX does: a space.
  const flat = (text: string | undefined) => text?.replace(/[\s]+/g, ' ');
  for (const item of items) {
    const [parsed, more] = parse(bibtex([item]), BIBTEX);
    assert.ok(parsed && !more, item.id);
    assert.equal(flat(parsed.title), flat(item.title), bibtex([item]));
    assert.equal(flat(parsed.abstract), flat(item.abstract));
    assert.equal(parsed.URL, item.URL);
    assert.equal(flat(parsed['container-title'] ?? parsed.publisher), flat(item['container-title'] ?? item.publisher));
    assert.deepEqual(numbers(parsed.issued?.['date-parts']), item.issued?.['date-parts'], bibtex([item]));
    assert.deepEqual(numbers(parsed.accessed?.['date-parts']), item.accessed?.['date-parts']);
    assert.deepEqual(parsed.author?.map(nameText), item.author?.map(nameText), bibtex([item]));
  }
});

test('BibTeX prints what TeX would take for a command as it stands', () => {
  const { text: title } = WORDS.find(({ name }) => name === 'what TeX takes for commands') ?? { text: '' };
  const source = sourceItem(made.graph, get(made.graph, 'sources', idOf('t', 'what TeX takes for commands')), 'en');
  assert.equal(source.title, title);
  assert.ok(
    bibtex([source]).includes(
      "title = {{50\\% of \\$6.5 \\& \\#1 with a\\_b\\textasciicircum{}c\\textasciitilde{}d \\textasciigrave{}e\\textasciigrave{} -{}-{}- \\textasciigrave{}\\textasciigrave{}f'{}'}}",
    ),
    bibtex([source]),
  );
});

test('BibTeX of many items is one file of as many entries', () => {
  const sources = all(made.graph, 'sources').map((source) => sourceItem(made.graph, source, 'en'));
  assert.deepEqual(
    parse(bibtex(sources), BIBTEX).map(({ id }) => id),
    sources.map(({ id }) => id),
  );
});

test('RIS gives back every title, author, date, address and text', () => {
  const flat = (text: string | undefined) => text?.replace(/[\r\n\u2028\u2029]+/g, ' ');
  for (const item of items) {
    // The parser leaves the authors of newspaper articles unparsed, under another name.
    const [parsed, more] = parse(ris([item]).replace('TY  - NEWS', 'TY  - GEN'), RIS);
    assert.ok(parsed && !more, item.id);
    assert.equal(parsed.title, flat(item.title), ris([item]));
    assert.equal(parsed.abstract, flat(item.abstract));
    assert.equal(parsed.URL, item.URL);
    assert.deepEqual(numbers(parsed.issued?.['date-parts']), item.issued?.['date-parts'].slice(0, 1), ris([item]));
    // Between the commas of a body’s name the format puts a family name, a suffix and given names.
    const parts = (names: CslName[] | undefined) => names?.map((name) => invertedName(name).split(', ').sort());
    assert.deepEqual(parts(parsed.author), parts(item.author), ris([item]));
  }
});

test('RIS of many items is one file of as many records, each on lines of its own', () => {
  const sources = all(made.graph, 'sources').map((source) => sourceItem(made.graph, source, 'en'));
  const text = ris(sources);
  assert.deepEqual(
    parse(text, RIS).map(({ id }) => id),
    sources.map(({ id }) => id),
  );
  for (const line of text.split('\r\n')) assert.match(line, /^$|^[A-Z][A-Z0-9] {2}- /);
});

test('COinS gives back every title, author, date, address and text', () => {
  for (const item of items) {
    const context = new URLSearchParams(coins(item));
    assert.equal(context.get('ctx_ver'), 'Z39.88-2004');
    assert.equal(context.get('rft.title'), item.title);
    assert.deepEqual(context.getAll('rft.creator'), item.author?.map(nameText) ?? []);
    assert.equal(context.get('rft.date'), item.issued ? isoDates(item.issued).join('/') : null);
    assert.equal(context.get('rft.identifier'), item.URL ?? null);
    assert.equal(context.get('rft.description'), item.abstract ?? null);
  }
});

test('a source’s page describes the source to reference managers, any other page itself', () => {
  const tags = (node: Node, name: string) =>
    metaTags(made, node, 'fr')
      .filter((tag) => tag[0] === name)
      .map((tag) => tag[1]);
  const id = idOf('t', 'signs of markup');
  const source = get(made.graph, 'sources', id);
  const quote = get(made.graph, 'quotes', id);
  assert.deepEqual(tags(source, 'citation_title'), [source.data.title]);
  assert.deepEqual(tags(source, 'citation_publication_date'), ['2024/11/26']);
  assert.deepEqual(tags(source, 'citation_public_url'), [source.data.url]);
  assert.deepEqual(tags(source, 'DC.relation'), [made.record(source, 'fr')]);
  assert.deepEqual(tags(quote, 'DC.description'), [quote.data.text]);
  assert.deepEqual(tags(quote, 'DC.source'), [source.data.url]);
  assert.deepEqual(tags(quote, 'DC.contributor'), [get(made.graph, 'actors', id).data.name]);
  assert.deepEqual(tags(quote, 'citation_public_url'), [made.record(quote, 'fr')]);
  assert.deepEqual(tags(quote, 'citation_publication_date'), ['2026/11/20']);
  assert.deepEqual(tags(quote, 'DCTERMS.license'), ['https://creativecommons.org/licenses/by/4.0/']);
  assert.deepEqual(tags(get(made.graph, 'sources', 'name-0'), 'citation_author'), ['Tim Boucher']);
});

test('a page is downloaded with the sources it rests on before it, each once', () => {
  const id = idOf('t', 'plain');
  assert.deepEqual(
    itemsOf(made, get(made.graph, 'quotes', id), 'en').map((item) => item.id),
    [`source:${id}`, `dossier:quotes:${id}`],
  );
  assert.deepEqual(
    itemsOf(made, get(made.graph, 'claims', id), 'en').map((item) => item.id),
    [`source:${id}`, `dossier:claims:${id}`],
  );
  assert.deepEqual(
    itemsOf(made, get(made.graph, 'events', id), 'en').map((item) => item.id),
    [`source:${id}`, `dossier:events:${id}`],
  );
});

test('a claim goes with the sources of its quotations and of its evidence', () => {
  for (const node of all(real.graph, 'claims')) {
    const ids = itemsOf(real, node, 'fr').map((item) => item.id);
    const quoted = node.data.quotes.map((id) => get(real.graph, 'quotes', id).data.source);
    const wanted = new Set([...quoted, ...node.data.evidence.map(({ source }) => source)]);
    assert.deepEqual(ids, [...[...wanted].map((id) => `source:${id}`), `dossier:claims:${node.id}`]);
  }
});

test('a page that is no record’s is cited by its title and address, the article’s with the article', () => {
  const [home, article] = made.pages('fr');
  assert.ok(home && article);
  assert.deepEqual(itemsOf(made, home, 'fr'), [
    {
      id: 'dossier:home',
      type: 'webpage',
      title: 'Un « dossier » & <plus>',
      issued: { 'date-parts': [[2026, 11, 20]] },
      URL: 'https://dossier.example/path/fr/',
      language: 'fr',
    },
  ]);
  assert.deepEqual(
    itemsOf(made, article, 'fr').map((item) => item.id),
    ['source:bare', 'dossier:article'],
  );
});

test('a download has a path of its own, named after the record', () => {
  const paths = nodesOf(made).flatMap((node) => downloads(made, node, 'fr').map(({ path }) => path));
  for (const path of paths) assert.match(path, /^cite\/fr\/[a-z]+\/[a-z0-9-]+\.(bib|ris|json)$/);
  assert.equal(new Set(paths).size, paths.length);
});

test('characters no format can carry break none', () => {
  const site = siteOf(difficultDossier(UNPRINTABLE));
  for (const { name } of UNPRINTABLE) {
    const quote = get(site.graph, 'quotes', idOf('t', name));
    for (const download of downloads(site, quote, 'en')) assert.doesNotThrow(() => new TextEncoder().encode(download.text()));
    assert.doesNotThrow(() => coins(recordItem(site, quote, 'en')));
  }
});
