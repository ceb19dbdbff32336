/** Draws a card as a PNG of 1200 × 630, the size that Open Graph readers expect, with fonts the project carries. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { marksOf } from '../../dossier/marks.ts';
import { excerpt } from '../../dossier/titles.ts';
import type { Card } from './card.ts';
import { colour, encode, paletteOf } from './png.ts';
import { HEIGHT, WIDTH } from './size.ts';

const require = createRequire(import.meta.url);
const file = (name: string) => readFileSync(require.resolve(`@fontsource/${name}.woff`));

let loaded: Font[] | undefined;
// Each face comes as the letters of English, and those of the rest of Europe.
const LETTERS = ['latin', 'latin-ext', 'cyrillic'];
const family = (name: string) => LETTERS.map((letters) => `${name} ${letters}`).join(', ');
const fonts = (): Font[] =>
  (loaded ??= LETTERS.flatMap((letters): Font[] => [
    { name: `Serif ${letters}`, weight: 400, style: 'normal', data: file(`source-serif-4/files/source-serif-4-${letters}-400-normal`) },
    { name: `Sans ${letters}`, weight: 400, style: 'normal', data: file(`source-sans-3/files/source-sans-3-${letters}-400-normal`) },
    { name: `Sans ${letters}`, weight: 600, style: 'normal', data: file(`source-sans-3/files/source-sans-3-${letters}-600-normal`) },
  ]));
const SERIF = family('Serif');
const SANS = family('Sans');

/** The light tokens of the site: a card has no dark side. */
const COLOURS = { paper: '#fdfcf9', ink: '#1c1b19', ink2: '#5a564e', rule: '#cfcecb', accent: '#8a2f1d' };
const STATUSES: Record<NonNullable<Card['status']>['name'], string> = {
  corroborated: '#0b5e50',
  nuanced: '#7a5200',
  disputed: '#a0321b',
  attributed: '#4d4b63',
  unverified: '#4d4b63',
};

/** The space at both sides, px. */
const MARGIN = 72;

/** The longest text that is drawn; of more, the beginning. */
const LONGEST = 420;

/** The size at which a text of so many characters fills its place, px. */
const sizeOf = (length: number) => (length <= 70 ? 68 : length <= 130 ? 56 : length <= 210 ? 47 : length <= 310 ? 40 : 34);

/** The one colour of a card besides ink. */
const hueOf = ({ status }: Card) => (status ? STATUSES[status.name] : COLOURS.accent);

interface Element {
  type: string;
  props: { style: Record<string, string | number>; children?: string | Element[]; lang?: string };
}

const box = (style: Element['props']['style'], children: string | Element[], lang?: string): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children, ...(lang ? { lang } : {}) },
});

function layout(card: Card): Element {
  const { eyebrow, status, text, lang, isQuoted, reading, by, foot } = card;
  const [open, close] = isQuoted ? marksOf(lang).map(plain) : ['', ''];
  const words = `${open}${excerpt(text, LONGEST)}${close}`;
  const room = reading && words.length + reading.length <= LONGEST ? reading : undefined;
  const under = by && !isQuoted ? excerpt(by, 190) : undefined;
  const size = sizeOf(words.length + (room?.length ?? 0) * 0.6 + (under?.length ?? 0) * 0.4);
  const line = (style: Element['props']['style'], children: Element[]) =>
    box(
      {
        position: 'absolute',
        left: 0,
        width: WIDTH,
        boxSizing: 'border-box',
        padding: `0 ${MARGIN}px`,
        background: COLOURS.paper,
        ...style,
      },
      children,
    );
  const below = (style: Element['props']['style'], words: string) =>
    box({ color: COLOURS.ink2, lineHeight: 1.35, width: WIDTH - 2 * MARGIN, wordBreak: 'break-word', ...style }, words);
  // What may be too long comes first, and the lines at the top and at the bottom are drawn over it. Borders, and hiding
  // what overflows, would make masks of the size of the card: half of the time that drawing takes.
  return box({ width: WIDTH, height: HEIGHT, background: COLOURS.paper, color: COLOURS.ink, fontFamily: SANS, fontSize: 28 }, [
    box({ position: 'absolute', top: 110, left: MARGIN, height: HEIGHT - 220, flexDirection: 'column', justifyContent: 'center' }, [
      box({ fontFamily: SERIF, fontSize: size, lineHeight: 1.28, width: WIDTH - 2 * MARGIN, wordBreak: 'break-word' }, words, lang),
      ...(room ? [below({ fontFamily: SERIF, fontSize: size * 0.62, marginTop: 22 }, room)] : []),
      ...(under ? [below({ fontSize: 30, marginTop: 26 }, under)] : []),
    ]),
    line({ top: 0, height: 110, paddingTop: 70, color: COLOURS.ink2, justifyContent: 'space-between' }, [
      box({}, eyebrow),
      ...(status ? [box({ color: hueOf(card), fontWeight: 600 }, status.label)] : []),
    ]),
    line({ top: 0, height: 14, background: card.isQuoted ? COLOURS.ink : hueOf(card) }, []),
    line({ bottom: 0, height: 110, paddingTop: 22, justifyContent: 'space-between' }, [
      box({ fontWeight: 600, maxWidth: 640 }, isQuoted && by ? excerpt(by, 60) : excerpt(foot, 60)),
      ...(isQuoted ? [box({ color: COLOURS.ink2 }, excerpt(foot, 40))] : []),
    ]),
    box({ position: 'absolute', left: MARGIN, bottom: 108, width: WIDTH - 2 * MARGIN, height: 2, background: COLOURS.rule }, []),
  ]);
}

/**
 * The card as a PNG. Where the carried fonts lack letters of the text, its reading
 * in the reader’s language is drawn instead; without one, the speaker or the site’s name.
 */
export async function draw(card: Card): Promise<Uint8Array> {
  const drawn = await svgOf(card);
  if (!drawn.isWhole) {
    const { reading, by, ...rest } = card;
    const text = reading ?? by ?? card.foot;
    const plain = { ...rest, text, isQuoted: false, ...(by && by !== text ? { by } : {}) };
    return raster((await svgOf(plain)).svg, hueOf(plain));
  }
  return raster(drawn.svg, hueOf(card));
}

/** No carried font has the narrow no-break space. */
const plainSpaces = ({ text, reading, by, foot, ...rest }: Card): Card => ({
  ...rest,
  text: plain(text),
  foot: plain(foot),
  ...(reading ? { reading: plain(reading) } : {}),
  ...(by ? { by: plain(by) } : {}),
});
const plain = (text: string) => text.replaceAll('\u202f', '\u00a0');

async function svgOf(card: Card): Promise<{ svg: string; isWhole: boolean }> {
  let isWhole = true;
  const svg = await satori(layout(plainSpaces(card)) as unknown as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts(),
    // Called for letters that no font has.
    loadAdditionalAsset: async () => {
      isWhole = false;
      return [];
    },
  });
  return { svg, isWhole };
}

async function raster(svg: string, hue: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return encode(image.pixels, image.width, image.height, paletteOf(colour(COLOURS.paper), colour(COLOURS.ink), colour(hue)));
}
