import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command, contents, dossier, QUOTE, TODAY, textOf } from './command.ts';

test('a quotation is written from flags alone, in the order of the schema', async (t) => {
  const folder = dossier(t);
  const { code, output } = await command(folder, [
    ...QUOTE,
    '--topics',
    'peage',
    '--context.en',
    'In a letter.',
    '--context.fr',
    'Dans une lettre.',
  ]);
  assert.equal(code, 0);
  assert.equal(
    textOf(folder, 'quotes/comite-the-bridge-is-ours.yaml')?.split('\n# ')[0],
    `text: The bridge is ours.
lang: en
speaker: comite
source: lettre-mairie
translations:
  fr: Le pont est à nous.
context:
  fr: Dans une lettre.
  en: In a letter.
topics: [peage]
added: ${TODAY}
`,
  );
  assert.match(output, /quotes\/comite-the-bridge-is-ours\.yaml/);
  assert.match(output, /npm run fingerprint -- lettre-mairie/);
  assert.match(output, /git add/);
});

test('the kind may be said in the singular, in the plural and in French', async (t) => {
  const folder = dossier(t);
  for (const [i, kind] of ['quotes', 'quotation', 'Citations'].entries()) {
    const { code, errors } = await command(folder, [
      kind,
      ...QUOTE.slice(1, 1),
      '--text',
      `The bridge is ours, ${['yes', 'no', 'indeed'][i]}.`,
      ...QUOTE.slice(3),
    ]);
    assert.equal(code, 0, errors);
  }
});

test('everything that is missing is said at once, with the flag that answers it, and nothing is written', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  const { code, errors } = await command(folder, ['claim', '--title.en', 'A claim', '--evidence.1.source', 'lettre-mairie']);
  assert.equal(code, 1);
  for (const flag of ['--title.fr', '--kind', '--status', '--reason.en', '--reason.fr', '--evidence.1.stance'])
    assert.ok(errors.includes(`  ${flag}  `), `${flag} in:\n${errors}`);
  assert.match(errors, /^6 answers are missing:/);
  assert.match(errors, /Nothing was written\.\n$/);
  assert.deepEqual(contents(folder), before);
});

test('a translation that readers of the other language need is asked for like any other answer', async (t) => {
  const folder = dossier(t);
  const { code, errors } = await command(folder, QUOTE.slice(0, -2));
  assert.equal(code, 1);
  assert.match(errors, /One answer is missing:\n {2}--translations\.fr/);
});

test('every wrong answer is said with what would be right', async (t) => {
  const folder = dossier(t);
  const { errors } = await command(folder, [
    ...[
      'source',
      '--kind',
      'artcle',
      '--publisher',
      'La Gazette',
      '--lang',
      'french',
      '--url',
      'http://x',
      '--published.date',
      '2021-02-30',
    ],
    ...['--published.precision', 'day', '--read', 'full', '--confidence', 'high', '--relays', 'gazette-pnt'],
  ]);
  const said = [
    '--kind: “artcle” is not one of article, letter, statement, post, page, document, video, audio, interview, decision, dataset, book, report. → Did you mean article?',
    '--publisher: “La Gazette” is no id',
    'goes to --publisher.name.',
    '--lang: “french” is no language tag',
    '--url: “http://x” is not a complete https address.',
    '--published.date: “2021-02-30” is not a date of the calendar',
    '--relays: There is no sources/gazette-pnt. → Did you mean gazette-pont?',
  ];
  for (const words of said) assert.ok(errors.includes(words), `${words} in:\n${errors}`);
});

test('an unknown flag names the one that was meant', async (t) => {
  const folder = dossier(t);
  for (const [flag, meant] of [
    ['--speakr', '--speaker'],
    ['--context.xx', '--context.en'],
    ['--sic.text', '--sic.1.text'],
    ['--tpics', '--topics'],
    ['--yse', '--yes'],
  ] as const) {
    const { code, errors } = await command(folder, [...QUOTE, flag, 'x']);
    assert.equal(code, 1);
    assert.ok(errors.includes(`${flag} is no flag of this kind of record.`) && errors.includes(meant), `${flag} in:\n${errors}`);
  }
});

test('a flag without its value, given twice, or a word too many is reported', async (t) => {
  const folder = dossier(t);
  assert.match((await command(folder, [...QUOTE, '--note.en'])).errors, /--note\.en needs a value/);
  assert.match((await command(folder, [...QUOTE, '--lang', 'fr'])).errors, /--lang is given twice/);
  assert.match((await command(folder, [...QUOTE, 'stray'])).errors, /“stray” is one word too many/);
  assert.match((await command(folder, ['figure', '--values.2.value', '3'])).errors, /--values\.1 is missing/);
  assert.match((await command(folder, ['passage', '--order', 'first'])).errors, /“first” is no number/);
});

