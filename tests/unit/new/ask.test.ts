import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { check } from '../../../src/check/index.ts';
import { KINDS, type Kind, rowOf } from '../../../src/dossier/kinds.ts';
import { command, contents, dossier, TODAY, textOf } from './command.ts';
import { type Answer, BACK, person, STOP } from './person.ts';

const WORDS: Answer[] = [
  ['[text]', 'The toll pays for lunch.'],
  ['[lang]', 'en'],
  ['[speaker]', 'comite'],
];
const REST: Answer[] = [['(French) [translations.fr]', 'Le péage paie le déjeuner.']];
const WRITE: Answer = ['What now?', 'Write it'];
const FILE = 'quotes/comite-the-toll-pays-for-lunch.yaml';

/** The record in a file: what stands before the comments. */
const recordIn = (text = '') => text.split('\n\n# ')[0];

test('a quotation is asked for what it cannot do without, shown, and written where the person says so', async (t) => {
  const folder = dossier(t);
  const someone = person([...WORDS, ['[source]', 'lettre'], ...REST, WRITE]);
  const { code, output } = await command(folder, ['quote'], { asker: someone });
  assert.equal(code, 0);
  assert.deepEqual(someone.left, []);
  assert.equal(
    recordIn(textOf(folder, FILE)),
    `text: The toll pays for lunch.
lang: en
speaker: comite
source: lettre-mairie
translations:
  fr: Le péage paie le déjeuner.
added: ${TODAY}`,
  );
  assert.ok(someone.heard.join('\n').includes('  speaker: comite'), 'the record is shown before it is written');
  assert.match(output, /Next:/);
});

