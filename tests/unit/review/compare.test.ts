import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '../../../src/dossier/kinds.ts';
import { load } from '../../../src/dossier/load/load.ts';
import { compare } from '../../../src/review/compare.ts';
import { isEmpty, review as schema } from '../../../src/review/review.ts';
import { reviewOf, versions } from './versions.ts';

test('the same dossier twice is no change', (t) => {
  const review = reviewOf(t, () => {});
  assert.ok(isEmpty(review));
});

test('the order of keys and the way YAML is written is no change', (t) => {
  const review = reviewOf(t, ({ write }) =>
    write(
      'quotes/gazette-reponse.yaml',
      'renders: mairie-reponse\nsource: gazette-pont\nspeaker: mairie\nlang: "fr"\ntext: >-\n  Le péage paie le pont, et rien d’autre.\n',
    ),
  );
  assert.deepEqual(review.quotations, []);
  assert.ok(isEmpty(review));
});

test('a new quotation is shown with its words, its speaker, its source and how it was checked', (t) => {
  const review = reviewOf(
    t,
    ({ write }) => write('quotes/new.yaml', 'text: "Payez."\nlang: fr\nspeaker: comite\nsource: gazette-pont\n'),
    () => ({ words: 'checked against the full source', omissions: [] }),
  );
  assert.equal(review.quotations.length, 1);
  const [quotation] = review.quotations;
  assert.deepEqual(
    { what: quotation?.what, id: quotation?.id, text: quotation?.text, source: quotation?.source },
    { what: 'added', id: 'new', text: 'Payez.', source: 'gazette-pont' },
  );
  assert.deepEqual(quotation?.check, { after: 'checked against the full source' });
  assert.notEqual(quotation?.speaker, 'comite', 'the name, not the id');
});

test('a changed word of a quotation is the one that is marked', (t) => {
  const review = reviewOf(t, ({ replace }) => replace('quotes/comite-peage.yaml', 'vache', 'chèvre'));
  const words = review.quotations[0]?.words ?? [];
  assert.deepEqual(
    words.filter(({ op }) => op !== 'same'),
    [
      { op: 'removed', text: 'vache' },
      { op: 'added', text: 'chèvre' },
    ],
  );
  assert.equal(
    words
      .filter(({ op }) => op !== 'removed')
      .map(({ text }) => text)
      .join(''),
    review.quotations[0]?.text,
  );
});

test('a quotation whose check changed but not its words is reported', (t) => {
  const { before, after } = versions(t, () => {});
  const review = compare(before, after, { ref: 'a', commit: 'b' }, (quote, version) => ({
    words: version === before && quote.id === 'comite-peage' ? 'not re-read' : 'checked',
    omissions: [],
  }));
  assert.deepEqual(
    review.quotations.map(({ what, id, check }) => ({ what, id, check })),
    [{ what: 'rechecked', id: 'comite-peage', check: { before: 'not re-read', after: 'checked' } }],
  );
});

test('a removed quotation is removed, and its page is gone', (t) => {
  const review = reviewOf(t, ({ remove }) => remove('quotes/gazette-reponse.yaml'));
  assert.deepEqual(
    review.quotations.map(({ what, id }) => [what, id]),
    [['removed', 'gazette-reponse']],
  );
  assert.deepEqual(review.addresses, [{ before: 'quotes/gazette-reponse/' }]);
});

test('a renamed record is known by its content, also where a little of it changed', (t) => {
  const review = reviewOf(t, ({ rename, replace }) => {
    rename('quotes/comite-peage.yaml', 'quotes/vache.yaml');
    rename('claims/peage-injuste.yaml', 'claims/peage.yaml');
    replace('claims/peage.yaml', 'est injuste', 'n’est pas juste');
    rename('claims/peage-injuste.fr.mdx', 'claims/peage.fr.mdx');
  });
  assert.deepEqual(review.addresses, [
    { before: 'quotes/comite-peage/', after: 'quotes/vache/' },
    { before: 'claims/peage-injuste/', after: 'claims/peage/' },
  ]);
  assert.deepEqual(
    review.quotations.map(({ what, id, formerly }) => [what, id, formerly]),
    [['changed', 'vache', 'comite-peage']],
  );
  assert.ok(
    review.others.every(({ record }) => !record.endsWith('.mdx')),
    'prose that moved along has not changed',
  );
});

test('two records with different content are not taken for a rename', (t) => {
  const review = reviewOf(t, ({ remove, write }) => {
    remove('quotes/comite-peage.yaml');
    write(
      'quotes/other.yaml',
      'text: "Something else altogether."\nlang: en\nspeaker: mairie\nsource: lettre-mairie\ntranslations: { fr: "Tout autre chose." }\n',
    );
  });
  assert.deepEqual(
    review.quotations.map(({ what, id }) => [what, id]),
    [
      ['added', 'other'],
      ['removed', 'comite-peage'],
    ],
  );
});

