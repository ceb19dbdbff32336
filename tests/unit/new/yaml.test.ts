import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { toYaml } from '../../../src/cli/records/yaml.ts';
import { KIND_TABLE } from '../../../src/dossier/kinds.ts';
import { parseYaml } from '../../../src/dossier/load/parse.ts';

const QUOTE = { text: 'Words.', lang: 'en', speaker: 'a', source: 'b' };

test('words that YAML would read as something else come back whole', () => {
  const words = [
    ...[
      'yes',
      'no',
      'null',
      '~',
      '1e3',
      '0x10',
      '2024',
      '08:30',
      '12:30:45',
      'true',
      '-',
      '- a',
      '? a',
      ': a',
      'a: b',
      'a #b',
      '#a',
      '!a',
      '&a',
      '*a',
      '%a',
      '@a',
      '`a',
      '|',
      '>',
      '[a]',
      '{a}',
      'a,b',
    ],
    ...[
      "it's",
      '“a”',
      '«\u202fa\u202f»',
      'a\\b',
      'a"b',
      "'a'",
      '"a"',
      'a\nb',
      'a\n\nb',
      'a\tb',
      'a\u0085b',
      'a\u2028b',
      'a\u00a0b',
      'a\u202eb',
      'a\u001bb',
      '\ufeffa',
      '…',
      '…a',
      '---',
      '--- a',
      '...',
      '<<',
      '=',
      'x'.repeat(500),
      'word '.repeat(200).trim(),
    ],
  ];
  for (const text of words) {
    const yaml = toYaml('quotes', { ...QUOTE, text, context: { en: text } }, ['en']);
    assert.equal(parse(yaml).text, text, yaml);
    assert.equal(parse(yaml, { version: '1.1' }).text, text, `YAML 1.1: ${yaml}`);
    assert.equal(parse(yaml).context.en, text, yaml);
  }
});

test('a long text stays on one line, and quotation marks stand only where they are needed', () => {
  const text = `${'many words '.repeat(40)}end`;
  assert.equal(toYaml('quotes', { ...QUOTE, text }, ['en']).split('\n')[0], `text: ${text}`);
  assert.match(toYaml('quotes', { ...QUOTE, text: 'a: b' }, ['en']), /^text: "a: b"$/m);
  assert.match(toYaml('events', { date: '2024-11-26', time: '08:30' }, ['en']), /^date: 2024-11-26\ntime: "08:30"$/m);
  assert.match(toYaml('events', { date: '2024' }, ['en']), /^date: "2024"$/m);
});

test('keys stand in the order of the schema, also inside lists, languages in that of the dossier, and lists of ids in one line', () => {
  const yaml = toYaml(
    'claims',
    {
      topics: ['one', 'two'],
      evidence: [{ note: { en: 'note', fr: 'mot' }, stance: 'supports', source: 's' }],
      kind: 'fact',
      title: { en: 'title', fr: 'titre' },
    },
    ['fr', 'en'],
  );
  assert.equal(
    yaml,
    'title:\n  fr: titre\n  en: title\nkind: fact\nevidence:\n  - source: s\n    stance: supports\n    note:\n      fr: mot\n      en: note\ntopics: [one, two]\n',
  );
});

test('what is written is what the loader reads', () => {
  const data = { ...QUOTE, text: 'a "b": c', topics: ['x'], added: '2024-11-26' };
  const found = parseYaml('x.yaml', toYaml('quotes', data, ['en']), KIND_TABLE.quotes.schema, []);
  assert.deepEqual(found?.data, data);
});
