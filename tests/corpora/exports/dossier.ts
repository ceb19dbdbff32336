/** A made-up dossier of difficult records: every hard text in every kind of record, every name as an author, every sort of date. */
import { graphOf } from '../../../src/check/graph.ts';
import type { Graph } from '../../../src/dossier/graph.ts';
import { KIND_TABLE, KINDS, type Kind } from '../../../src/dossier/kinds.ts';
import type { Loaded, RecordFile } from '../../../src/dossier/load/load.ts';
import { dossier as header } from '../../../src/dossier/schema/dossier.ts';
import { source as sourceSchema } from '../../../src/dossier/schema/source.ts';
import { DATES } from './dates.ts';
import { NAMES } from './names.ts';
import { WORDS, type Words } from './words.ts';

/** `an apostrophe at an end` → `t-an-apostrophe-at-an-end`. */
export const idOf = (prefix: string, name: string) =>
  `${prefix}-${
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'x'
  }`;

export const nameId = (at: number) => `name-${at}`;
const SOURCE_KINDS = sourceSchema.shape.kind.options;
const both = (text: string) => ({ en: text, fr: text });

/** The records of the texts; quotations of one source each, and one of the plain source for all. */
function recordsOf(words: readonly Words[]): [Kind, string, object][] {
  return words.flatMap(({ name, text, lang }, at): [Kind, string, object][] => {
    const id = idOf('t', name);
    const day = `2026-0${1 + (at % 9)}-11`;
    const source = {
      title: text,
      kind: SOURCE_KINDS[at % SOURCE_KINDS.length],
      ...(at % 4 === 0 && { interviewers: [id] }),
      publisher: at % 2 ? { name: text } : id,
      lang,
      url: `https://example.com/a_b/${id}?x=1&y=%20#z~1`,
      mirror: [`https://mirror.example.com/${id}`],
      accessed: '2026-11-22',
      published: { date: '2024-11-26', precision: 'day' },
      read: 'full',
      confidence: 'high',
      note: both(text),
      added: day,
    };
    return [
      ['sources', id, source],
      [
        'actors',
        id,
        {
          name: text,
          kind: at % 2 ? 'organisation' : 'product',
          aliases: [text],
          summary: both(text),
          links: [{ label: text, url: 'https://example.com/' }],
        },
      ],
      ['topics', id, { term: both(text), definition: both(text) }],
      [
        'quotes',
        id,
        {
          text,
          lang,
          speaker: id,
          source: id,
          selector: { prefix: text, suffix: text },
          context: both(text),
          translations: { fr: text },
          topics: [id],
          added: day,
          updated: '2026-11-20',
        },
      ],
      [
        'claims',
        id,
        {
          title: both(text),
          kind: 'opinion',
          status: 'attributed',
          reason: both(text),
          assertedBy: [id],
          quotes: [id],
          evidence: [{ source: id, stance: 'supports', quote: id, note: both(text) }],
          topics: [id],
          added: day,
        },
      ],
      [
        'events',
        id,
        { title: both(text), date: '2024-11', precision: 'month', summary: both(text), confidence: 'high', actors: [id], sources: [id] },
      ],
      [
        'figures',
        id,
        {
          title: both(text),
          unit: both(text),
          values: [
            { low: -1, high: 1.5, source: id, note: both(text) },
            { words: both(text), source: id },
          ],
          topics: [id],
        },
      ],
      ['pages', id, { title: both(text), summary: both(text) }],
      ['passages', id, { order: at + 1, paragraph: at % 2 ? at : both(text), paraphrase: both(text), quotes: [id] }],
    ];
  });
}

const names: [Kind, string, object][] = NAMES.flatMap(({ name, kind, given }, at): [Kind, string, object][] => {
  const source = {
    title: 'A title',
    kind: 'article',
    publisher: { name: 'A paper' },
    authors: [kind ? nameId(at) : { name, ...given }],
    lang: 'en',
    url: `https://example.com/${at}`,
    published: { date: '2024', precision: 'year' },
    read: 'full',
    confidence: 'low',
  };
  return [
    ...(kind ? [['actors', nameId(at), { name, kind, ...given, summary: both('Somebody.') }] as [Kind, string, object]] : []),
    ['sources', nameId(at), source],
  ];
});

