/** Every hard text goes through every export and comes back whole. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { all, get } from '../../../src/dossier/graph.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { downloads } from '../../../src/outputs/cite/cite.ts';
import { metaTags } from '../../../src/outputs/cite/meta.ts';
import { unguarded } from '../../../src/outputs/csv.ts';
import { type ExportFile, exportFiles } from '../../../src/outputs/files.ts';
import type { Site } from '../../../src/outputs/site.ts';
import { difficultDossier, idOf } from '../../corpora/exports/dossier.ts';
import { siteOf } from '../../corpora/exports/site.ts';
import { WORDS, type Words } from '../../corpora/exports/words.ts';
import { unmarked } from '../../marks.ts';

/** Every text in a value. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* texts(one);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* texts(part);
}

const json = (text: string) => [...texts(JSON.parse(text))];
const cells = (text: string) => (parse(text, { columns: false }) as string[][]).flat().map(unguarded);
const shown = (html: string) => {
  const { document } = parseHTML(html);
  const words = [...document.querySelectorAll('title, cite, bdi')].map((one) => one.textContent ?? '');
  const quoted = document.querySelector('blockquote p')?.textContent ?? '';
  return [...words, unmarked(quoted)];
};
const references = (forceType: string) => (text: string) => [...texts(new Cite(text, { forceType }).data)];
const RIS_TYPES = /^TY {2}- (?:NEWS|BLOG)/gm;

/** How a file is read back, by the end of its name. */
const READERS: [end: RegExp, read: (text: string) => string[]][] = [
  [/\.json(?:ld)?$/, json],
  [/\.csv$/, cells],
  [/\.atom$/, (text) => [...texts(parseAtomFeed(text))]],
  [/\.html$/, shown],
  [/\.bib$/, references('@biblatex/text')],
  [/\.ris$/, (text) => references('@ris/file')(text.replace(RIS_TYPES, 'TY  - GEN'))],
];
const read = ({ path, text }: ExportFile) => (READERS.find(([end]) => end.test(path))?.[1] ?? assert.fail(path))(text());

const difficult = siteOf(difficultDossier());

/** The files that must hold the text of a record, by its id: whole files, and those that are the record’s own. */
const filesFor = (id: string) => [
  'data/dossier.json',
  'data/dossier.en.jsonld',
  'data/dossier.fr.jsonld',
  ...KINDS.flatMap((kind) => [`data/${kind}.json`, `data/${kind}.csv`]),
  'data/claims-evidence.csv',
  'data/figures-values.csv',
  'data/sources.bib',
  'data/sources.ris',
  'data/sources.csl.json',
  `data/annotations/${id}.jsonld`,
  ...difficult.graph.locales.flatMap((locale) => [
    ...['all', ...KINDS.filter((kind) => kind !== 'pages' && kind !== 'passages'), `actors/${id}`].flatMap((scope) => [
      `feeds/${locale}/${scope}.atom`,
      `feeds/${locale}/${scope}.json`,
    ]),
    `embed/${locale}/${id}.html`,
    `embed/${locale}/${id}.json`,
    ...KINDS.filter((kind) => kind !== 'passages').flatMap((kind) =>
      ['bib', 'ris', 'json'].map((end) => `cite/${locale}/${kind}/${id}.${end}`),
    ),
  ]),
];

/** What pages of quotations carry for reference managers, under the paths of files of other kinds. */
const filesInPages = (site: Site): ExportFile[] =>
  site.graph.locales.flatMap((locale) =>
    all(site.graph, 'quotes').flatMap((quote) =>
      downloads(site, quote, locale).map(({ fileName, type, text }) => ({ path: `cite/${locale}/quotes/${fileName}`, type, text })),
    ),
  );

/** What a format cannot tell apart: TeX and RIS have no line breaks within a text, parsers of HTML and feeds trim or join spaces at most. */
const same = (path: string, text: string) =>
  /\.(?:bib|ris)$/.test(path) ? text.replace(/\s+/g, ' ').trim() : /\.(?:atom|html)$/.test(path) ? text.trim() : text;

/** How often each file contains the text of a made-up dossier of one text. */
function counts(words: Words): Map<string, number> {
  const { name, text } = words;
  const site = siteOf(difficultDossier([words]));
  const files = new Map([...exportFiles(site), ...filesInPages(site)].map((file) => [file.path, file]));
  return new Map(
    filesFor(idOf('t', name)).map((path) => {
      const file = files.get(path);
      assert.ok(file, path);
      const wanted = same(path, text);
      return [path.replaceAll(idOf('t', name), 'id'), read(file).filter((one) => same(path, one) === wanted).length];
    }),
  );
}

describe('a text is exported wherever a plain one would be, to the character', () => {
  const plain: Words = { name: 'of no difficulty', text: 'artists open the door', lang: 'en' };
  const expected = counts(plain);
  test('which is in every file', () => {
    for (const [path, count] of expected) assert.ok(count > 0, path);
  });
  for (const words of WORDS) {
    test(words.name, () => {
      const found = counts(words);
      for (const [path, count] of expected) {
        // What stands in brackets in a quotation is the editor’s, and not looked for in the source.
        const parted = path.startsWith('data/annotations/') && words.text.includes('[') ? 1 : 0;
        assert.ok((found.get(path) ?? 0) >= count - parted, `${path}: ${found.get(path)} times, a plain text ${count}`);
      }
    });
  }
});

test('a text stands whole in the metadata of its page', () => {
  const site = siteOf(difficultDossier());
  for (const { name, text } of WORDS) {
    for (const kind of ['quotes', 'sources', 'claims', 'figures', 'events', 'topics', 'actors', 'pages'] as const) {
      const node = get(site.graph, kind, idOf('t', name));
      for (const locale of site.graph.locales) {
        const tags = new Map(metaTags(site, node, locale));
        assert.equal(tags.get('DC.title'), text, `${kind} ${name}`);
      }
    }
  }
});
