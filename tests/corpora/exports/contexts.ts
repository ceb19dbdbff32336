/**
 * The JSON-LD contexts that the exports name, as far as they use them, kept here so
 * that tests ask no network: the terms of the Web Annotation Vocabulary (W3C
 * Recommendation 2017-02-23, “JSON-LD context”) and of schema.org, and nothing that
 * would let an unknown term of an annotation pass.
 */
const annotations = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  Text: 'dctypes:Text',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  linking: 'oa:linking',
  describing: 'oa:describing',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  rights: { '@type': '@id', '@id': 'dcterms:rights' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  partOf: { '@type': '@id', '@id': 'as:partOf' },
  first: { '@type': '@id', '@id': 'as:first' },
  last: { '@type': '@id', '@id': 'as:last' },
  next: { '@type': '@id', '@id': 'as:next' },
  prev: { '@type': '@id', '@id': 'as:prev' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  format: 'dc:format',
  language: 'dc:language',
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  label: 'rdfs:label',
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
};

const address = { '@type': '@id' };
const schemaOrg = {
  '@vocab': 'https://schema.org/',
  url: address,
  sameAs: address,
  license: address,
  item: address,
  contentUrl: address,
  archivedAt: address,
};

export const CONTEXTS: Record<string, object> = {
  'http://www.w3.org/ns/anno.jsonld': { '@context': annotations },
  'https://schema.org': { '@context': schemaOrg },
};
