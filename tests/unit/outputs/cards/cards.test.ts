import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { all, key } from '../../../../src/dossier/graph.ts';
import { KINDS } from '../../../../src/dossier/kinds.ts';
import { cached, nameOf } from '../../../../src/outputs/cards/cache.ts';
import { CARDS_OF_A_KIND, type Card, cardPath, cardsOf } from '../../../../src/outputs/cards/card.ts';
import { draw } from '../../../../src/outputs/cards/draw.ts';
import { encode } from '../../../../src/outputs/cards/png.ts';
import { changed, extremes, record } from '../../pictures/dossier.ts';

const cards = cardsOf(extremes);
const card = (path: string): Card => cards.get(path) ?? assert.fail(path);

/** Width, height and the rows of four-bit pixels, without their filters. */
function decode(png: Uint8Array) {
  const view = Buffer.from(png);
  assert.equal(view.subarray(1, 4).toString('latin1'), 'PNG');
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at))
    parts.set(view.toString('latin1', at + 4, at + 8), view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  const header = parts.get('IHDR') ?? assert.fail();
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const row = 1 + Math.ceil(width / 2);
  const data = inflateSync(parts.get('IDAT') ?? assert.fail());
  return {
    width,
    height,
    palette: parts.get('PLTE')?.length,
    pixel: (x: number, y: number) => ((data[y * row + 1 + (x >> 1)] ?? 0) >> (x % 2 === 0 ? 4 : 0)) & 15,
  };
}

describe('the card of a page', () => {
  test('exists for every page of the site, in every language', () => {
    const pages = [
      '',
      'matrix',
      'article',
      'search',
      'print',
      '404',
      'overview',
      'claims/by/article',
      'quotes/page/2',
      'actors/silent/events',
      ...KINDS.flatMap((kind) => all(extremes, kind).map(key)),
    ];
    for (const locale of extremes.locales) for (const page of pages) assert.ok(cards.has(cardPath(extremes, locale, page)), page);
  });

  test('is its own for a quotation, a claim and a page of prose; the kind’s for other records', () => {
    assert.equal(cardPath(extremes, 'fr', 'quotes/hostile'), 'cards/fr/quotes/hostile.png');
    assert.equal(cardPath(extremes, 'en', 'claims/forty-pieces'), 'cards/en/claims/forty-pieces.png');
    assert.equal(cardPath(extremes, 'en', 'overview'), 'cards/en/overview.png');
    assert.equal(cardPath(extremes, 'en', 'actors/silent'), 'cards/en/actors.png');
  });

  test('is the kind’s where there are too many to draw', () => {
    const graph = changed((loaded) => {
      for (let i = 0; i < CARDS_OF_A_KIND; i++) record(loaded, 'claims', 'nothing-known', `filler-${i}`);
    });
    assert.equal(cardPath(graph, 'en', 'claims/forty-pieces'), 'cards/en/claims.png');
    assert.ok(![...cardsOf(graph).keys()].some((path) => path.includes('/claims/')));
    assert.equal(cardPath(graph, 'en', 'quotes/hostile'), 'cards/en/quotes/hostile.png');
  });

  test('holds the exact words of a quotation, its speaker and the reading in the page’s language', () => {
    const { text, reading, by } = card('cards/fr/quotes/hostile.png');
    assert.equal(text, extremes.nodes.quotes.get('hostile')?.data.text);
    assert.equal(reading, '«\u202f</svg><style>*{display:none}</style> fin\u202f» (notre traduction)');
    assert.ok(by?.startsWith('</text></svg>'));
  });
});

describe('a drawn card', () => {
  test('is a PNG of 1200 by 630, small, whatever is written on it', async () => {
    for (const path of [
      'cards/en/home.png',
      'cards/fr/claims/forty-pieces.png',
      'cards/fr/quotes/hostile.png',
      'cards/en/quotes/sixty-words.png',
    ]) {
      const png = await draw(card(path));
      const { width, height, palette } = decode(png);
      assert.deepEqual([width, height, palette], [1200, 630, 48]);
      assert.ok(png.length < 50_000, `${path}: ${png.length}`);
    }
  });

  test('is the same bytes for the same card, and others for another', async () => {
    const one = card('cards/en/claims/forty-pieces.png');
    assert.deepEqual(await draw(one), await draw(structuredClone(one)));
    assert.notDeepEqual(await draw(one), await draw({ ...one, text: 'Another' }));
  });

  test('shows the reading instead of boxes where no carried font has the letters', async () => {
    const plain: Card = { ...card('cards/en/quotes/sixty-words.png'), text: 'Words', reading: 'Reading' };
    const foreign = await draw({ ...plain, text: '日本語' });
    assert.deepEqual(foreign, await draw({ ...plain, text: '한국어' }));
    assert.notDeepEqual(foreign, await draw({ ...plain, text: '日本語', reading: 'Another reading' }));
  });

  test('has ink on it, within its margins', async () => {
    const { pixel, width, height } = decode(await draw({ ...card('cards/en/home.png'), text: 'W'.repeat(900), by: 'W'.repeat(900) }));
    const isInk = (x: number, y: number) => pixel(x, y) !== 0;
    let inside = 0;
    for (let y = 20; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (!isInk(x, y)) continue;
        assert.ok(x > 40 && x < width - 40 && y < height - 20, `${x}, ${y}`);
        inside += 1;
      }
    }
    assert.ok(inside > 1000);
  });
});

describe('the packing of a card', () => {
  test('keeps every pixel, as the nearest colour of the palette, at odd widths too', () => {
    const palette = [
      [255, 255, 255],
      [0, 0, 0],
      [200, 0, 0],
    ] as const;
    const pixels = Uint8Array.from([250, 250, 250, 255, 10, 0, 0, 255, 190, 10, 10, 255, 0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255]);
    const { width, height, pixel } = decode(encode(pixels, 3, 2, palette));
    assert.deepEqual([width, height], [3, 2]);
    assert.deepEqual(
      [0, 1].map((y) => [0, 1, 2].map((x) => pixel(x, y))),
      [
        [0, 1, 2],
        [1, 0, 2],
      ],
    );
  });
});

describe('the cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  after(() => rmSync(folder, { recursive: true }));

  test('draws a card once, and again only where something on it has changed', async () => {
    const one = card('cards/en/claims/nothing-known.png');
    const first = await cached(folder, one);
    const again = await cached(folder, structuredClone(one));
    assert.deepEqual([first.isNew, again.isNew], [true, false]);
    assert.equal(first.file, again.file);
    assert.equal((await cached(folder, { ...one, by: 'Another reason' })).isNew, true);
    assert.equal(readdirSync(folder).length, 2, 'and leaves nothing half done');
    assert.deepEqual(readFileSync(first.file), Buffer.from(await draw(one)));
  });

  test('names a card after all that is drawn on it', () => {
    const names = [...cards.values()].map(nameOf);
    const texts = [...cards.values()].map((one) => JSON.stringify(one));
    assert.equal(new Set(names).size, new Set(texts).size);
  });
});
