/** The files of the index: what they are made of, what is refused, and what happens when some do not come. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Cbor, decode, encode } from '../../../src/search/query/cbor.ts';
import { start } from '../../../src/search/query/engine.ts';
import { SearchFailure } from '../../../src/search/query/failure.ts';
import { find } from '../../../src/search/query/find.ts';
import { type Fetch, open } from '../../../src/search/query/library.ts';
import { taken } from '../../../src/search/query/pagefind.ts';
import { PAGEFIND, PROGRAM_PATH, startPath } from '../../../src/search/query/paths.ts';
import { parse } from '../../../src/search/query/query.ts';
import { desk, nameOf, quoting, reader, textsOf, type Written, written } from './desk.ts';

const second = await written('tests/fixtures/second');
const extremes = await written('tests/fixtures/extremes');

describe('the index of any dossier', () => {
  for (const [name, made] of Object.entries({ second, extremes })) {
    test(`${name}: every record is found by the first words of each of its texts, in every language of the dossier`, async () => {
      for (const locale of made.graph.locales) {
        const { ask } = await desk(made, locale);
        for (const one of made.documents) {
          for (const [text] of textsOf(one)) {
            const q = text
              .replace(/["“”„‟«»＂]/g, ' ')
              .split(/\s+/)
              .slice(0, 8)
              .join(' ');
            const { query, all } = await ask(`"${q}"`);
            if (query.wanted.length > 0) assert.ok(all.includes(nameOf(one)), `${nameOf(one)}: ${q.slice(0, 80)}`);
          }
        }
      }
    });

    test(`${name}: the same content gives the same files, byte by byte`, async () => {
      const again = await written(`tests/fixtures/${name}`);
      assert.deepEqual([...again.files.keys()], [...made.files.keys()]);
      for (const [path, bytes] of made.files) assert.ok(Buffer.from(bytes).equals(Buffer.from(again.files.get(path) ?? [])), path);
    });
  }

  test('another text gives other names to the files that hold it', async () => {
    const changed = await quoting({ added: { text: 'Quite another text.' } });
    const texts = ({ files }: Written) => [...files.keys()].filter((path) => path.includes('/text/'));
    assert.deepEqual(
      texts(changed).filter((path) => second.files.has(path)),
      [],
    );
  });

  test('an article, a plural and an apostrophe of this dossier are found as anywhere', async () => {
    const { ask } = await desk(second, 'fr');
    for (const q of [
      'oeuvre siecle',
      '"L\'oeuvre d\'un siècle"',
      'siècles œuvres ',
      'vache à lait',
      '« vache à lait »',
      'cash cow',
      'péage injuste',
    ])
      assert.notEqual((await ask(q)).records.length, 0, q);
    assert.deepEqual((await ask('"vaches à lait"')).records, []);
  });
});

test('a word or two that no record has are taken for mistyped; a whole text of such words is not, and costs one more file', async () => {
  const mistyped = await (await desk(second, 'fr')).ask('peaage');
  assert.equal(mistyped.found.corrected, 'péage');
  const fetched: string[] = [];
  const { ask } = await desk(second, 'fr', fetched);
  fetched.length = 0;
  const { found, records } = await ask(Array.from({ length: 80 }, (_, i) => `peaage${'abcdefgh'[i % 8]}`).join(' '));
  assert.deepEqual([records, found.offers, found.corrected], [[], [], undefined]);
  assert.ok(fetched.filter((path) => path.includes('vocabulary')).length === 1 && fetched.length < 4, fetched.join());
});

describe('an index of another Pagefind', () => {
  const SIGNATURE = 'pagefind_dcd';
  const signed = (bytes: Uint8Array) => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
  const files = (metadata: Uint8Array) => [
    { path: 'pagefind.unknown_abc.pf_meta', content: metadata },
    { path: 'wasm.unknown.pagefind', content: new Uint8Array([1]) },
    { path: 'index/unknown_part.pf_index', content: new Uint8Array([2]) },
  ];
  const metadata = (version: string, pages = 1): Cbor => [
    version,
    Array.from({ length: pages }, (_, n) => [`${n}`, 1, '']),
    [['a', 'z', 'unknown_part']],
    [],
    [],
    [],
  ];

  test('is taken where it is of the version that the engine drives', async () => {
    const { parts, files: kept } = await taken(files(signed(encode(metadata(PAGEFIND)))), 1);
    assert.deepEqual(parts, [['a', 'part']]);
    assert.deepEqual(kept, [['pagefind/index/unknown_part.pf_index', new Uint8Array([2])]]);
  });

  test('is refused, and both versions are named', async () => {
    await assert.rejects(taken(files(signed(encode(metadata('1.7.0')))), 1), {
      message: `Search drives Pagefind ${PAGEFIND}, and this index was written by 1.7.0. Read src/search/query/engine.ts before changing either.`,
    });
  });

  test('is refused as clearly where its format is another', async () => {
    const refused = {
      message: new RegExp(`^Search drives Pagefind ${PAGEFIND.replaceAll('.', '\\.')}, and what this index was written by is not clear`),
    };
    await assert.rejects(taken(files(new Uint8Array([0xff, 1, 2])), 1), refused);
    await assert.rejects(taken(files(gzipSync('pagefind_xyz')), 1), refused);
    await assert.rejects(taken(files(signed(new Uint8Array([0xa1, 0x01, 0x02]))), 1), refused);
    await assert.rejects(taken(files(signed(encode(3))), 1), refused);
  });

  test('is refused where it does not hold each record once, or lacks a file', async () => {
    await assert.rejects(taken(files(signed(encode(metadata(PAGEFIND, 2)))), 3), /indexed 2 of 3 records/);
    await assert.rejects(taken(files(signed(encode(metadata(PAGEFIND)))).slice(0, 2), 1), /wrote no index\/unknown_part/);
    await assert.rejects(taken([], 1), /wrote no pagefind\.unknown_/);
  });

  test('the version that is installed, that of package.json and that of the engine are one', async () => {
    const { default: own } = await import('../../../package.json', { with: { type: 'json' } });
    assert.equal(own.dependencies.pagefind, PAGEFIND);
  });
});

describe('where a file does not come, or is not what it should be', () => {
  const bytes = async (path: string) => second.files.get(path.split('?')[0] ?? '') ?? new Uint8Array();
  const search = async (fetch: Fetch, q: string) => {
    const library = await open(fetch, bytes(startPath('fr')), bytes(PROGRAM_PATH));
    const once = () => find(library, { text: q, query: parse(q, library.language), choice: {}, order: 'relevance', lang: 'fr' });
    return { once, library };
  };
  const because = (reason: string) => (error: unknown) => error instanceof SearchFailure && error.reason === reason;

  test('the reason goes through, and the same search succeeds when the network is back', async () => {
    let isDown = true;
    const { once } = await search(async (path) => {
      if (isDown && path.includes('/index/')) throw new SearchFailure('offline');
      return bytes(path);
    }, 'péage ');
    await assert.rejects(once(), because('offline'));
    isDown = false;
    assert.ok((await once()).rows.length > 0);
  });

  test('so does it where the engine did not come at first', async () => {
    const lost = Promise.reject(new SearchFailure('offline'));
    const library = await open(bytes, bytes(startPath('fr')), lost);
    const once = () =>
      find(library, { text: 'péage ', query: parse('péage ', library.language), choice: {}, order: 'relevance', lang: 'fr' });
    await assert.rejects(once(), because('offline'));
    assert.ok((await once()).rows.length > 0);
  });

  test('a part of the index that cannot be read is reported as broken', async () => {
    const { once } = await search(
      async (path) => (path.includes('/index/') ? new TextEncoder().encode('<!doctype html>') : bytes(path)),
      'péage ',
    );
    await assert.rejects(once(), because('broken'));
  });

  test('a program or a start file that cannot be read is reported as broken', async () => {
    const page = Promise.resolve(new TextEncoder().encode('<!doctype html>'));
    await assert.rejects(open(bytes, page, bytes(PROGRAM_PATH)), because('broken'));
    const library = await open(bytes, bytes(startPath('fr')), page);
    await assert.rejects(library.places(['peage0']), because('broken'));
    assert.ok((await library.places(['peage0'])).size > 0);
  });

  test('texts that are shorter than the index says are reported as stale', async () => {
    const { library } = await search(async (path) => (path.includes('/heads-') ? new TextEncoder().encode('[]') : bytes(path)), 'péage ');
    await assert.rejects(library.head(0), because('stale'));
  });

  test('each file is fetched once', async () => {
    const fetched: string[] = [];
    const { once, library } = await search(reader(second, fetched), 'péage pont ');
    for (let i = 0; i < 3; i++) await once();
    await Promise.all([0, 0, 1, 2].map((row) => library.head(row)));
    assert.equal(new Set(fetched).size, fetched.length);
  });
});

describe('Pagefind’s engine', () => {
  test('refuses what is no part of its index', async () => {
    const program = extremes.files.get(PROGRAM_PATH.split('?')[0] ?? '') ?? new Uint8Array();
    const engine = await start(program, 1);
    await assert.rejects(engine.add(new Uint8Array([1, 2, 3])), /no file of Pagefind/);
    assert.deepEqual(engine.beginning('anything'), new Map());
  });
});

describe('the numbers, texts and lists of CBOR', () => {
  for (const value of [
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    4_294_967_295,
    '',
    'é',
    'x'.repeat(70_000),
    [],
    [1, ['a', []], Array(300).fill(7)],
  ] as Cbor[])
    test(`${JSON.stringify(value).slice(0, 40)} comes back as it was`, () => assert.deepEqual(decode(encode(value)), value));

  test('anything else is an error, and so is half of something', () => {
    for (const wrong of [[0x20], [0xa0], [0xf6], [0x1b, 0, 0, 0, 0, 0, 0, 0, 1], [0x82, 1], [0x62, 0x61], [1, 2], [], [0x61, 0xff]])
      assert.throws(() => decode(new Uint8Array(wrong)), `${wrong}`);
  });
});
