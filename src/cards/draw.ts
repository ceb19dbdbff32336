/** Draws a card as a PNG of 1200 × 630, the size that Open Graph readers expect, with fonts the project carries. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { excerpt } from './excerpt.ts';
import type { Card } from './card.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

/** Names the design in the cache: raise it when this file draws differently. */
export const DESIGN = 1;

const require = createRequire(import.meta.url);
const file = (name: string) => readFileSync(require.resolve(`@fontsource/${name}.woff`));

let loaded: Font[] | undefined;
// Charis is the site’s Charter with more letters; each face comes as the letters of English, and those of the rest of Europe.
const fonts = (): Font[] =>
  (loaded ??= ['latin', 'latin-ext', 'cyrillic', 'vietnamese'].flatMap((letters): Font[] => [
    { name: 'Serif', weight: 400, style: 'normal', data: file(`charis-sil/files/charis-sil-${letters}-400-normal`) },
    { name: 'Sans', weight: 400, style: 'normal', data: file(`source-sans-3/files/source-sans-3-${letters}-400-normal`) },
    { name: 'Sans', weight: 600, style: 'normal', data: file(`source-sans-3/files/source-sans-3-${letters}-600-normal`) },
  ]));

/** The light tokens of the site: a card has no dark side. */
const COLOURS = { paper: '#fdfcf9', ink: '#1c1b19', ink2: '#5a564e', rule: '#dcd6c8', accent: '#8a2f1d' };
const STATUSES: Record<NonNullable<Card['status']>['name'], string> = { corroborated: '#0b5e50', nuanced: '#7a5200', disputed: '#a0321b', attributed: '#4d4b63', unverified: '#4d4b63' };

const MARKS: Record<string, readonly [string, string]> = { fr: ['«\u202f', '\u202f»'], de: ['„', '“'], it: ['«', '»'], es: ['«', '»'], pt: ['«', '»'] };

/** The longest text that is drawn; of more, the beginning. */
const LONGEST = 420;

/** The size at which a text of so many characters fills its place, px. */
const sizeOf = (length: number) => (length <= 70 ? 68 : length <= 130 ? 56 : length <= 210 ? 47 : length <= 310 ? 40 : 34);

interface Element {
  type: string;
  props: { style: Record<string, string | number>; children?: string | Element[]; lang?: string };
}

const box = (style: Element['props']['style'], children: string | Element[], lang?: string): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children, ...(lang ? { lang } : {}) },
});

function layout({ eyebrow, status, text, lang, isQuoted, reading, by, foot }: Card): Element {
  const [open, close] = isQuoted ? (MARKS[lang.split('-')[0] ?? ''] ?? ['“', '”']) : ['', ''];
  const words = `${open}${excerpt(text, LONGEST)}${close}`;
  const room = reading && words.length + reading.length <= LONGEST ? reading : undefined;
  const size = sizeOf(words.length + (room?.length ?? 0) * 0.6);
  return box({ width: WIDTH, height: HEIGHT, flexDirection: 'column', padding: '56px 72px 48px', background: COLOURS.paper, color: COLOURS.ink, fontFamily: 'Sans', borderTop: `14px solid ${isQuoted ? COLOURS.ink : status ? STATUSES[status.name] : COLOURS.accent}` }, [
    box({ fontSize: 28, color: COLOURS.ink2, justifyContent: 'space-between' }, [
      box({}, eyebrow),
      ...(status ? [box({ color: STATUSES[status.name], fontWeight: 600 }, status.label)] : []),
    ]),
    box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }, [
      box({ fontFamily: 'Serif', fontSize: size, lineHeight: 1.28, width: WIDTH - 144, wordBreak: 'break-word' }, words, lang),
      ...(room ? [box({ fontFamily: 'Serif', fontSize: size * 0.62, lineHeight: 1.35, color: COLOURS.ink2, marginTop: 22, width: WIDTH - 144, wordBreak: 'break-word' }, room)] : []),
      ...(by && !isQuoted ? [box({ fontSize: 30, lineHeight: 1.35, color: COLOURS.ink2, marginTop: 26, width: WIDTH - 144, wordBreak: 'break-word' }, excerpt(by, 190))] : []),
    ]),
    box({ fontSize: 28, borderTop: `2px solid ${COLOURS.rule}`, paddingTop: 20, justifyContent: 'space-between' }, [
      box({ fontWeight: 600, maxWidth: 640 }, isQuoted && by ? excerpt(by, 60) : excerpt(foot, 60)),
      ...(isQuoted ? [box({ color: COLOURS.ink2 }, excerpt(foot, 40))] : []),
    ]),
  ]);
}

/** The card as a PNG. Letters that no carried font has are left out. */
export async function draw(card: Card): Promise<Uint8Array> {
  const svg = await satori(layout(card) as unknown as Parameters<typeof satori>[0], { width: WIDTH, height: HEIGHT, fonts: fonts() });
  return (await renderAsync(svg, { font: { loadSystemFonts: false }, shapeRendering: 2 })).asPng();
}
