/** Tables and data files, read with the settings that their readers have by default. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import frictionless from 'datapackage';
import { folder } from './pages.ts';

const data = join(folder, 'data');
const tables = globSync(join(data, '*.csv')).sort();
const headings = (file: string) => (parse(readFileSync(file)) as string[][])[0] ?? [];

describe('every table', () => {
  test('is read by csv-parse as it comes, with plain headings', () => {
    assert.ok(tables.length > 5);
    for (const file of tables) {
      const rows = parse(readFileSync(file)) as string[][];
      assert.match(rows[0]?.[0] ?? '', /^(?:id|record)$/, file);
      assert.equal(new Set(rows.map((row) => row.length)).size, 1, file);
    }
  });

  test('is read by the reference reader of data packages, with its schema', async () => {
    const { resources } = await frictionless.Package.load(join(data, 'datapackage.json'), { basePath: data });
    const tabular = resources.filter((resource) => tables.some((file) => basename(file, '.csv') === resource.name));
    assert.equal(tabular.length, tables.length);
    for (const resource of tabular) {
      const rows = await resource.read({ keyed: true, relations: true });
      assert.equal(rows.length, (parse(readFileSync(join(data, `${resource.name}.csv`))) as string[][]).length - 1, resource.name);
    }
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  test('is read by Python’s csv, in a locale without UTF-8 too', { skip: !python && 'Python is not installed here' }, () => {
    const program = [
      'import csv, json, sys',
      'print(json.dumps({f: next(csv.reader(open(f, encoding="utf-8", newline=""))) for f in sys.argv[1:]}))',
    ].join('\n');
    const { status, stdout, stderr } = spawnSync('python3', ['-c', program, ...tables], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    assert.equal(status, 0, stderr);
    const read = JSON.parse(stdout) as Record<string, string[]>;
    for (const file of tables) assert.deepEqual(read[file], headings(file));
  });

  const r = spawnSync('Rscript', ['--version']).status === 0;
  test('is read by R’s read.csv as the data page has it, in any locale', { skip: !r && 'R is not installed here' }, () => {
    const file = join(data, 'quotes.csv');
    for (const LC_ALL of ['C', 'C.UTF-8']) {
      const { status, stdout, stderr } = spawnSync('Rscript', ['-e', `cat(dim(read.csv("${file}", encoding = "UTF-8")))`], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL },
      });
      assert.equal(status, 0, stderr);
      const rows = parse(readFileSync(file)) as string[][];
      assert.equal(stdout, `${rows.length - 1} ${rows[0]?.length}`);
    }
  });
});

test('every data file follows its schema, addresses included', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  for (const file of globSync(join(data, 'schemas/*.json'))) {
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
    const document = JSON.parse(readFileSync(join(data, basename(file)), 'utf8'));
    assert.ok(validate(document), `${basename(file)}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
});
