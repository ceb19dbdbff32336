import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fieldsOf, type Named } from '../../../src/cli/new/field.ts';
import { KINDS, type Kind, LOCALES } from '../../../src/dossier/schema/fields.ts';
import { QUESTIONS } from '../../../src/i18n/fr/fields.ts';

interface Field {
  type: 'markdown' | 'input' | 'textarea' | 'dropdown';
  id?: string;
  attributes: { label?: string; description?: string; options?: string[] };
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  labels: string[];
  body: Field[];
}

const form = (name: string): Form => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8'));
const asked = ({ body }: Form) => body.filter((field) => field.type !== 'markdown');

/** The field of the schemas that a field of the quotation form stands for: `source-published-date` is `published.date` of a source. */
function fieldOf(id: string): Named | undefined {
  const ofSource = id.startsWith('source-');
  const [key = '', ...rest] = (ofSource ? id.slice('source-'.length) : id).split('-');
  let found = fieldsOf(ofSource ? 'sources' : 'quotes').find((field) => field.key === key);
  for (const step of rest) {
    if (found?.field.type === 'words') return LOCALES.some((locale) => locale === step) ? found : undefined;
    found = found?.field.type === 'group' ? found.field.fields.find((field) => field.key === step) : undefined;
  }
  return found;
}

test('every field of the quotation form is a field of the record, with the schema’s own words in both languages', () => {
  for (const { id = '', attributes } of asked(form('quotation'))) {
    const field = fieldOf(id);
    assert.ok(field, `${id} is no field of a quotation or its source`);
    assert.ok(attributes.description?.includes(field.doc), `${id}: ${field.doc}`);
    assert.ok(attributes.description?.includes(QUESTIONS[field.doc] ?? '?'), `${id} in French`);
    if (field.field.type === 'choice') assert.deepEqual(attributes.options, field.field.values);
  }
});

test('the quotation form asks for all that a quotation must have, and insists on nothing else', () => {
  const insisted = asked(form('quotation'))
    .filter(({ validations }) => validations?.required)
    .map(({ id }) => id);
  assert.deepEqual(
    insisted,
    fieldsOf('quotes')
      .filter(({ required }) => required)
      .map(({ key }) => key),
  );
});

test('what the links of the site fill in is in the forms', () => {
  const links = readFileSync('src/site/edit.ts', 'utf8');
  const ids = new Set([...asked(form('quotation')), ...asked(form('problem'))].map(({ id }) => id));
  for (const id of ['source', 'speaker', 'record']) {
    assert.match(links, new RegExp(`\\b${id}:`), `src/site/edit.ts fills in ${id}`);
    assert.ok(ids.has(id), id);
  }
  for (const name of ['quotation.yml', 'problem.yml']) assert.ok(links.includes(`'${name}'`), name);
});

test('the problem form names every kind of record, and parts that records have', () => {
  const fields = asked(form('problem'));
  const record = fields.find(({ id }) => id === 'record');
  for (const kind of KINDS) assert.ok(record?.attributes.description?.includes(kind), kind);
  const keys = new Set(KINDS.flatMap((kind: Kind) => fieldsOf(kind).map(({ key }) => key)));
  const parts = fields.find(({ id }) => id === 'field')?.attributes.options ?? [];
  for (const part of parts.slice(0, -1)) assert.ok(keys.has(part.split(':')[0] ?? ''), part);
  assert.match(parts.at(-1) ?? '', /something else/);
});

test('the forms are as GitHub wants them, and speak both languages', () => {
  for (const name of ['quotation', 'problem']) {
    const { body, ...head } = form(name);
    assert.deepEqual(Object.keys(head), ['name', 'description', 'title', 'labels']);
    const ids = asked({ ...head, body } as Form).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, type, attributes } of asked({ ...head, body } as Form)) {
      assert.match(id ?? '', /^[A-Za-z0-9_-]+$/);
      assert.ok(attributes.label && attributes.description, id);
      assert.equal(type === 'dropdown', attributes.options !== undefined, id);
    }
    assert.match(head.name, / \/ /);
  }
});

test('the door beside the forms leads to the repository of the dossier', () => {
  const { url } = parse(readFileSync('content/dossier.yaml', 'utf8')).repository;
  for (const link of parse(readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8')).contact_links)
    assert.ok(link.url.startsWith(`${url}/`), link.url);
});
