/** CSV opens as words in a spreadsheet, never as formulas, and gives every record back. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import frictionless from 'datapackage';
import { graphOf } from '../../../src/check/graph.ts';
import { all } from '../../../src/dossier/graph.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { type Table, tablesOf } from '../../../src/outputs/columns.ts';
import { csv, guarded, unguarded } from '../../../src/outputs/csv.ts';
import { dataPackage } from '../../../src/outputs/datapackage.ts';
import { exported } from '../../../src/outputs/json.ts';
import { difficultDossier } from '../../corpora/exports/dossier.ts';
import { siteOf } from '../../corpora/exports/site.ts';
import { WORDS } from '../../corpora/exports/words.ts';

const sites = { 'difficult records': siteOf(difficultDossier()), 'the dossier': siteOf(graphOf(load('content'))) };
type Site = (typeof sites)['the dossier'];

const tables = KINDS.flatMap((kind) => tablesOf(kind, sites['difficult records'].graph.locales));
const table = (name: string) => tables.find((one) => one.name === name) as Table;
const read = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

/** A row as a record again, by the names and types of its columns alone. */
function recordOf(row: Record<string, string>, { columns }: Table): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { field } of columns) {
    const cell = row[field.name] ?? '';
    if (cell === '') continue;
    if (field.type === 'array') record[field.name] = JSON.parse(cell);
    else if (field.type === 'boolean') record[field.name] = cell === 'true';
    else record[field.name] = field.type === 'string' ? unguarded(cell) : Number(cell);
  }
  return record;
}

/** A record with its nested fields by the names of their columns. */
function flat(value: object, name = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
      const path = name === '' ? key : `${name}_${key}`;
      // One or several: a list in either case.
      if ((key === 'mirror' || key === 'speaker') && typeof part === 'string') return [[path, [part]]];
      return typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.entries(flat(part, path))
        : part === undefined
          ? []
          : [[path, part]];
    }),
  );
}

for (const [what, site] of Object.entries(sites)) {
  describe(what, () => {
    for (const kind of KINDS) {
      test(`${kind}.csv gives every record back, to the character`, () => {
        const rows = read(csv(site, table(kind)));
        const nodes = all(site.graph, kind);
        assert.equal(rows.length, nodes.length);
        for (const [at, node] of nodes.entries()) {
          const record = JSON.parse(JSON.stringify(exported(site, node))) as object;
          assert.deepEqual(recordOf(rows[at] ?? {}, table(kind)), flat(record), `${kind}/${node.id}`);
        }
      });
    }

    test('no cell that a spreadsheet opens starts as a formula does', () => {
      let cells = 0;
      for (const one of tables) {
        for (const row of read(csv(site, one))) {
          for (const { field } of one.columns) {
            cells += 1;
            if (field.type !== 'number' && field.type !== 'integer') assert.doesNotMatch(row[field.name] ?? '', /^[=+\-@\t\r\n＝＋－＠]/);
          }
        }
      }
      assert.ok(cells > 100);
    });

    test('the data package is a Frictionless one, and each table fits its Table Schema', async () => {
      const { valid, errors } = await frictionless.validate(JSON.parse(JSON.stringify(dataPackage(site))));
      assert.ok(valid, String(errors));
      const folder = mkdtempSync(join(tmpdir(), 'datapackage-'));
      try {
        const descriptor = dataPackage(site);
        for (const one of tables) writeFileSync(join(folder, `${one.name}.csv`), csv(site, one));
        const tabular = descriptor.resources.filter(({ format }) => format === 'csv');
        const loaded = await frictionless.Package.load({ ...descriptor, resources: tabular }, { basePath: folder });
        assert.deepEqual(
          tabular.map(({ name }) => name),
          tables.map(({ name }) => name),
        );
        for (const resource of loaded.resources) {
          const rows = await resource.read({ keyed: true, relations: true });
          assert.equal(rows.length, read(csv(site, table(resource.name))).length);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}

const site: Site = sites['difficult records'];

test('a file starts with its first heading, and its lines end as RFC 4180 has them', () => {
  const text = csv(site, table('claims'));
  assert.match(text, /^"?id"?,/);
  assert.ok(text.endsWith('\r\n'));
});

test('every row of every table says by which version and of what day it is', () => {
  for (const one of tables) {
    for (const row of read(csv(site, one))) {
      assert.equal(row.dossier_version, '1.2.3');
      assert.equal(row.dossier_date, '2026-11-20');
    }
  }
});

test('the rows of a list know their record and their place in it', () => {
  const rows = read(csv(site, table('figures-values')));
  assert.deepEqual(
    rows.slice(0, 2).map(({ record, position, low, high }) => ({ record, position, low, high })),
    [
      { record: 't-a-closing-brace-alone', position: '1', low: '-1', high: '1.5' },
      { record: 't-a-closing-brace-alone', position: '2', low: '', high: '' },
    ],
  );
});

test('evidence and values, lists of things with parts, have tables of their own, with keys to the others', () => {
  const evidence = dataPackage(site).resources.find(({ name }) => name === 'claims-evidence');
  assert.ok(evidence && 'schema' in evidence);
  assert.deepEqual(evidence.schema.primaryKey, ['record', 'position']);
  assert.deepEqual(evidence.schema.foreignKeys, [
    { fields: 'record', reference: { resource: 'claims', fields: 'id' } },
    { fields: 'source', reference: { resource: 'sources', fields: 'id' } },
    { fields: 'quote', reference: { resource: 'quotes', fields: 'id' } },
  ]);
  assert.ok(tables.some(({ name }) => name === 'figures-values'));
});

describe('words that a spreadsheet would run get an apostrophe that comes off again', () => {
  for (const { name, text } of WORDS) {
    test(name, () => {
      assert.equal(unguarded(guarded(text)), text);
      assert.doesNotMatch(guarded(text), /^[=+\-@\t\r\n＝＋－＠]/);
    });
  }
  test('other words get none', () => {
    for (const text of ["'twas free", 'a=b', '1-2', '’=1', '']) assert.equal(guarded(text), text);
  });
  test('two texts never become one', () => {
    const texts = ['=1', "'=1", "''=1", "'a", 'a', "'", "''"];
    assert.equal(new Set(texts.map(guarded)).size, texts.length);
  });
});

test('the package dates and numbers itself, and names the licence', () => {
  const { version, created, licenses } = dataPackage(site);
  assert.deepEqual(
    { version, created, licenses },
    {
      version: '1.2.3',
      created: '2026-11-20T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    },
  );
});
