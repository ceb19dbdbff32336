import assert from 'node:assert/strict';
import { test } from 'node:test';
import { command, contents, dossier, TODAY, textOf } from './command.ts';
import { type Answer, person, STOP } from './person.ts';

const WORDS: Answer[] = [
  ['[text]', 'The toll pays for lunch.'],
  ['[lang]', 'en'],
  ['[speaker]', 'comite'],
];
const REST: Answer[] = [
  ['[renders]', ''],
  ['[context] (French)', 'Dans une lettre.'],
  ['[context] (English)', 'In a letter.'],
  ['[topics]', 'peage'],
  ['[topics]', ''],
  ['Anything else?', []],
  ['(French)', 'Le péage paie le déjeuner.'],
  ['name of the file', ''],
];

test('a quotation is asked for, shown, and written where the person says so', async (t) => {
  const folder = dossier(t);
  const someone = person([...WORDS, ['[source]', 'lettre'], ...REST, ['What now?', 'Write it']]);
  const { code, output } = await command(folder, ['quote'], { asker: someone });
  assert.equal(code, 0);
  assert.deepEqual(someone.left, []);
  const text = textOf(folder, 'quotes/comite-the-toll-pays-for-lunch.yaml') ?? '';
  assert.equal(
    text,
    `text: The toll pays for lunch.
lang: en
speaker: comite
source: lettre-mairie
translations:
  fr: Le péage paie le déjeuner.
context:
  fr: Dans une lettre.
  en: In a letter.
topics: [peage]
added: ${TODAY}
`,
  );
  assert.ok(someone.heard.join('\n').includes('  speaker: comite'));
  assert.match(output, /Next:/);
});

test('a source that is not in the dossier is asked for on the way', async (t) => {
  const folder = dossier(t);
  const source: Answer[] = [
    ['[source]', '＋ a new source'],
    ['[title]', 'Bridge talk'],
    ['[kind]', 'post'],
    ['[publisher]', '“The Bridge”: only a name'],
    ['[authors]', ''],
    ['[lang]', ''],
    ['[url]', 'https://bridge.example.org/1'],
    ['[published] Fill it in?', true],
    ['[published.date]', '2021-05'],
    ['[published.precision]', ''],
    ['[published.until]', ''],
    ['[accessed]', ''],
    ['[read]', 'full'],
    ['[confidence]', 'low'],
    ['Anything else?', []],
    ['name of the file', 'bridge-talk'],
  ];
  // The name is what is typed: the list offers it as it stands.
  const someone = person([
    ...WORDS,
    ...source.map((answer): Answer => (answer[0] === '[publisher]' ? ['[publisher]', 'The Bridge'] : answer)),
    ...REST,
    ['What now?', 'Write it'],
  ]);
  const { code } = await command(folder, ['quote'], { asker: someone });
  assert.equal(code, 0);
  assert.equal(
    textOf(folder, 'sources/bridge-talk.yaml'),
    `title: Bridge talk
kind: post
publisher:
  name: The Bridge
lang: en
url: https://bridge.example.org/1
published:
  date: 2021-05
  precision: month
accessed: ${TODAY}
read: full
confidence: low
added: ${TODAY}
`,
  );
  assert.match(textOf(folder, 'quotes/comite-the-toll-pays-for-lunch.yaml') ?? '', /^source: bridge-talk$/m);
});

test('what was given as a flag is not asked again', async (t) => {
  const folder = dossier(t);
  const someone = person([['[source]', 'lettre'], ...REST, ['What now?', 'Write it']]);
  const { code } = await command(folder, ['quote', '--text', 'The toll pays for lunch.', '--lang', 'en', '--speaker', 'comite'], {
    asker: someone,
  });
  assert.equal(code, 0);
});

test('an answer that does not fit is said at once and asked again', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ['[text]', ''],
    ['[text]', 'The toll pays for lunch.'],
    ['[lang]', 'english'],
    ['[lang]', 'en'],
    ['[speaker]', 'comite'],
    ['[source]', 'lettre'],
    ...REST.slice(0, -1),
    ['name of the file', 'comite-peage'],
    ['name of the file', 'Not An Id'],
    ['name of the file', 'lunch'],
    ['What now?', 'Stop'],
  ]);
  await command(folder, ['quote'], { asker: someone });
  const heard = someone.heard.join('\n');
  assert.match(heard, /This one is needed/);
  assert.match(heard, /“english” is no language tag/);
  assert.match(heard, /quotes\/comite-peage exists already/);
  assert.match(heard, /lower-case letters, digits and hyphens/);
});

test('an answer that is offered can be left out', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ['[title]', 'Bridge talk'],
    ['[kind]', 'post'],
    ['[publisher]', 'comite'],
    ['[authors]', ''],
    ['[lang]', 'en'],
    ['[url]', ''],
    ['[published] Fill it in?', false],
    ['[accessed]', '-'],
    ['[read]', 'none'],
    ['[confidence]', 'low'],
    ['Anything else?', []],
    ['name of the file', 'talk'],
    ['What now?', 'Write it'],
  ]);
  assert.equal((await command(folder, ['source'], { asker: someone })).code, 0);
  assert.doesNotMatch(textOf(folder, 'sources/talk.yaml') ?? '', /accessed/);
});

