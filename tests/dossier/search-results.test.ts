/** Which records come first, how many there are of each sort, and what is said where there are none. */
import assert from 'node:assert/strict';
import { FACETS } from '../../src/search/query/facets.ts';
import type { Choice } from '../../src/search/query/find.ts';
import { desk, nameOf, quoting, textsOf, written } from '../unit/search/desk.ts';
import { naive } from '../unit/search/naive.ts';
import { describe, test } from './this-dossier.ts';

const content = await written('content');
const [en, fr] = [await desk(content, 'en'), await desk(content, 'fr')];

/** What a query finds among quotations, the best first: their ids. */
async function among(quotes: Parameters<typeof quoting>[0], q: string, locale: 'en' | 'fr' = 'en'): Promise<string[]> {
  const { ask } = await desk(await quoting(quotes), locale);
  return (await ask(q)).records.filter((name) => Object.keys(quotes).some((id) => name === `quotes/${id}`)).map((name) => name.slice(7));
}

describe('the order of the results', () => {
  test('is words as they were typed, then close together, then anywhere', async () => {
    const filler = Array(12).fill('and so on').join(' ');
    const said = (text: string) => ({ text: 'Something else entirely.', context: { en: text, fr: 'Rien.' } });
    const quotes = {
      far: said(`Zebras ${filler} yonder`),
      close: said('Yonder graze zebras'),
      exact: said(`${filler} ${filler} zebras yonder`),
    };
    assert.deepEqual(await among(quotes, 'zebras yonder '), ['exact', 'close', 'far']);
    assert.deepEqual(await among(quotes, '"zebras yonder"'), ['exact']);
  });

  test('counts elided words as part of the order that was typed', async () => {
    const quotes = {
      turned: { text: 'L’ibis du canal', lang: 'fr' },
      typed: { text: 'Le canal de l’ibis, et beaucoup d’autres mots encore après cela', lang: 'fr' },
      possessive: { text: 'The ibis’s canal, and a great many words that come after it' },
    };
    assert.equal((await among(quotes, "de l'ibis "))[0], 'typed');
    assert.equal((await among(quotes, 'canal de l’ibis '))[0], 'typed');
    assert.equal((await among(quotes, "ibis's canal "))[0], 'possessive');
  });

  test('is the words of the quotation before its context, and both before its speaker’s name', async () => {
    const quotes = {
      spoken: { text: 'Nothing to see.', speaker: 'comite' },
      context: { text: 'Nothing else.', context: { en: 'On the committee, Comité du pont.', fr: 'Rien.' } },
      own: { text: 'We fear the Comité du pont, they say, and a great many words follow on this.' },
    };
    const found = await among(quotes, 'comité du pont ');
    assert.equal(found[0], 'own');
    assert.equal(found.length, 3);
  });

  test('is quotations before what merely cites them', async () => {
    const quotes = { said: { text: 'The quagga crossed at dawn, and nobody counted it.', context: { en: 'It was said.', fr: 'Dit.' } } };
    const made = await quoting(quotes);
    const { ask } = await desk(made, 'en');
    for (const [, one] of Object.entries(made.documents))
      if (one.kind !== 'quotes') assert.ok(!textsOf(one).some(([text]) => /quagga/.test(text)));
    assert.equal((await ask('quagga dawn ')).records[0], 'quotes/said');
    // On the real dossier: where a quotation says it and other records do, too, the quotation comes first.
    for (const q of ['"art washing"', '"unpaid labor"', '"validation tokens"', '"early testers"', '"jetons de validation"']) {
      const { records } = await en.ask(q);
      const firstOther = records.findIndex((name) => !name.startsWith('quotes/'));
      assert.match(records[0] ?? '', /^quotes/, q);
      assert.ok(firstOther > 0, `${q} is cited elsewhere`);
    }
  });

  test('is the reader’s language first among equals', async () => {
    const quotes = {
      english: { text: 'Okapi okapi.', lang: 'en', translations: { fr: 'Rien.' } },
      french: { text: 'Okapi okapi.', lang: 'fr', translations: { en: 'Nothing.' } },
    };
    assert.deepEqual(await among(quotes, 'okapi ', 'en'), ['english', 'french']);
    assert.deepEqual(await among(quotes, 'okapi ', 'fr'), ['french', 'english']);
  });

  test('is a person first where their name was typed', async () => {
    for (const q of ['Tim Boucher', 'tim boucher ', "Francesco d'Isa", 'Sora Turbo'])
      assert.match((await en.ask(q)).records[0] ?? '', /^actors/, q);
  });

  test('does not count the end of one text and the beginning of the next as close together', async () => {
    const quotes = {
      across: { text: 'It began with the heron', translations: { fr: 'Kestrel est un mot' } },
      within: { text: 'The kestrel saw what no heron saw' },
    };
    assert.deepEqual(await among(quotes, 'heron kestrel '), ['within', 'across']);
    assert.deepEqual(await among(quotes, '"heron kestrel"'), []);
  });

  test('by date is the newest first, undated records last, and the better first within a day', async () => {
    const { records, all } = await en.ask('sora ', { order: 'date' });
    const dates = records.map((name) => content.documents.find((one) => nameOf(one) === name)?.dated?.date ?? '');
    assert.deepEqual(dates, [...dates].sort().reverse());
    const byRank = (await en.ask('sora ')).records;
    const day = records.filter((_, i) => dates[i] === '2024-11-26');
    assert.ok(day.length > 3);
    assert.deepEqual(
      day,
      byRank.filter((name) => day.includes(name)),
    );
    assert.deepEqual([...all].sort(), [...(await en.ask('sora ')).all].sort());
  });
});

