/** `data/datapackage.json`: what the data files hold, as Frictionless Data Package (version 1) and Table Schema describe it. */
import { KINDS } from '../dossier/kinds.ts';
import { say } from '../i18n/index.ts';
import { STAMP, type Table, tablesOf } from './columns.ts';
import { instantOf, licenceAddress, mainLocale, newestDate, type Site } from './site.ts';

export function dataPackage(site: Site) {
  const { graph } = site;
  const locale = mainLocale(graph);
  const date = newestDate(graph);
  const { licence, repository } = graph.header;
  return {
    profile: 'data-package',
    name: 'dossier',
    id: site.file('data/datapackage.json'),
    title: say(graph.header.title, locale),
    description: say(graph.header.description, locale),
    homepage: site.home(locale),
    version: site.version,
    ...(date !== '' && { created: instantOf(date) }),
    licenses: [{ name: licence, path: licenceAddress(licence) }],
    sources: [{ title: 'The repository of the dossier', path: repository.url }],
    resources: [...KINDS.flatMap((kind) => tablesOf(kind, graph.locales)).map(tableResource), ...['dossier', ...KINDS].map(jsonResource)],
  };
}

function tableResource({ name, description, columns, primaryKey }: Table) {
  const foreignKeys = columns.flatMap(({ field, refersTo }) =>
    refersTo === undefined ? [] : [{ fields: field.name, reference: { resource: refersTo === name ? '' : refersTo, fields: 'id' } }],
  );
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: [...columns.map(({ field }) => field), ...STAMP],
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

const jsonResource = (name: string) => ({
  name: `${name}-json`,
  path: `${name}.json`,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  jsonSchema: `schemas/${name}.json`,
});
