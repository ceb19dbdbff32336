/**
 * The faces of the site, from npm packages, cut down to the letters that Western Europe writes and to
 * those that the dossier uses besides: 60 kB for all four. Astro puts them under names that change
 * with their content, on the site’s own origin.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fontProviders } from 'astro/config';
import subset from 'subset-font';

const CACHE = resolve('.cache/fonts');
const require = createRequire(import.meta.url);

/** Part of every face, whatever the dossier says: ASCII, Latin-1, œ, and the marks of typography. */
const ALWAYS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸŠšŽž‐‑–—‘’‚“”„•…‹›€™−↑↓`;

/** What a text of composed letters needs: kerning, ligatures, letters of one language. The packages have no old-style figures. */
const FEATURES = ['kern', 'liga', 'locl'];

interface Face {
  weight: number;
  style: 'normal' | 'italic';
}
const FAMILIES = [
  {
    name: 'serif',
    package: '@fontsource/source-serif-4',
    faces: [
      { weight: 400, style: 'normal' },
      { weight: 400, style: 'italic' },
    ],
  },
  {
    name: 'sans',
    package: '@fontsource/source-sans-3',
    faces: [
      { weight: 400, style: 'normal' },
      { weight: 600, style: 'normal' },
    ],
  },
] as const satisfies readonly { name: string; package: string; faces: readonly Face[] }[];

/** The packages cut each face in parts by script; of the second only what the dossier uses is taken, where it uses any. */
const PARTS = ['latin', 'latin-ext'] as const;

/**
 * The `fonts` of Astro’s configuration: `--serif-latin`, `--sans-latin` and, where the dossier has letters of them,
 * `--serif-latin-ext`, `--sans-latin-ext`. The style sheet makes one family of the parts.
 * @param text all that the dossier says
 */
export async function fonts(text: string) {
  const used = [...new Set(text)].sort();
  const families = FAMILIES.flatMap(({ name, package: from, faces }) => {
    const ranges = JSON.parse(readFileSync(require.resolve(`${from}/unicode.json`), 'utf8')) as Record<string, string>;
    return PARTS.map(async (part) => {
      const covers = inRange(ranges[part] ?? '');
      const besides = used.filter((letter) => !ALWAYS.includes(letter) && covers(letter)).join('');
      const letters = part === 'latin' ? ALWAYS + besides : besides;
      if (letters === '') return [];
      const [first, ...others] = await Promise.all(
        faces.map(async ({ weight, style }) => {
          const file = require.resolve(`${from}/files/${from.split('/').at(-1)}-${part}-${weight}-${style}.woff2`);
          return { weight, style, src: [await cut(file, letters)] as [string] };
        }),
      );
      if (!first) return [];
      // The fallbacks are fitted in src/styles/faces.ts, for more fonts than Astro knows the metrics of.
      const options = { variants: [first, ...others] as [typeof first, ...typeof others] };
      return [{ name: from, cssVariable: `--${name}-${part}` as const, provider: fontProviders.local(), fallbacks: [], options }];
    });
  });
  return (await Promise.all(families)).flat();
}

/** The file of a face with these letters only, kept from one build to the next. */
async function cut(file: string, letters: string): Promise<string> {
  const whole = readFileSync(file);
  const name = createHash('sha256')
    .update(whole)
    .update(JSON.stringify([letters, FEATURES]))
    .digest('hex')
    .slice(0, 32);
  const kept = join(CACHE, `${name}.woff2`);
  if (existsSync(kept)) return kept;
  mkdirSync(CACHE, { recursive: true });
  const partial = `${kept}.${process.pid}`;
  writeFileSync(partial, await subset(whole, letters, { targetFormat: 'woff2', keepFeatures: FEATURES }));
  renameSync(partial, kept);
  return kept;
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
}

/** Whether a letter is in a CSS unicode-range such as `U+0100-02BA,U+20AC`. */
function inRange(text: string): (letter: string) => boolean {
  const list = [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
  const bounds = list.map(([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
  return (letter) => bounds.some(([from, to]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to);
}