describe('both languages', () => {
  test('every quotation is found by its own words and by our translation, once, on pages in either', async () => {
    for (const one of content.documents.filter(({ kind, heads }) => kind === 'quotes' && heads.length > 1)) {
      for (const [text] of one.heads) {
        for (const { ask } of [en, fr]) {
          const { records } = await ask(
            `"${text
              .replace(/["“”„«»]/g, ' ')
              .split(/\s+/)
              .slice(0, 12)
              .join(' ')}"`,
          );
          assert.equal(records.filter((name) => name === nameOf(one)).length, 1, text);
        }
      }
    }
  });

  test('a language narrows the results to what was said in it', async () => {
    const { records } = await en.ask('lang:fr kind:quotes artistes ');
    assert.ok(records.length > 3);
    for (const name of records) assert.deepEqual(content.documents.find((one) => nameOf(one) === name)?.facets.lang, ['fr']);
  });
});

describe('fields and choices', () => {
  const filed = (name: string, facet: (typeof FACETS)[number]): readonly string[] => {
    const one = content.documents.find((other) => nameOf(other) === name);
    if (!one) return [];
    if (facet === 'kind') return [one.kind];
    return facet === 'year' ? (one.dated ? [one.dated.date.slice(0, 4)] : []) : one.facets[facet];
  };

  const QUERIES = ['', '"art washing"', 'artists unpaid ', 'sora -openai ', '"validation tokens"', 'artistes ', 'speaker:openai tool '];
  const CHOICES: Choice[] = [
    {},
    { kind: 'quotes' },
    { lang: 'fr' },
    { kind: 'quotes', lang: 'en' },
    { status: 'disputed' },
    { year: '2024', check: 'full' },
  ];

  test('each count is how many are found when that value is chosen', async () => {
    let counted = 0;
    for (const q of QUERIES) {
      for (const choice of CHOICES) {
        const { found } = await en.ask(q, { choice });
        const counts = found.counts(en.catalogue);
        for (const facet of FACETS) {
          for (const [value, n] of counts[facet]) {
            // Of the many sources and speakers, some.
            if (n === 0 && counted % 9 > 0) {
              counted++;
              continue;
            }
            counted++;
            const { records } = await en.ask(q, { choice: { ...choice, [facet]: value } });
            assert.equal(n, records.length, `${q} ${JSON.stringify(choice)} ${facet}:${value}`);
            assert.ok(records.every((name) => filed(name, facet).includes(value)));
          }
        }
      }
    }
    assert.ok(counted > 1_000);
  });

  test('a field that is typed and its choice find the same', async () => {
    for (const [facet, value] of [
      ['kind', 'claims'],
      ['lang', 'fr'],
      ['speaker', 'pr-puppets'],
      ['topic', 'art-washing'],
      ['status', 'disputed'],
      ['year', '2024'],
      ['check', 'copy'],
      ['source', 'pr-puppets-open-letter'],
    ] as const) {
      const typed = (await en.ask(`${facet}:${value}`)).all;
      assert.ok(typed.length > 0, facet);
      assert.deepEqual(typed, (await en.ask('', { choice: { [facet]: value } })).all);
      const without = (await en.ask(`-${facet}:${value}`)).all;
      assert.equal(typed.length + without.length, content.documents.length, facet);
    }
  });

  test('a value may be called by the beginning of its words, in the reader’s language', async () => {
    const same = async (one: string, other: string, { ask } = en) =>
      assert.deepEqual((await ask(one)).records, (await ask(other)).records, one);
    await same('speaker:"PR Puppets"', 'speaker:pr-puppets');
    await same('speaker:bouch', 'speaker:tim-boucher');
    await same('kind:quote', 'kind:quotes');
    await same('lang:french', 'lang:fr');
    await same('langue:français', 'lang:fr', fr);
    await same('type:citations', 'kind:quotes', fr);
    await same('auteur:«\u202fPR Puppets\u202f»', 'speaker:pr-puppets', fr);
  });

  test('a value that matches nothing is reported and left out, and the rest is searched', async () => {
    const { found, records } = await en.ask('speaker:nobody "validation tokens"');
    assert.deepEqual(
      found.unknown.map(({ text }) => text),
      ['speaker:nobody'],
    );
    assert.deepEqual(records, (await en.ask('"validation tokens"')).records);
    assert.deepEqual((await en.ask('speaker:nobody')).records, []);
    assert.deepEqual((await en.ask('', { choice: { kind: '__proto__' } })).records, []);
  });

  test('a phrase of one word counts where it is one, not where it is two', async () => {
    const { found, records, all } = await en.ask('"artwashing"');
    const holding = content.documents.filter((one) => textsOf(one).some(([text]) => /\bartwashing\b/i.test(text))).map(nameOf);
    assert.deepEqual([...all].sort(), holding.sort());
    assert.equal(
      [...found.counts(en.catalogue).kind.values()].reduce((sum, n) => sum + n, 0),
      records.length,
    );
    assert.ok((await en.ask('artwashing ')).all.length > holding.length);
  });

  test('nothing asked finds nothing, and counts everything', async () => {
    const { found, records } = await en.ask('');
    assert.deepEqual(records, []);
    assert.equal(
      [...found.counts(en.catalogue).kind.values()].reduce((sum, n) => sum + n, 0),
      content.documents.length,
    );
  });
});

