/**
 * The share cards of a build, under cards/ in the site. They are drawn while the
 * pages are, and kept in .cache/cards from one build to the next; live editing has none.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { type Card, cardsOf } from '../outputs/cards/card.ts';
import type { Dossier } from './dossier.ts';

const CACHE = resolve('.cache/cards');

interface Drawn {
  /** The cached file of each path under the site’s root. */
  files: Record<string, string>;
  drawn: number;
}

function drawAll(cards: ReadonlyMap<string, Card>): Promise<Drawn> {
  const worker = new Worker(new URL('./share-cards-worker.ts', import.meta.url), { workerData: { cards, cache: CACHE } });
  return new Promise((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`The share cards were not drawn: the thread ended with ${code}.`)));
  });
}

export const shareCards = (dossier: Dossier): AstroIntegration => {
  let cards: Promise<Drawn> | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:build:start': () => {
        cards = drawAll(cardsOf(dossier.graph));
        // A failure is told when the pages are done, and not as a rejection that nobody awaits.
        cards.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, drawn } = (await cards) ?? { files: {}, drawn: 0 };
        const root = fileURLToPath(dir);
        for (const folder of new Set(Object.keys(files).map(dirname))) await mkdir(join(root, folder), { recursive: true });
        await Promise.all(Object.entries(files).map(([path, file]) => copyFile(file, join(root, path))));
        logger.info(`Wrote ${Object.keys(files).length} share cards, of which ${drawn} were drawn now`);
      },
    },
  };
};