test('every other key stands in the file as a comment with what it is for, and can be taken into use', async (t) => {
  for (const [locale, says] of [
    ['en', 'The notions it bears on.'],
    ['fr', 'Les notions concernées.'],
  ]) {
    const folder = dossier(t);
    const flags = [
      '--text',
      'The toll pays for lunch.',
      '--lang',
      'en',
      '--speaker',
      'comite',
      '--source',
      'lettre-mairie',
      '--translations.fr',
      'Le péage.',
    ];
    assert.equal((await command(folder, ['quote', ...flags, '--locale', locale ?? ''])).code, 0);
    const text = textOf(folder, FILE) ?? '';
    assert.ok(text.includes(`\n# ${says}\n# topics: [`), text);
    for (const kind of ['text', 'updated', 'formerly']) assert.doesNotMatch(text, new RegExp(`^# ${kind}:`, 'm'));
    // Each of them alone: some exclude one another.
    for (const [line] of text.matchAll(/^# \w+: .*$/gm)) {
      const data = parse(text.replace(line, line.slice(2)));
      assert.ok(rowOf('quotes').schema.safeParse(data).success, line);
    }
  }
});

test('a source that is not in the dossier is asked for on the way, and a plain name is a publisher', async (t) => {
  const folder = dossier(t);
  const source: Answer[] = [
    ['[source]', '＋ a new source'],
    ['[source.title] (Enter to pass over)', 'Bridge talk'],
    ['[source.kind]', 'post'],
    ['[source.publisher]', 'The Bridge'],
    ['[source.lang]', ''],
    ['[source.url]', 'https://bridge.example.org/1'],
    ['[source.published.date]', '2021-05'],
    ['[source.read]', 'full'],
    ['[source.confidence]', 'low'],
  ];
  const someone = person([...WORDS, ...source, ...REST, WRITE]);
  assert.equal((await command(folder, ['quote'], { asker: someone })).code, 0);
  assert.equal(
    recordIn(textOf(folder, 'sources/the-bridge-bridge-talk.yaml')),
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
added: ${TODAY}`,
  );
  assert.match(textOf(folder, FILE) ?? '', /^source: the-bridge-bridge-talk$/m);
  assert.match(someone.heard.join('\n'), /New quotation › source · question 5/);
  assert.match(someone.heard.join('\n'), /A name that is no record of the dossier can be typed as it is/);
});

test('words that match no record choose nothing, and are offered as the name of a new one', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ...WORDS.slice(0, 2),
    ['[speaker]', '“Jane Doe”: no such record'],
    ['[speaker]', '＋ a new actor'],
    ['[speaker.name]', STOP],
  ]);
  // The person types a name; what is offered for it is looked at below.
  const typed: string[] = [];
  const { search } = someone;
  someone.search = (question, source) => {
    const names = source('Jane Doe').map(({ name }) => name);
    typed.push(names[0] ?? '');
    return search.call(someone, question, () => source('Jane Doe')) as never;
  };
  const { text } = someone;
  let offered: string | undefined;
  someone.text = (question, options) => {
    offered = options?.default;
    return text.call(someone, question, options);
  };
  await command(folder, ['quote'], { asker: someone });
  assert.match(typed[0] ?? '', /no such record/);
  assert.equal(offered, 'Jane Doe');
});

test('what was given as a flag is not asked again, unless it does not fit', async (t) => {
  const folder = dossier(t);
  const flags = ['quote', '--text', 'The toll pays for lunch.', '--lang', 'english', '--speaker', 'comite'];
  const someone = person([['[lang]', 'en'], ['[source]', 'lettre'], ...REST, WRITE]);
  assert.equal((await command(folder, flags, { asker: someone })).code, 0);
  assert.match(someone.heard.join('\n'), /“english” is no language tag/);
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
    ...REST,
    ['What now?', 'Change an answer'],
    ['Which answer?', 'id: comite-the-toll'],
    ['[id]', 'comite-peage'],
    ['[id]', 'Not An Id'],
    ['[id]', 'lunch'],
    WRITE,
  ]);
  assert.equal((await command(folder, ['quote'], { asker: someone })).code, 0);
  const heard = someone.heard.join('\n');
  assert.match(heard, /This one is needed/);
  assert.match(heard, /“english” is no language tag/);
  assert.match(heard, /quotes\/comite-peage exists already/);
  assert.match(heard, /lower-case letters, digits and hyphens/);
  assert.ok(textOf(folder, 'quotes/lunch.yaml'));
});

test('going back leads to the question before, with its answer, also out of a record that was begun meanwhile', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ['[text]', BACK],
    ['[text]', 'The toll pays for tea.'],
    ['[lang]', BACK],
    ['[text]', 'The toll pays for lunch.'],
    ['[lang]', 'en'],
    ['[speaker]', 'comite'],
    ['[source]', '＋ a new source'],
    ['[source.title]', 'Bridge talk'],
    ['[source.kind]', BACK],
    ['[source.title]', BACK],
    ['[source]', 'lettre'],
    ...REST,
    ['What now?', BACK],
    ...REST,
    WRITE,
  ]);
  const { text } = someone;
  const offered: (string | undefined)[] = [];
  someone.text = (question, options) => {
    if (question.includes('[text]') || question.includes('[source.title]')) offered.push(options?.default);
    return text.call(someone, question, options);
  };
  assert.equal((await command(folder, ['quote'], { asker: someone })).code, 0);
  assert.deepEqual(offered, [undefined, undefined, 'The toll pays for tea.', undefined, 'Bridge talk']);
  assert.match(textOf(folder, FILE) ?? '', /^source: lettre-mairie$/m);
});

test('answers that are broken off are kept, at any question, and offered the next time', async (t) => {
  const folder = dossier(t);
  const before = contents(folder);
  const all: Answer[] = [...WORDS, ['[source]', 'lettre'], ...REST, WRITE];
  for (const [i, [question]] of all.entries()) {
    const start: Answer[] = i > 1 ? [['You were answering', 'Go on']] : [];
    const { code, errors } = await command(folder, ['quote'], {
      asker: person([...start, ...all.slice(Math.max(0, i - 1), i), [question, STOP]]),
    });
    assert.equal(code, 130, question);
    assert.match(
      errors,
      i === 0 ? /^\nNothing was written\.\n$/ : /Nothing was written\. Your answers are kept: .*npm run new -- quote goes on/,
      question,
    );
    assert.deepEqual(contents(folder), before);
  }
  const { code } = await command(folder, ['quote'], { asker: person([['You were answering', 'Go on'], WRITE]) });
  assert.equal(code, 0);
  assert.match(textOf(folder, FILE) ?? '', /^text: The toll pays for lunch\.$/m);
  // Written once, they are kept no longer.
  await command(folder, ['quote'], { asker: person([['[text]', STOP]]) });
});

test('kept answers are of one kind and one dossier, can be dropped, and what cannot be read is passed over', async (t) => {
  const folder = dossier(t);
  await command(folder, ['quote'], {
    asker: person([
      ['[text]', 'Kept.'],
      ['[lang]', STOP],
    ]),
  });
  await command(folder, ['topic'], { asker: person([['[term.fr]', STOP]]) });
  await command(folder, ['quote'], {
    asker: person([
      ['You were answering', 'Begin anew'],
      ['[text]', STOP],
    ]),
  });
  const cache = join(folder, '../cache');
  rmSync(cache, { recursive: true });
  mkdirSync(cache);
  writeFileSync(join(cache, 'new'), 'a file where the folder should be');
  const { errors } = await command(folder, ['quote'], {
    asker: person([
      ['[text]', 'Lost.'],
      ['[lang]', STOP],
    ]),
  });
  assert.match(errors, /could not be kept/);
});

test('what the check refuses is said with file and line; the answer can be changed, or the file mended later', async (t) => {
  const claim: Answer[] = [
    ['[title.fr]', 'Le péage est cher'],
    ['[title.en]', 'The toll is dear'],
    ['[kind]', 'fact'],
    ['[status]', 'disputed'],
    ['[reason.fr]', 'La mairie répond.'],
    ['[reason.en]', 'The town hall answers.'],
    ['[assertedBy.1] (Enter to pass over)', 'comite'],
    ['[quotes.1] (Enter to pass over)', 'comite-peage'],
    ['[evidence.1.source] (Enter to pass over)', 'lettre'],
    ['[evidence.1.stance]', 'supports'],
  ];
  const folder = dossier(t);
  const unfinished = person([...claim, ['What now?', 'Write it as it is']]);
  const { code, output } = await command(folder, ['claim'], { asker: unfinished });
  assert.equal(code, 0);
  assert.match(output, /^Written, and not finished: /);
  const [, file = '', line = ''] = /(\S+le-peage-est-cher\.yaml):(\d+): /.exec(output) ?? assert.fail(output);
  assert.match(readFileSync(file, 'utf8').split('\n')[Number(line) - 1] ?? '', /^status: disputed/);
  assert.ok(check(folder).diagnostics.some((one) => one.file === file && one.severity === 'error'));

  const other = dossier(t);
  const changed = person([...claim, ['What now?', 'Change'], ['Which answer?', 'status: disputed'], ['[status]', 'corroborated'], WRITE]);
  assert.equal((await command(other, ['claim'], { asker: changed })).code, 0);
  assert.deepEqual(
    check(other).diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('every kind can be asked for to its end, and the file that is written holds what its schema wants', async (t) => {
  const folder = dossier(t);
  // Somebody who answers as little as is taken for an answer.
  const typed: Record<string, string> = {
    lang: 'fr',
    date: '2021',
    order: '99',
    url: 'https://a.example.org/',
    name: 'N',
    text: 'T',
    value: '3',
  };
  const names: Record<Kind, string> = {
    sources: 'source',
    actors: 'actor',
    quotes: 'quote',
    claims: 'claim',
    events: 'event',
    figures: 'figure',
    topics: 'topic',
    passages: 'passage',
    pages: 'page',
  };
  for (const kind of KINDS) {
    let asked = 0;
    const before = Object.keys(contents(folder));
    const { code, errors } = await command(folder, [names[kind]], {
      asker: {
        async text(question, { default: preset, validate = () => true } = {}) {
          const field = /\[(?:.*\.)?(\w+)\]/.exec(question)?.[1] ?? '';
          assert.ok(++asked < 30, question);
          return (
            [preset, typed[field], '', '1', 'Words of ours'].find((one) => one !== undefined && validate(one) === true) ??
            assert.fail(`${kind}: ${question}`)
          );
        },
        select: async (question, choices) =>
          (choices.find(({ name }) => question !== 'What now?' || name.startsWith('Write')) ?? assert.fail(question)).value,
        search: async (_, source) => (source(undefined)[0] ?? assert.fail()).value,
        screen: () => {},
      },
    });
    assert.equal(code, 0, `${kind}: ${errors}`);
    const [file = ''] = Object.keys(contents(folder)).filter((one) => !before.includes(one));
    assert.ok(rowOf(kind).schema.safeParse(parse(textOf(folder, file) ?? '')).success, file);
    assert.ok(existsSync(join(folder, file)));
  }
});

test('a name that no id can be made of is followed by the question of its file', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ['[name]', 'Художники'],
    ['[kind]', 'collective'],
    ['[summary.fr]', 'Un collectif.'],
    ['[summary.en]', 'A collective.'],
    ['(actors/….yaml) [id]', 'artists'],
    WRITE,
  ]);
  assert.equal((await command(folder, ['actor'], { asker: someone })).code, 0);
  assert.match(textOf(folder, 'actors/artists.yaml') ?? '', /^name: Художники$/m);
});

test('in French, the person is asked in French', async (t) => {
  const folder = dossier(t);
  const someone = person([
    ['Que voulez-vous ajouter', 'notion'],
    ['Le nom de la notion. (français) [term.fr]', STOP],
  ]);
  await command(folder, [], { asker: someone, language: 'fr_FR.UTF-8' });
  assert.deepEqual(someone.left, []);
  assert.match(someone.heard.join('\n'), /Échap\u202f: retour/);
});