describe('where nothing is found', () => {
  test('the words that no record has are named, with what would be found without each', async () => {
    const { found, records } = await en.ask('validation tokens xylophone ');
    assert.deepEqual(records, []);
    assert.deepEqual(
      found.help?.nowhere.map(({ text }) => text),
      ['xylophone'],
    );
    assert.deepEqual(
      found.help?.without.map(({ wanted, results }) => [wanted.text, results]),
      [['xylophone', (await en.ask('validation tokens ')).records.length]],
    );
  });

  test('what each word leaves out is counted as it would be found', async () => {
    for (const q of [
      'surreal petition ',
      '"critical mass" petition ',
      'petition "totally surreal" lang:fr ',
      '"validation tokens" -puppets ',
      '"totally surreal" -surreal ',
    ]) {
      const { query, found } = await en.ask(q);
      assert.deepEqual(found.rows, [], q);
      assert.ok((found.help?.without.length ?? 0) > 0, q);
      for (const { wanted, results } of found.help?.without ?? []) {
        const rest = q.slice(0, wanted.start) + q.slice(wanted.end);
        assert.equal((await en.ask(rest)).records.length, results, `${q}: without ${wanted.text}`);
        assert.ok(query.wanted.includes(wanted));
      }
    }
  });

  test('for choices that leave no results, the number of results without them is given', async () => {
    const { found } = await en.ask('"totally surreal" lang:fr ', { choice: { kind: 'claims' } });
    assert.deepEqual(found.rows, []);
    assert.equal(found.help?.unfiltered, (await en.ask('"totally surreal" ')).records.length);
  });

  test('a letter or two at the end count only where some record has them', async () => {
    const all = (await en.ask('validation tokens ')).records;
    assert.deepEqual((await en.ask('validation tokens q')).records, all);
    const numbered = (await en.ask('Sora 2')).all;
    assert.deepEqual(new Set(numbered), naive(content.documents)((await en.ask('sora 2 ')).query.wanted));
  });
});