test('a claim is shown where its status or its evidence changed', (t) => {
  const review = reviewOf(t, ({ replace }) => {
    replace('claims/peage-injuste.yaml', 'status: disputed', 'status: attributed');
    replace('claims/peage-injuste.yaml', 'stance: disputes, quote: mairie-reponse', 'stance: nuances, quote: mairie-reponse');
    replace('claims/peage-injuste.yaml', 'topics:', '  - { source: gazette-pont, stance: supports }\ntopics:');
  });
  const [claim] = review.claims;
  assert.deepEqual(claim?.status, { before: 'disputed', after: 'attributed' });
  assert.deepEqual(claim?.evidence, [
    { what: 'changed', source: 'lettre-mairie', quote: 'mairie-reponse', stance: { before: 'disputes', after: 'nuances' }, note: false },
    { what: 'added', source: 'gazette-pont', stance: { after: 'supports' }, note: false },
  ]);
  assert.deepEqual(
    review.others.filter(({ record }) => record.startsWith('claims/')),
    [],
    'it is said once',
  );
});

test('a claim of which neither changed has one line', (t) => {
  const review = reviewOf(t, ({ replace }) => replace('claims/peage-injuste.yaml', 'topics: [peage]', 'topics: []'));
  assert.deepEqual(review.claims, []);
  assert.deepEqual(review.others, [{ what: 'changed', record: 'claims/peage-injuste', fields: ['topics'] }]);
});

test('a new source is shown with who published it, when and where', (t) => {
  const review = reviewOf(t, ({ write }) =>
    write(
      'sources/new.yaml',
      'title: T\nkind: post\npublisher: { name: P }\nlang: fr\nurl: https://a.example.org/\npublished: { date: 2021-05, precision: month }\nread: none\nconfidence: low\n',
    ),
  );
  assert.deepEqual(review.sources, [
    { id: 'new', title: 'T', publisher: 'P', kind: 'post', date: '2021-05', url: 'https://a.example.org/' },
  ]);
});

test('words that changed in one language and not in the other are reported, with both', (t) => {
  const review = reviewOf(t, ({ replace }) =>
    replace('claims/peage-injuste.yaml', 'pays for the bridge alone', 'pays for the bridge and the road'),
  );
  const [one] = review.oneLanguage;
  assert.deepEqual(
    { field: one?.field, changed: one?.changed, unchanged: one?.unchanged },
    { field: 'reason', changed: ['en'], unchanged: ['fr'] },
  );
  assert.equal(one?.other, 'La mairie dit qu’il ne paie que le pont.');
  assert.ok(one?.words?.some(({ op, text }) => op === 'added' && text.includes('road')));
});

test('words that changed in both languages, or in their typography alone, ask for nothing', (t) => {
  const review = reviewOf(t, ({ replace }) => {
    replace('claims/peage-injuste.yaml', 'pays for the bridge alone', 'pays for the road');
    replace('claims/peage-injuste.yaml', 'ne paie que le pont', 'ne paie que la route');
    replace('topics/peage.yaml', 'fr: "Péage"', 'fr: "« Péage »"');
  });
  assert.deepEqual(review.oneLanguage, []);
  assert.ok(
    review.others.some(({ record, fields }) => record === 'topics/peage' && fields.includes('term (fr)')),
    'it is still a change',
  );
});

test('prose that changed in one language is reported, and so is prose that is there in one only', (t) => {
  const review = reviewOf(t, ({ replace, write }) => {
    replace('pages/overview.fr.mdx', ' ', ' vraiment ');
    write('topics/peage.en.mdx', 'A toll is a fee.\n');
  });
  assert.deepEqual(
    review.oneLanguage
      .map(({ record, field, changed, unchanged }) => ({ record, field, changed, unchanged }))
      .sort((a, b) => (a.record < b.record ? -1 : 1)),
    [
      { record: 'pages/overview', field: 'text', changed: ['fr'], unchanged: ['en'] },
      { record: 'topics/peage', field: 'text', changed: ['en'], unchanged: ['fr'] },
    ],
  );
  assert.deepEqual(review.others.map(({ what, record }) => `${what} ${record}`).sort(), [
    'added topics/peage.en.mdx',
    'changed pages/overview.fr.mdx',
  ]);
});

test('a record that cannot be read now is said to be so, and not to be gone', (t) => {
  const review = reviewOf(t, ({ write }) => write('quotes/comite-peage.yaml', 'text: ['));
  assert.deepEqual(review.unreadable, ['quotes/comite-peage.yaml']);
  assert.deepEqual(review.quotations, []);
  assert.deepEqual(review.addresses, []);
});

