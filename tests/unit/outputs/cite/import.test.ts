/** What reference managers import is what the records say: CSL-JSON by its schema, BibTeX and RIS by a parser of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { graphOf } from '../../../../src/check/graph.ts';
import { all, get, type Node } from '../../../../src/dossier/graph.ts';
import { KINDS } from '../../../../src/dossier/kinds.ts';
import { load } from '../../../../src/dossier/load/load.ts';
import { LOCALES } from '../../../../src/dossier/schema/fields.ts';
import { source as sourceSchema } from '../../../../src/dossier/schema/source.ts';
import { bibtex } from '../../../../src/outputs/cite/bibtex.ts';
import { dataAddress, downloads } from '../../../../src/outputs/cite/cite.ts';
import { coins } from '../../../../src/outputs/cite/coins.ts';
import { edtf } from '../../../../src/outputs/cite/date.ts';
import { type CslItem, itemsOf, mainItem, recordItem, sourceItem } from '../../../../src/outputs/cite/item.ts';
import { metaTags } from '../../../../src/outputs/cite/meta.ts';
import { type CslName, invertedName, nameText } from '../../../../src/outputs/cite/name.ts';
import { ris } from '../../../../src/outputs/cite/ris.ts';
import { CSL_SCHEMA } from '../../../corpora/exports/csl-schema.ts';
import { difficultDossier, idOf, nameId } from '../../../corpora/exports/dossier.ts';
import { NAMES } from '../../../corpora/exports/names.ts';
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
  assert.ok(items.length > 200);
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
    assert.deepEqual(numbers(parsed.issued?.['date-parts']), item.issued?.['date-parts']?.slice(0, 1), ris([item]));
    // The parser takes what stands between the commas for family name, given names and suffix, or suffix and given names.
    const parts = (names: CslName[] | undefined) =>
      names?.map((name) => (name.literal === undefined ? invertedName(name).split(', ').sort() : [name.literal.replace(/\s*,\s*/g, ' ')]));
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
    assert.deepEqual(
      [context.getAll('rft.aucorp'), context.getAll('rft.aulast'), context.getAll('rft.aufirst')],
      [
        item.author?.flatMap(({ literal }) => literal ?? []) ?? [],
        item.author?.flatMap(({ family, 'non-dropping-particle': particle }) =>
          family === undefined ? [] : [[particle, family].filter(Boolean).join(' ')],
        ) ?? [],
        item.author?.flatMap(({ given, suffix }) => (given === undefined ? [] : [[given, suffix].filter(Boolean).join(', ')])) ?? [],
      ],
    );
    assert.equal(context.get('rft.date'), item.issued ? edtf(item.issued) : null);
    assert.equal(context.get('rft.identifier'), item.URL ?? null);
    assert.equal(context.get('rft.description'), item.abstract ?? null);
  }
});

test('every page describes itself, and names no journal, no contributor and no type that a program would take for its own', () => {
  const tags = (node: Node, name: string) =>
    metaTags(made, node, 'fr')
      .filter((tag) => tag[0] === name)
      .map((tag) => tag[1]);
  const id = idOf('t', 'signs of markup');
  const source = get(made.graph, 'sources', id);
  const quote = get(made.graph, 'quotes', id);
  for (const node of [source, quote, get(made.graph, 'sources', 'name-0')]) {
    assert.deepEqual(
      metaTags(made, node, 'fr').filter(([name]) => /^citation_|^DC\.(?:source|contributor|creator|type|relation)$/.test(name)),
      [],
    );
    assert.deepEqual(tags(node, 'DC.identifier'), [made.record(node, 'fr')]);
  }
  assert.deepEqual(tags(source, 'DC.title'), [source.data.title]);
  assert.deepEqual(tags(source, 'DC.language'), ['fr']);
  assert.deepEqual(tags(source, 'DCTERMS.references'), [source.data.url]);
  assert.deepEqual(tags(quote, 'DC.description'), [`“${quote.data.text}”`]);
  assert.deepEqual(tags(quote, 'DC.date'), ['2026-11-20']);
  assert.deepEqual(tags(quote, 'DCTERMS.references'), [source.data.url]);
  assert.deepEqual(tags(quote, 'DCTERMS.license'), ['https://creativecommons.org/licenses/by/4.0/']);
});

test('the page of a source is taken for the source, any other for itself', () => {
  const id = idOf('t', 'plain');
  const source = get(made.graph, 'sources', id);
  const quote = get(made.graph, 'quotes', id);
  assert.deepEqual(mainItem(made, source, 'fr'), sourceItem(made.graph, source, 'fr'));
  assert.deepEqual(mainItem(made, quote, 'fr'), recordItem(made, quote, 'fr'));
  const [home] = made.pages('fr');
  assert.ok(home);
  assert.equal(mainItem(made, home, 'fr').id, 'dossier:home');
});

