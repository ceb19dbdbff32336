/** The data files say what the records say, follow their own schemas, and tell what, when and by what they were made. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { graphOf } from '../../../src/check/graph.ts';
import { all } from '../../../src/dossier/graph.ts';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { kindJson, wholeJson } from '../../../src/outputs/json.ts';
import { dossierSchema, kindSchema } from '../../../src/outputs/schema.ts';
import { difficultDossier } from '../../corpora/exports/dossier.ts';
import { siteOf } from '../../corpora/exports/site.ts';

const sites = { 'difficult records': siteOf(difficultDossier()), 'the dossier': siteOf(graphOf(load('content'))) };

const validator = () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  return ajv;
};

for (const [what, site] of Object.entries(sites)) {
  describe(what, () => {
    for (const kind of KINDS) {
      test(`${kind}.json follows its schema and holds every record whole`, () => {
        const document = JSON.parse(JSON.stringify(kindJson(site, kind))) as ReturnType<typeof kindJson>;
        const schema = kindSchema(site, kind);
        const validate = validator().compile(schema);
        assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 3)));
        assert.equal(document.$schema, schema.$id);
        const nodes = all(site.graph, kind);
        assert.equal(document.records.length, nodes.length);
        for (const [at, { id, addresses, checked: _, ...fields }] of (
          document.records as { id: string; addresses: object; checked?: string }[]
        ).entries()) {
          const node = nodes[at];
          assert.ok(node);
          assert.equal(id, node.id);
          assert.deepEqual(fields, JSON.parse(JSON.stringify(node.data)));
          assert.deepEqual(addresses, { en: site.record(node, 'en'), fr: site.record(node, 'fr') });
        }
      });
    }

    test('dossier.json follows its schema', () => {
      const validate = validator().compile(dossierSchema(site));
      assert.ok(validate(JSON.parse(JSON.stringify(wholeJson(site)))), JSON.stringify(validate.errors?.slice(0, 3)));
    });
  });
}

test('every file says by which version, of what day and under which licence it is', () => {
  const { version, date, licence } = kindJson(sites['difficult records'], 'quotes');
  assert.deepEqual({ version, date, licence }, { version: '1.2.3', date: '2026-11-20', licence: 'CC-BY-4.0' });
});

test('the schema refuses a record with a field too many, and one without its id', () => {
  const site = sites['difficult records'];
  const validate = validator().compile(kindSchema(site, 'topics'));
  const document = kindJson(site, 'topics');
  assert.equal(validate({ ...document, records: [{ ...document.records[0], colour: 'red' }] }), false);
  assert.equal(validate({ ...document, records: [{ ...document.records[0], id: undefined }] }), false);
});

test('a quotation carries how it was checked', () => {
  const records = kindJson(sites['difficult records'], 'quotes').records as { id: string; checked: string }[];
  assert.equal(records.find(({ id }) => id === 'bare')?.checked, 'not-checked');
  assert.equal(records.find(({ id }) => id === 'broken')?.checked, 'checked-full');
});
