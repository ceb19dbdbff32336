/** The cards drawn so far, each under the hash of all that is drawn on it: what has not changed is not drawn again. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';

/** Names the design in the cache: raise it when draw.ts or a font draws differently. */
const DESIGN = 3;

export const nameOf = (card: Card) =>
  `${createHash('sha256')
    .update(JSON.stringify([DESIGN, card]))
    .digest('hex')
    .slice(0, 32)}.png`;

/** The file of a card, drawn now where it was not before. The library that draws is loaded for the first such card only. */
export async function cached(folder: string, card: Card): Promise<{ file: string; isNew: boolean }> {
  const file = join(folder, nameOf(card));
  if (existsSync(file)) return { file, isNew: false };
  const { draw } = await import('./draw.ts');
  const png = await draw(card);
  await mkdir(folder, { recursive: true });
  // Whole or not at all: a build that is stopped leaves no half card behind.
  const partial = `${file}.${process.pid}.${performance.now()}`;
  await writeFile(partial, png);
  await rename(partial, file);
  return { file, isNew: true };
}