test('RIS writes family, given names and suffix in that order, and a body without its commas', () => {
  const authorsOf = (id: string) => /^AU {2}- (.*)\r$/m.exec(ris([sourceItem(made.graph, get(made.graph, 'sources', id), 'en')]))?.[1];
  const named = (name: string) => authorsOf(nameId(NAMES.findIndex((one) => one.name === name)));
  assert.equal(named('Martin Luther King Jr.'), 'King, Martin Luther, Jr.');
  assert.equal(named('Simone de Beauvoir'), 'de Beauvoir, Simone');
  assert.equal(named('Ink, Paper & Press, Inc.'), 'Ink Paper & Press Inc.');
  assert.equal(named('JD Vance'), 'Vance, J. D.');
  assert.equal(named('XU Cheng'), 'XU Cheng');
});

test('no format has an empty field', () => {
  for (const item of items) {
    assert.doesNotMatch(bibtex([item]), /= \{\s*\{?\s*\}?\s*\}/, item.id);
    assert.doesNotMatch(ris([item]), /^(?!ER)[A-Z][A-Z0-9] {2}- \r$/m, item.id);
    assert.doesNotMatch(coins(item), /=(?:&|$)/, item.id);
  }
});

test('BibTeX names the language by langid alone, and marks an inferred date', () => {
  const entry = (id: string) => bibtex([sourceItem(made.graph, get(made.graph, 'sources', id), 'en')]);
  assert.match(entry(idOf('t', 'ligatures and accents')), /\n {2}langid = \{french\},\n/);
  for (const { name } of WORDS) assert.doesNotMatch(entry(idOf('t', name)), /^ {2}language =/m);
  assert.match(entry(idOf('d', 'an inferred day')), /\n {2}date = \{2024-11-27~\},\n/);
  assert.match(entry(idOf('d', 'days of one month')), /\n {2}date = \{2024-12-02~\/2024-12-08~\},\n/);
});

test('what was inferred of a source is marked so in every format', () => {
  const node = get(made.graph, 'sources', idOf('t', 'plain'));
  const inferred = ['publisher', 'title', 'published'] as const;
  const data = {
    ...node.data,
    title: 'A title',
    publisher: { name: 'A paper' },
    published: { date: '2024-11-27', precision: 'about' as const },
    inferred: [...inferred],
  };
  for (const kind of sourceSchema.shape.kind.options) {
    const item = sourceItem(made.graph, { ...node, data: { ...data, kind } }, 'en');
    assert.equal(item.title, '[A title]', kind);
    assert.equal(item['container-title'] ?? item.publisher, '[A paper]', kind);
    assert.equal(item.issued?.circa, true, kind);
    const openUrl = new URLSearchParams(coins(item));
    assert.deepEqual([openUrl.get('rft.title'), openUrl.get('rft.date')], ['[A title]', '2024-11-27~'], kind);
    assert.equal(openUrl.get('rft.source') ?? openUrl.get('rft.publisher'), '[A paper]', kind);
    assert.match(ris([item]), /^TI {2}- \[A title\]\r$/m, kind);
    assert.match(ris([item]), /^(?:T2|PB) {2}- \[A paper\]\r$/m, kind);
    assert.match(ris([item]), /^DA {2}- 2024\/11\/27\/ca\.\r$/m, kind);
    assert.match(bibtex([item]), /title = \{\{\[A title\]\}\}/, kind);
    assert.match(bibtex([item]), /(?:journal|publisher|organization|institution) = \{\{\[A paper\]\}\}/, kind);
  }
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

test('a download has a path of its own, named after the record, but for quotations, whose pages carry theirs', () => {
  const paths = nodesOf(made).flatMap((node) =>
    downloads(made, node, 'fr').flatMap(({ path, fileName }) => {
      assert.match(fileName, new RegExp(`^${node.id}\\.(bib|ris|json)$`));
      assert.equal(path === undefined, node.kind === 'quotes');
      return path === undefined ? [] : [path];
    }),
  );
  for (const path of paths) assert.match(path, /^cite\/fr\/[a-z]+\/[a-z0-9-]+\.(bib|ris|json)$/);
  assert.equal(new Set(paths).size, paths.length);
});

test('a file that stands in a link is read back to the character', async () => {
  const texts = ['a\tb\r\nc\n', '100 % de #1 %23 & "deux" <b>', 'é « œ » \u{1F3AD} \u00A0\u202F\u2028', ' \u0001\u0085 '];
  for (const text of texts) {
    const address = dataAddress({
      format: 'ris',
      name: 'RIS',
      fileName: 'x.ris',
      type: 'application/x-ris; charset=utf-8',
      text: () => `${text}\n`,
    });
    const answer = await fetch(new URL(address).href);
    assert.equal(answer.headers.get('Content-Type'), 'application/x-ris;charset=utf-8');
    assert.equal(await answer.text(), `${text}\n`);
  }
});

test('characters no format can carry break none', () => {
  const site = siteOf(difficultDossier(UNPRINTABLE));
  for (const { name } of UNPRINTABLE) {
    const quote = get(site.graph, 'quotes', idOf('t', name));
    for (const download of downloads(site, quote, 'en')) assert.doesNotThrow(() => new TextEncoder().encode(download.text()));
    assert.doesNotThrow(() => coins(recordItem(site, quote, 'en')));
  }
});
