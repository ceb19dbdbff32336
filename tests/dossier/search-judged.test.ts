/** The real index of the dossier, asked what people may ask. */
import assert from 'node:assert/strict';
import { before } from 'node:test';
import { isDated } from '../../src/search/query/dates.ts';
import { words } from '../../src/search/query/fold.ts';
import { holds, match } from '../../src/search/query/match.ts';
import { type Desk, desk, nameOf, textsOf, type Written, written } from '../unit/search/desk.ts';
import { JUDGED } from './judged-queries.ts';
import { describe, test } from './this-dossier.ts';

let made: Written;
let desks: Record<'en' | 'fr', Desk>;
before(async () => {
  made = await written('content');
  desks = { en: await desk(made, 'en'), fr: await desk(made, 'fr') };
});

const textsByName = () => new Map(made.documents.map((one) => [nameOf(one), textsOf(one)]));
const judged = Object.entries(JUDGED).flatMap(([group, list]) => list.map((one) => ({ group, ...one, means: [one.means].flat() })));

describe('the judged queries', () => {
  test('are at least 220, in both languages, each once, and mean records that there are', () => {
    assert.ok(judged.length >= 220);
    for (const lang of ['en', 'fr']) assert.ok(judged.filter(({ on }) => on === lang).length >= 90, lang);
    assert.equal(new Set(judged.map(({ q, on }) => `${on} ${q}`)).size, judged.length);
    const names = textsByName();
    assert.deepEqual(
      judged.flatMap(({ means }) => means).filter((name) => !names.has(name)),
      [],
    );
  });

  test('have the right answer first in 97 of 100, and within the first three always', async () => {
    const notFirst: string[] = [];
    const notNear: string[] = [];
    for (const { group, q, on, means } of judged) {
      const { records, partial } = await desks[on].ask(q);
      const at = [...records, ...partial].findIndex((name) => means.includes(name));
      if (at !== 0) notFirst.push(`${group}: ${q} (${on}) → ${at + 1}. after ${[...records, ...partial][0]}`);
      if (at < 0 || at > 2) notNear.push(`${group}: ${q} (${on}) → ${at + 1}.`);
    }
    assert.ok(notFirst.length <= judged.length * 0.03, notFirst.join('\n'));
    assert.deepEqual(notNear, []);
  });

  test('find only records that hold what was asked for', async () => {
    const texts = new Map(made.documents.map((one) => [nameOf(one), [...one.heads, ...one.about, ...one.notes]]));
    const dates = new Map(made.documents.map((one) => [nameOf(one), one.dated]));
    for (const { q, on } of judged) {
      const { found, all } = await desks[on].ask(q);
      for (const name of all) {
        const { date = '', until = '' } = dates.get(name) ?? {};
        const holdsDate = (asked: string) => isDated(date, until, asked);
        assert.ok(holds(match(texts.get(name) ?? [], found.wanted), found.wanted, holdsDate), `${q} → ${name}`);
      }
    }
  });
});

test('a word is looked up in a small file, though Pagefind calls the setting for it unstable', () => {
  const parts = [...made.files].filter(([path]) => path.includes('/index/'));
  assert.ok(parts.length > 50);
  for (const [path, { length }] of parts) assert.ok(length < 4_000, `${path}: ${length} bytes`);
});

describe('every quotation', () => {
  /** Runs of three to five words of each quotation, as they stand there. */
  const runs = () =>
    made.documents
      .filter(({ kind }) => kind === 'quotes')
      .flatMap((quote) => {
        const text = quote.heads[0]?.[0] ?? '';
        const places = [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
        return places.flatMap((from, i) => {
          const to = places[Math.min(places.length - 1, i + 2 + (i % 3))];
          const run = to && i + 2 < places.length ? text.slice(from.index, to.index + to[0].length) : '';
          // Half a number is no run of words: 11 000 is one.
          return run && !/^\d{3}\b|\b\d{1,3}$/.test(run) ? [{ name: nameOf(quote), run }] : [];
        });
      });
  const VARIANTS: Record<string, (text: string) => string> = {
    'as it stands there': (text) => text,
    'with straight apostrophes': (text) => text.replace(/[’‘]/g, "'"),
    'with curly apostrophes': (text) => text.replace(/'/g, '’'),
    'with spaces for hyphens': (text) => text.replace(/[-‑]/g, ' '),
    'with non-breaking hyphens': (text) => text.replace(/-/g, '‑'),
    'in capitals': (text) => text.toUpperCase(),
    'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe'),
    'with accents apart': (text) => text.normalize('NFD'),
    'with plain spaces': (text) => text.replace(/[\u00a0\u202f]/g, ' '),
    'without punctuation': (text) => text.replace(/[.,;:!?…]+(?=\s|$)/g, ''),
  };

  test('is found by any three to five words of it as a phrase, however they are typed', async () => {
    const lost: string[] = [];
    const kinds = Object.entries(VARIANTS);
    const tried = runs();
    assert.ok(tried.length > 1_000);
    for (const [i, { name, run }] of tried.entries()) {
      // Each run as it is, and in one other way in turn; what holds apostrophes, hyphens or accents in all ways.
      const ways = i % 7 === 0 ? kinds : [kinds[0], kinds[1 + (i % (kinds.length - 1))]];
      for (const way of ways) {
        const [how, vary] = way as (typeof kinds)[number];
        for (const q of [`"${vary(run)}"`, ...(i % 5 === 0 ? [`«\u202f${vary(run)}\u202f»`, `“${vary(run)}”`] : [])]) {
          const { all } = await desks.fr.ask(q);
          if (!all.includes(name)) lost.push(`${q} (${how}) does not find ${name}`);
        }
      }
    }
    assert.deepEqual(lost, []);
  });

  test('a phrase finds only records with a text that has the words in this order', async () => {
    const folded = new Map([...textsByName()].map(([name, texts]) => [name, texts.map(([text]) => ` ${words(text).join(' ')} `)]));
    for (const [i, { run }] of runs().entries()) {
      if (i % 3 > 0 || /["“”„«»]/.test(run)) continue;
      const { all } = await desks.en.ask(`"${run}"`);
      const phrase = ` ${words(run).join(' ')} `;
      const expected = [...folded].filter(([, texts]) => texts.some((text) => text.includes(phrase))).map(([name]) => name);
      assert.deepEqual([...all].sort(), expected.sort(), run);
    }
  });

  test('stands before every other record where its whole text is typed as a phrase', async () => {
    for (const quote of made.documents.filter(({ kind }) => kind === 'quotes')) {
      const text = (quote.heads[0]?.[0] ?? '').replace(/["“”„«»]/g, ' ');
      const { records, query } = await desks.en.ask(`"${text}"`);
      assert.equal(query.wanted.length, 1);
      const same = made.documents.filter(({ heads }) => heads.some(([head]) => words(head).join(' ').includes(words(text).join(' '))));
      assert.ok(same.map(nameOf).includes(records[0] ?? ''), `${nameOf(quote)}: ${records[0]}`);
    }
  });
});