test('no kind, or an unknown one, names the kinds', async (t) => {
  const folder = dossier(t);
  assert.match((await command(folder, [])).errors, /one of source, actor, quote/);
  assert.match((await command(folder, ['qoute', '--yes'])).errors, /“qoute” is no kind of record\. → Did you mean quote\?/);
});

test('an existing record is never overwritten, and an id that was not asked for is a free one', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  const { code, errors } = await command(folder, [...QUOTE, '--id', 'comite-peage']);
  assert.equal(code, 1);
  assert.match(errors, /quotes\/comite-peage exists already/);
  assert.deepEqual(contents(folder), before);

  const topic = ['topic', '--term.fr', 'Péage', '--term.en', 'Toll', '--definition.fr', 'Un droit.', '--definition.en', 'A fee.'];
  assert.equal((await command(folder, topic)).code, 0);
  assert.ok(existsSync(join(folder, 'topics/peage-2.yaml')));
  assert.equal(textOf(folder, 'topics/peage.yaml'), before['topics/peage.yaml']);
});

test('a malformed id, or one that leads out of the folder, is refused', async (t) => {
  const folder = dossier(t);
  for (const id of ['../x', 'A', 'a b', '', 'x.yaml']) {
    const { code, errors } = await command(folder, [...QUOTE, `--id=${id}`]);
    assert.equal(code, 1);
    assert.match(errors, /lower-case letters, digits and hyphens/);
  }
});

test('a source that is not there yet is written along with its quotation', async (t) => {
  const folder = dossier(t);
  const argv = QUOTE.filter((word, i) => word !== '--source' && QUOTE[i - 1] !== '--source');
  const source = [
    'title',
    'Bridge talk',
    'kind',
    'post',
    'publisher.name',
    'The Bridge',
    'lang',
    'en',
    'read',
    'full',
    'confidence',
    'low',
    'accessed',
    '2021-05-01',
    'url',
    'https://bridge.example.org/1',
  ];
  const { code, errors } = await command(folder, [...argv, ...source.map((word, i) => (i % 2 === 0 ? `--source.${word}` : word))]);
  assert.equal(code, 0, errors);
  assert.match(
    textOf(folder, 'sources/the-bridge-bridge-talk.yaml') ?? '',
    /^title: Bridge talk\nkind: post\npublisher:\n {2}name: The Bridge\n/,
  );
  assert.match(textOf(folder, 'quotes/comite-the-bridge-is-ours.yaml') ?? '', /^source: the-bridge-bridge-talk$/m);
});

test('where one of two records is wrong, neither is written', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  const argv = QUOTE.filter((word, i) => word !== '--source' && QUOTE[i - 1] !== '--source');
  const { code, errors } = await command(folder, [...argv, '--source.kind', 'post']);
  assert.equal(code, 1);
  assert.match(errors, /--source\.publisher or --source\.publisher\.name/);
  assert.deepEqual(contents(folder), before);
});

test('what the checks would refuse is not written', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  const { code, errors } = await command(folder, [
    'claim',
    '--title.fr',
    'X',
    '--title.en',
    'X',
    '--kind',
    'fact',
    '--status',
    'disputed',
    '--reason.fr',
    'Y.',
    '--reason.en',
    'Y.',
    '--article',
    'C1',
  ]);
  assert.equal(code, 1);
  assert.match(errors, /C1 is already covered by claims\/peage-injuste/);
  assert.deepEqual(contents(folder), before);
});

test('typography that needs no judgement is corrected and reported', async (t) => {
  const folder = dossier(t);
  const { code, output } = await command(folder, [...QUOTE.slice(0, -1), "L'arche est à nous !"]);
  assert.equal(code, 0);
  assert.match(textOf(folder, 'quotes/comite-the-bridge-is-ours.yaml') ?? '', /fr: L’arche est à nous\u202f!/);
  assert.match(output, /Mended without asking:/);
});

