/**
 * JSON Schemas (2020-12) of the exports, made from those of the records, so that a
 * field documented there is documented here.
 */
import { KINDS, type Kind } from '../dossier/kinds.ts';
import { jsonSchema } from '../dossier/schema/shape.ts';
import { newestDate, type Site } from './site.ts';

export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** What a record has in an export besides its own fields. */
const ADDED: Record<'id' | 'addresses' | 'checked', JsonSchema> = {
  id: {
    type: 'string',
    description: 'Names the record among those of its kind; the last part of its address.',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  },
  addresses: {
    type: 'object',
    description: 'The record’s page in each language.',
    localized: true,
    additionalProperties: { type: 'string', format: 'uri' },
  },
  checked: {
    type: 'string',
    description: 'How the words were checked by a program: against the full source, in a copy of which passages are held, or not.',
    enum: ['checked-full', 'checked-passage', 'not-checked'],
  },
};

/** The schema of one record as it is exported. */
export function recordSchema(kind: Kind): JsonSchema {
  const { $schema: _, properties = {}, required = [], ...schema } = jsonSchema(kind) as JsonSchema;
  const { checked, ...common } = ADDED;
  const added = kind === 'quotes' ? { ...common, checked } : common;
  return { ...schema, properties: { ...added, ...properties }, required: [...Object.keys(added), ...required] };
}

const HEADING: Record<string, JsonSchema> = {
  $schema: { type: 'string', format: 'uri', description: 'The schema this file follows.' },
  version: { type: 'string', description: 'The version of the program that wrote the file.' },
  date: { type: 'string', description: 'The newest date of the records.', pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?)?$' },
  licence: {
    type: 'string',
    description: 'The SPDX identifier of the licence of the dossier’s own words; quotations belong to their authors.',
  },
};

const document = (site: Site, name: string, description: string, properties: Record<string, JsonSchema>): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: site.file(`data/schemas/${name}.json`),
  $comment: `Version ${site.version} of the program, of the records of ${newestDate(site.graph) || 'no date'}.`,
  description,
  type: 'object',
  properties: { ...HEADING, ...properties },
  required: [...Object.keys(HEADING), ...Object.keys(properties)],
  additionalProperties: false,
});

/** The schema of `data/<kind>.json`. */
export const kindSchema = (site: Site, kind: Kind): JsonSchema =>
  document(site, kind, `The ${kind} of the dossier.`, { kind: { const: kind }, records: { type: 'array', items: recordSchema(kind) } });

/** The schema of `data/dossier.json`. */
export function dossierSchema(site: Site): JsonSchema {
  const { $schema: _, ...header } = jsonSchema('dossier') as JsonSchema;
  const name: JsonSchema = { type: 'string', description: 'A record across kinds: `claims/unfair-toll`.' };
  return document(site, 'dossier', 'The whole dossier: its header, its records, and what refers to what.', {
    dossier: header,
    records: {
      type: 'object',
      properties: Object.fromEntries(KINDS.map((kind) => [kind, { type: 'array', items: recordSchema(kind) }])),
      required: [...KINDS],
      additionalProperties: false,
    },
    links: {
      type: 'array',
      items: {
        type: 'object',
        properties: { from: name, field: { type: 'string', description: 'The field that refers: `evidence.source`.' }, to: name },
        required: ['from', 'field', 'to'],
        additionalProperties: false,
      },
    },
  });
}