test('a record that could not be read before, and can be now, is reported', (t) => {
  const { before, after } = versions(t, ({ write }) => write('quotes/comite-peage.yaml', 'text: ['));
  const review = compare(after, before, { ref: 'a', commit: 'b' });
  assert.deepEqual(review.others, [{ what: 'changed', record: 'quotes/comite-peage', fields: ['could not be read before'] }]);
});

test('the words of the dossier itself are compared too', (t) => {
  const review = reviewOf(t, ({ replace }) => replace('dossier.yaml', 'The Brume bridge', 'The bridge of Brume'));
  assert.deepEqual(
    review.oneLanguage.map(({ record, field, changed }) => [record, field, ...changed]),
    [['dossier.yaml', 'title', 'en']],
  );
});

test('a change of the site’s address or of its first language changes every address', (t) => {
  const review = reviewOf(t, ({ replace }) => {
    replace('dossier.yaml', 'https://pont.example.org/', 'https://pont.example.org/dossier/');
    replace('dossier.yaml', 'locales: [fr, en]', 'locales: [en, fr]');
  });
  assert.deepEqual(review.everyAddress, ['site: https://pont.example.org/ → https://pont.example.org/dossier/', 'first language: fr → en']);
});

test('everything else has one line: every changed file is listed', (t) => {
  const review = reviewOf(t, ({ replace, write, remove }) => {
    replace('actors/comite.yaml', 'kind:', 'aliases: [C]\nkind:');
    replace('sources/gazette-pont.yaml', 'confidence: high', 'confidence: low');
    replace('dossier.yaml', 'licence: CC-BY-SA-4.0', 'licence: CC-BY-4.0');
    replace('passages/p1.yaml', 'order: 1', 'order: 2');
    write('sources/gazette-pont.fingerprint.json', '{}');
    write('topics/new.yaml', 'term: { fr: N, en: N }\ndefinition: { fr: D, en: D }\n');
    remove('events/ouverture.yaml');
  });
  assert.deepEqual(review.others.map(({ what, record, fields }) => [what, record, ...fields].join(' ')).sort(), [
    'added topics/new',
    'changed actors/comite aliases',
    'changed dossier.yaml licence',
    'changed passages/p1 order',
    'changed sources/gazette-pont confidence',
    'removed events/ouverture',
  ]);
  assert.deepEqual(review.fingerprints, [{ source: 'gazette-pont', quotations: 2, after: { readable: false } }]);
  assert.deepEqual(review.addresses, [{ before: 'events/ouverture/' }]);
});

test('a dossier that is new is all added, one that is gone all unreadable or removed', (t) => {
  const { before, after } = versions(t, () => {});
  const empty = {
    ...before,
    records: Object.fromEntries(Object.keys(before.records).map((kind) => [kind, new Map()])) as unknown as typeof before.records,
    prose: [],
    fingerprints: [],
  };
  delete (empty as { header?: unknown }).header;
  const since = { ref: 'a', commit: 'b' };
  assert.equal(compare(empty, after, since).quotations.length, after.records.quotes.size);
  assert.equal(compare(before, empty, since).quotations.filter(({ what }) => what === 'removed').length, before.records.quotes.size);
});

test('a review goes through JSON whole', (t) => {
  const review = reviewOf(t, ({ replace, remove }) => {
    replace('quotes/comite-peage.yaml', 'vache', 'chèvre');
    replace('claims/peage-injuste.yaml', 'status: disputed', 'status: attributed');
    remove('events/ouverture.yaml');
  });
  assert.deepEqual(schema.parse(JSON.parse(JSON.stringify(review))), review);
});

/** Every value of a record changed a little, one at a time; lists also turned round. */
function* altered(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield `${value}x`;
  if (typeof value === 'number') yield value + 1;
  if (typeof value === 'boolean') yield !value;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length > 1) yield value.toReversed();
  for (const [key, inner] of Object.entries(value)) {
    for (const other of altered(inner)) yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
  }
}

test('every changed value of every record is listed', () => {
  const before = load('tests/fixtures/second');
  let changes = 0;
  for (const kind of KINDS) {
    for (const record of before.records[kind].values()) {
      for (const data of altered(record.data)) {
        const records = {
          ...before.records,
          [kind]: new Map(before.records[kind] as Map<string, unknown>).set(record.id, { ...record, data }),
        };
        const review = compare(before, { ...before, records }, { ref: 'a', commit: 'b' });
        assert.ok(!isEmpty(review), `${kind}/${record.id}: ${JSON.stringify(data)}`);
        changes += 1;
      }
    }
  }
  assert.ok(changes > 80, String(changes));
});
