/** Every export of the dossier, by its path: written in one go after the pages, or served one by one while editing. */

import { all } from '../dossier/graph.ts';
import { KIND_TABLE, KINDS } from '../dossier/kinds.ts';
import { ANNOTATION_TYPE, annotationCollection, annotationPages } from './annotations.ts';
import { bibtex } from './cite/bibtex.ts';
import { downloads } from './cite/cite.ts';
import { sourceItem } from './cite/item.ts';
import { ris } from './cite/ris.ts';
import { tablesOf } from './columns.ts';
import { csv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import { embedPage, embedPath, oembed, oembedPath } from './embed.ts';
import { ATOM_TYPE, atom, feedPath, JSON_FEED_TYPE, jsonFeed, type Scope } from './feed.ts';
import { kindJson, wholeJson } from './json.ts';
import { siteGraph } from './json-ld/json-ld.ts';
import { movedFiles } from './moved.ts';
import { dossierSchema, kindSchema } from './schema.ts';
import { type ExportFile, mainLocale, type Site } from './site.ts';

export type { ExportFile };

import { verifiable, verifyData, verifyPath } from './verify.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const file = (path: string, type: string, text: () => string): ExportFile => ({ path, type, text });
const json = (path: string, value: () => unknown, type = JSON_TYPE) => file(path, type, () => `${JSON.stringify(value())}\n`);

export const exportFiles = (site: Site): ExportFile[] => [
  ...dataFiles(site),
  ...annotationFiles(site),
  ...feedFiles(site),
  ...embedFiles(site),
  ...citeFiles(site),
  ...movedFiles(site),
  ...verifiable(site.graph).map((source) => json(verifyPath(source.id), () => verifyData(site.graph, source))),
];

/** `data/`: the records, their schemas, the package that describes them, and the sources for reference managers. */
function dataFiles(site: Site): ExportFile[] {
  const { graph } = site;
  const main = mainLocale(graph);
  const items = () => all(graph, 'sources').map((source) => sourceItem(graph, source, main));
  return [
    json('data/dossier.json', () => wholeJson(site)),
    json('data/datapackage.json', () => dataPackage(site)),
    json('data/schemas/dossier.json', () => dossierSchema(site), 'application/schema+json'),
    ...KINDS.flatMap((kind) => [
      json(`data/${kind}.json`, () => kindJson(site, kind)),
      json(`data/schemas/${kind}.json`, () => kindSchema(site, kind), 'application/schema+json'),
      ...tablesOf(kind, graph.locales).map((table) => file(`data/${table.name}.csv`, 'text/csv; charset=utf-8', () => csv(site, table))),
    ]),
    ...graph.locales.map((locale) => json(`data/dossier.${locale}.jsonld`, () => siteGraph(site, locale), 'application/ld+json')),
    file('data/sources.bib', 'application/x-bibtex; charset=utf-8', () => bibtex(items())),
    file('data/sources.ris', 'application/x-research-info-systems; charset=utf-8', () => ris(items())),
    json('data/sources.csl.json', items, 'application/vnd.citationstyles.csl+json'),
  ];
}

const annotationFiles = (site: Site): ExportFile[] => {
  const { path, collection } = annotationCollection(site);
  return [json(path, collection, ANNOTATION_TYPE), ...annotationPages(site).map((one) => json(one.path, one.page, ANNOTATION_TYPE))];
};

/** The scopes that have a feed. */
export const feedScopes = (site: Site): Scope[] => ['all', ...KINDS.filter((kind) => KIND_TABLE[kind].feed), ...all(site.graph, 'actors')];

const feedFiles = (site: Site): ExportFile[] =>
  site.graph.locales.flatMap((locale) =>
    feedScopes(site).flatMap((scope) => [
      file(feedPath(scope, locale, 'atom'), ATOM_TYPE, () => atom(site, scope, locale)),
      json(feedPath(scope, locale, 'json'), () => jsonFeed(site, scope, locale), JSON_FEED_TYPE),
    ]),
  );

const embedFiles = (site: Site): ExportFile[] =>
  site.graph.locales.flatMap((locale) =>
    all(site.graph, 'quotes').flatMap((quote) => [
      file(embedPath(quote, locale), 'text/html; charset=utf-8', () => embedPage(site, quote, locale)),
      json(oembedPath(quote, locale), () => oembed(site, quote, locale)),
    ]),
  );

/** One set a page, in each language, but for pages that carry theirs. A passage has no page of its own. */
const citeFiles = (site: Site): ExportFile[] => {
  const nodes = KINDS.filter((kind) => KIND_TABLE[kind].page !== 'article').flatMap((kind) => all(site.graph, kind));
  return site.graph.locales.flatMap((locale) =>
    [...nodes, ...site.pages(locale)].flatMap((cited) =>
      downloads(site, cited, locale).flatMap(({ path, type, text }) => (path === undefined ? [] : [file(path, type, text)])),
    ),
  );
};