const dates: [Kind, string, object][] = DATES.map(({ name, published }) => [
  'sources',
  idOf('d', name),
  {
    title: 'A title',
    kind: 'article',
    publisher: { name: 'A paper' },
    lang: 'en',
    url: 'https://example.com/',
    published,
    read: 'none',
    confidence: 'low',
  },
]);

const odd: [Kind, string, object][] = [
  ['sources', 'bare', { kind: 'document', publisher: { name: 'Nobody' }, lang: 'fr', read: 'none', confidence: 'low' }],
  [
    'sources',
    'mirrored',
    {
      title: 'Seen in a copy',
      kind: 'page',
      publisher: { name: 'A site' },
      lang: 'en',
      mirror: 'https://mirror.example.com/',
      read: 'full',
      confidence: 'low',
      relays: 'bare',
    },
  ],
  ['quotes', 'bare', { text: 'sans adresse', lang: 'fr', speaker: 'name-0', source: 'bare' }],
  [
    'quotes',
    'broken',
    {
      text: '[W]e are not […] your [free] testers',
      lang: 'en',
      speaker: 'name-0',
      source: 'mirrored',
      selector: { prefix: 'before', suffix: 'after' },
    },
  ],
  ['quotes', 'rendered', { text: 'nous ne sommes pas vos testeurs', lang: 'fr', speaker: 'name-0', source: 'bare', renders: 'broken' }],
  [
    'events',
    'hour',
    { title: both('At an hour'), date: '2024-11-26', precision: 'time', time: '08:30', zone: 'America/New_York', confidence: 'high' },
  ],
  [
    'events',
    'span',
    { title: both('For some days'), date: '2024-11-26', until: '2024-11-28', precision: 'day', confidence: 'high', after: ['hour'] },
  ],
  [
    'actors',
    'line',
    {
      name: 'A line of products',
      kind: 'product',
      summary: both('Made by somebody.'),
      partOf: nameId(NAMES.findIndex(({ name }) => name === 'Smith and Sons')),
    },
  ],
  [
    'actors',
    'member',
    {
      name: 'Ann Other',
      kind: 'person',
      summary: both('Speaks for a body.'),
      partOf: nameId(NAMES.findIndex(({ name }) => name === 'PR Puppets')),
    },
  ],
  ['pages', 'data', { title: { en: 'Data', fr: 'Données' } }],
];

/** The graph of the records, each of which its schema accepts. */
export function difficultDossier(words: readonly Words[] = WORDS): Graph {
  const records = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, RecordFile>()])) as Loaded['records'];
  for (const [kind, id, record] of [...recordsOf(words), ...names, ...dates, ...odd]) {
    const data = KIND_TABLE[kind].schema.parse(JSON.parse(JSON.stringify(record))) as RecordFile['data'];
    (records[kind] as Map<string, RecordFile>).set(id, { kind, id, file: `made-up/${kind}/${id}.yaml`, text: '', data } as RecordFile);
  }
  return graphOf({
    folder: 'made-up',
    header: {
      file: 'made-up/dossier.yaml',
      text: '',
      data: header.parse({
        title: { en: 'A “dossier” & <more>', fr: 'Un « dossier » & <plus>' },
        description: both('Difficult records: {braces}, </script>, =1+1.'),
        locales: ['en', 'fr'],
        site: 'https://dossier.example/path/',
        repository: { url: 'https://example.com/repository' },
        article: 'bare',
        licence: 'CC-BY-4.0',
        published: '2026-01-01',
      }),
    },
    records,
    broken: Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Loaded['broken'],
    prose: [],
    fingerprints: [],
    files: [],
    strays: [],
    diagnostics: [],
  });
}
