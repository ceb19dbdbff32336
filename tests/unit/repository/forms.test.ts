import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { KINDS, type Kind } from '../../../src/dossier/kinds.ts';
import { fieldsOf, type Named } from '../../../src/dossier/schema/field.ts';
import { LOCALES } from '../../../src/dossier/schema/fields.ts';
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
    // An option begins with the schema’s value; what follows explains it, in both languages.
    if (field.field.type === 'choice')
      assert.deepEqual(
        attributes.options?.map((option) => /^\w+/.exec(option)?.[0]),
        field.field.values,
      );
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

/** GitHub’s documentation, “Common validation errors when creating issue forms”: one of these, and a form cannot be opened at all. */
function refusalsOf({ body, ...head }: Form): string[] {
  const refusals: string[] = [];
  if (JSON.stringify(Object.keys(head)) !== JSON.stringify(['name', 'description', 'title', 'labels'])) refusals.push('keys of the form');
  const fields = asked({ ...head, body });
  if (fields.length === 0) refusals.push('no field but markdown');
  for (const part of ['id', 'label'] as const) {
    const values = fields.map(({ id, attributes }) => (part === 'id' ? id : attributes.label?.toLowerCase()));
    if (new Set(values).size !== values.length) refusals.push(`two fields of one ${part}`);
  }
  for (const { id = '', type, attributes } of fields) {
    if (!/^[A-Za-z0-9_-]+$/.test(id)) refusals.push(`id “${id}”`);
    if (!attributes.label || !attributes.description) refusals.push(`${id}: no label or description`);
    if ((type === 'dropdown') !== (attributes.options !== undefined)) refusals.push(`${id}: options`);
    const options: unknown[] = attributes.options ?? [];
    if (new Set(options).size !== options.length) refusals.push(`${id}: an option twice`);
    for (const option of options) {
      if (typeof option !== 'string' || option === '') refusals.push(`${id}: ${option} is no words`);
      else if (/^(?:none|true|false|yes|no|on|off|y|n|null|~)$/i.test(option)) refusals.push(`${id}: ${option} is a reserved word`);
    }
  }
  return refusals;
}

test('GitHub finds nothing to refuse in the forms, and both speak both languages', () => {
  for (const name of ['quotation', 'problem']) {
    assert.deepEqual(refusalsOf(form(name)), [], name);
    assert.match(form(name).name, / \/ /);
  }
});

test('what GitHub refuses in a form would be found', () => {
  const good = form('quotation');
  const choosing = good.body.findIndex(({ type }) => type === 'dropdown');
  const withOption = (option: unknown) =>
    good.body.map((field, at) =>
      at === choosing ? { ...field, attributes: { ...field.attributes, options: ['full', option as string] } } : field,
    );
  for (const option of ['none', 'None', true, 'yes', 'full'])
    assert.equal(refusalsOf({ ...good, body: withOption(option) }).length, 1, String(option));
  assert.ok(refusalsOf({ ...good, body: [...good.body, ...good.body.slice(-1)] }).length > 0);
});