test('a file that cannot be written leaves none behind', async (t) => {
  const folder = dossier(t);
  rmSync(join(folder, 'quotes'), { recursive: true });
  rmSync(join(folder, 'claims'), { recursive: true });
  // A file where the folder should be: the source can be written, the quotation cannot.
  writeFileSync(join(folder, 'quotes'), '');
  const argv = QUOTE.filter((word, i) => word !== '--source' && QUOTE[i - 1] !== '--source');
  const source = [
    '--source.kind',
    'post',
    '--source.publisher',
    'comite',
    '--source.lang',
    'en',
    '--source.read',
    'none',
    '--source.confidence',
    'low',
    '--source.id',
    'new-source',
  ];
  const { code, errors } = await command(folder, [...argv, ...source]);
  assert.equal(code, 1);
  assert.match(errors, /cannot be written/);
  assert.ok(!existsSync(join(folder, 'sources/new-source.yaml')));
});

test('a dossier that is not there is named', async (t) => {
  const folder = dossier(t);
  const { code, errors } = await command(join(folder, 'nowhere'), QUOTE);
  assert.equal(code, 1);
  assert.match(errors, /nowhere does not exist/);
});

test('errors that were in the dossier before do not keep a record from being added', async (t) => {
  const folder = dossier(t);
  mkdirSync(join(folder, 'actors'), { recursive: true });
  writeFileSync(join(folder, 'actors/broken.yaml'), 'name: [');
  const { code, output } = await command(folder, QUOTE);
  assert.equal(code, 0);
  assert.match(output, /The dossier had (an error|\d+ errors) before/);
});

test('French is spoken where the system or the flag asks for it', async (t) => {
  const folder = dossier(t);
  for (const outcome of [
    await command(folder, ['citation'], { language: 'fr_CA.UTF-8' }),
    await command(folder, ['quote', '--locale', 'fr']),
  ]) {
    assert.match(outcome.errors, /Il manque 4 réponses\u00a0:/);
    assert.match(outcome.errors, /Les mots exacts, sans guillemets autour/);
    assert.match(outcome.errors, /Rien n’a été écrit/);
  }
  assert.match((await command(folder, ['quote', '--locale', 'xx'])).errors, /“xx” is not one of en, fr/);
});

test('--help lists every field of a kind', async (t) => {
  const folder = dossier(t);
  const { code, output } = await command(folder, ['event', '--help']);
  assert.equal(code, 0);
  for (const flag of ['--title.fr *', '--date *', '--precision *', '--actors', '--context', '--id', '--yes'])
    assert.ok(output.includes(`  ${flag} `), flag);
  assert.match((await command(folder, ['--help'])).output, /npm run new -- <kind>/);
});

test('hostile answers are written as text and reach the terminal harmless', async (t) => {
  const folder = dossier(t);
  const evil = 'x: &a [*a] # \u001b[2J\u202e "q" \'s\' {{}} !!js/function';
  const { errors, output } = await command(folder, [...QUOTE.slice(0, 2), evil, ...QUOTE.slice(3), '--id', 'evil']);
  assert.ok(!`${errors}${output}`.includes('\u001b') && !`${errors}${output}`.includes('\u202e'));
});

test('a name in an alphabet that no id can be made of asks for the id, and for a whole quotation the speaker is enough', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  for (const name of ['Художники', 'فنانون', '藝術家', '🎨', 'ऀ']) {
    const actor = ['actor', '--name', name, '--kind', 'collective', '--summary.fr', 'Un collectif.', '--summary.en', 'A collective.'];
    const { code, errors } = await command(folder, actor);
    assert.equal(code, 1);
    assert.match(errors, /One answer is missing:\n {2}--id {2}The name of the file: none of the words has letters/);
  }
  assert.deepEqual(contents(folder), before);
  assert.equal((await command(folder, [...QUOTE.slice(0, 2), 'Мост наш', ...QUOTE.slice(3)])).code, 0);
  assert.ok(existsSync(join(folder, 'quotes/comite.yaml')));
});

test('what has a usual answer need not be given: the day a source was read, how exactly a date is known', async (t) => {
  const folder = dossier(t);
  const source = ['source', '--title', 'A walk', '--kind', 'post', '--publisher.name', 'The Bridge', '--lang', 'en', '--confidence', 'low'];
  assert.equal((await command(folder, [...source, '--read', 'full', '--published.date', '2021-05'])).code, 0);
  const text = textOf(folder, 'sources/the-bridge-a-walk.yaml') ?? '';
  assert.match(text, new RegExp(`^published:\\n {2}date: 2021-05\\n {2}precision: month\\naccessed: ${TODAY}\\n`, 'm'));
});

test('an empty folder is told how a dossier is begun', async (t) => {
  const folder = join(dossier(t), '../empty');
  mkdirSync(folder);
  const { code, errors } = await command(folder, QUOTE);
  assert.equal(code, 1);
  assert.match(errors, /is empty\. → .*npm run new -- dossier <folder>/);
  assert.deepEqual(contents(folder), {});
});