test('a list of pieces of evidence is asked piece by piece', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ['[title] (French)', 'Le péage est cher'],
    ['[title] (English)', 'The toll is dear'],
    ['[kind]', 'opinion'],
    ['[status]', 'disputed'],
    ['[reason] (French)', 'La mairie répond.'],
    ['[reason] (English)', 'The town hall answers.'],
    ['[assertedBy]', 'comite'],
    ['[assertedBy] (so far: comite)', ''],
    ['[article]', ''],
    ['[quotes]', ''],
    ['[evidence] Add one?', true],
    ['[evidence.1.source]', 'lettre'],
    ['[evidence.1.stance]', 'disputes'],
    ['[evidence.1.quote]', 'mairie-reponse'],
    ['[evidence.1.note] (French)', ''],
    ['Anything else?', []],
    ['Add another?', true],
    ['[evidence.2.source]', 'gazette'],
    ['[evidence.2.stance]', 'supports'],
    ['[evidence.2.quote]', ''],
    ['[evidence.2.note] (French)', ''],
    ['Anything else?', []],
    ['Add another?', false],
    ['[topics]', ''],
    ['Anything else?', ['discrepancies']],
    ['[discrepancies]', 'D3'],
    ['[discrepancies]', ''],
    ['name of the file', ''],
    ['What now?', 'Write it'],
  ]);
  const { code } = await command(folder, ['claim'], { asker: someone });
  assert.equal(code, 0);
  const text = textOf(folder, 'claims/le-peage-est-cher.yaml') ?? '';
  assert.match(
    text,
    /evidence:\n {2}- source: lettre-mairie\n {4}stance: disputes\n {4}quote: mairie-reponse\n {2}- source: gazette-pont\n {4}stance: supports\n/,
  );
  assert.match(text, /discrepancies: \[D3\]/);
});

test('an answer can be changed, and what the check refuses cannot be written', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  const claim: Answer[] = [
    ['[title] (French)', 'Le péage est cher'],
    ['[title] (English)', 'The toll is dear'],
    ['[kind]', 'opinion'],
    ['[status]', 'attributed'],
    ['[reason] (French)', 'Un avis.'],
    ['[reason] (English)', 'An opinion.'],
    ['[assertedBy]', 'comite'],
    ['[assertedBy]', ''],
    ['[article]', 'C1'],
    ['[article]', ''],
    ['[quotes]', 'comite-peage'],
    ['[quotes]', ''],
    ['[evidence] Add one?', true],
    ['[evidence.1.source]', 'gazette'],
    ['[evidence.1.stance]', 'supports'],
    ['[evidence.1.quote]', ''],
    ['[evidence.1.note]', ''],
    ['Anything else?', []],
    ['Add another?', false],
    ['[topics]', ''],
    ['Anything else?', []],
    ['name of the file', 'dear'],
  ];
  const refused = person([...claim, ['What now?', 'Write it']]);
  await assert.rejects(command(folder, ['claim'], { asker: refused }), /no Write it among Change an answer/);
  assert.match(refused.heard.join('\n'), /C1 is already covered by claims\/peage-injuste/);
  assert.deepEqual(contents(folder), before);

  const changed = person([
    ...claim,
    ['What now?', 'Change'],
    ['Which answer?', 'claims/dear · article'],
    ['[article]', 'C2'],
    ['[article]', ''],
    ['What now?', 'Write it'],
  ]);
  assert.equal((await command(folder, ['claim'], { asker: changed })).code, 0);
  assert.match(textOf(folder, 'claims/dear.yaml') ?? '', /^article: \[C2\]$/m);
});

test('stopping at any question leaves nothing behind', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  const all: Answer[] = [...WORDS, ['[source]', 'lettre'], ...REST, ['What now?', 'Write it']];
  for (const [i, [question]] of all.entries()) {
    const { code, errors } = await command(folder, ['quote'], { asker: person([...all.slice(0, i), [question, STOP]]) });
    assert.equal(code, 130, question);
    assert.match(errors, /Nothing was written/);
  }
  const { code } = await command(folder, ['quote'], { asker: person([...all.slice(0, -1), ['What now?', 'Stop']]) });
  assert.equal(code, 1);
  assert.deepEqual(contents(folder), before);
});

test('every kind can be asked for to its end', async (t) => {
  const folder = dossier(t);
  // Somebody who answers as little as is taken for an answer.
  const words: Record<string, string> = {
    lang: 'fr',
    date: '2021',
    order: '99',
    url: 'https://a.example.org/',
    name: 'N',
    text: 'T',
    value: '3',
  };
  for (const kind of ['source', 'actor', 'quote', 'claim', 'event', 'figure', 'topic', 'passage', 'page']) {
    let asked = 0;
    const { code } = await command(folder, [kind], {
      asker: {
        async text(question, { default: preset, validate = () => true } = {}) {
          const field = /\[(?:.*\.)?(\w+)\]/.exec(question)?.[1] ?? '';
          assert.ok(++asked < 100, question);
          return (
            [preset, words[field], '', '1', 'Words of ours'].find((one) => one !== undefined && validate(one) === true) ??
            assert.fail(`${kind}: ${question}`)
          );
        },
        select: async (question, choices, preset) =>
          preset ?? (choices.find(({ name }) => question !== 'What now?' || name.startsWith('Stop')) ?? assert.fail(question)).value,
        search: async (_, source) => (source(undefined)[0] ?? assert.fail()).value,
        pick: async () => [],
        confirm: async () => false,
        say: () => {},
      },
    });
    assert.equal(code, 1, kind);
  }
});

test('in French, the person is asked in French', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ['Que voulez-vous ajouter', 'notion'],
    ['Le nom de la notion. [term] (français)', STOP],
  ]);
  await command(folder, [], { asker: someone, language: 'fr_FR.UTF-8' });
  assert.deepEqual(someone.left, []);
});
