/**
 * JSON Schema of CSL-JSON 1.0.2, narrowed to the item types, variables and parts of
 * names and dates that exports use: what passes here passes there.
 */
const string = { type: 'string' };
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'number' } },
    },
    circa: { type: 'boolean' },
  },
  required: ['date-parts'],
  additionalProperties: false,
};
const name = {
  type: 'object',
  properties: { family: string, given: string, 'non-dropping-particle': string, suffix: string, literal: string },
  additionalProperties: false,
};

export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: string,
      type: {
        enum: ['article-newspaper', 'book', 'broadcast', 'dataset', 'document', 'post-weblog', 'report', 'song', 'webpage'],
      },
      title: string,
      author: { type: 'array', minItems: 1, items: name },
      interviewer: { type: 'array', minItems: 1, items: name },
      'container-title': string,
      publisher: string,
      issued: date,
      accessed: date,
      URL: string,
      language: string,
      abstract: string,
    },
    required: ['id', 'type'],
    additionalProperties: false,
  },
};
