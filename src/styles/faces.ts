/**
 * The `@font-face` rules of the site’s own faces, and of the fonts of the machine that stand for them until they are
 * there, fitted in width and height so that lines break and stand alike and nothing moves. The rules travel inside the
 * page, so that a file is asked for as soon as a preload would ask for it.
 */
import { fontData } from 'astro:assets';

/** A font of the machine: how wide its letters are beside the face’s, in per cent, and under which names it is known. */
interface StandIn {
  readonly size: number;
  readonly names: readonly string[];
}

/** Heights in per cent of the face’s size, from its tables: hhea ascent and descent. */
const FAMILIES: Record<'serif' | 'sans', { ascent: number; descent: number; standIns: readonly StandIn[] }> = {
  serif: {
    ascent: 103.6,
    descent: 33.5,
    standIns: [{ size: 117.9, names: ['Times New Roman', 'Liberation Serif'] }],
  },
  sans: {
    ascent: 102.4,
    descent: 40,
    standIns: [{ size: 93.8, names: ['Arial', 'Liberation Sans', 'Helvetica'] }],
  },
};

/** Letters beyond English and its neighbours: the part of a face that only pages with such letters fetch. */
const EXTENDED = 'U+100-130,U+132-151,U+154-2BA,U+1E00-1EFF';

const files = (variable: string) => Object.entries(fontData).find(([name]) => name === variable)?.[1] ?? [];
const round = (n: number) => Math.round(n * 10) / 10;

function faceRules(name: keyof typeof FAMILIES): string[] {
  const { ascent, descent, standIns } = FAMILIES[name];
  const own = (['latin', 'latin-ext'] as const).flatMap((part) =>
    files(`--${name}-${part}`).map(
      ({ weight, style, src: [file] }) =>
        `@font-face{font-family:source-${name};src:url(${file?.url})format("woff2");font-weight:${weight};font-style:${style};` +
        `font-display:swap${part === 'latin' ? '' : `;unicode-range:${EXTENDED}`}}`,
    ),
  );
  const fitted = standIns.map(
    ({ size, names }, i) =>
      `@font-face{font-family:stand-in-${name}${i};src:${names.map((one) => `local("${one}")`).join()};size-adjust:${size}%;` +
      `ascent-override:${round((ascent / size) * 100)}%;descent-override:${round((descent / size) * 100)}%;line-gap-override:0%}`,
  );
  return [...own, ...fitted];
}

/** Every rule of the faces, as one style sheet. */
export const faces = [...faceRules('serif'), ...faceRules('sans')].join('');
