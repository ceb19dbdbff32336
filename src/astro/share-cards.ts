/**
 * The share cards of a build, under cards/ in the site. They are drawn while the
 * pages are, and kept in .cache/cards until a build does without them; live editing
 * has none, nor has a build that was asked to leave them out.
 */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { type Card, cardsOf } from '../outputs/cards/card.ts';
import type { Dossier } from './dossier.ts';

const CACHE = resolve('.cache/cards');

/** Set by `npm run build -- --no-cards`. */
const isLeftOut = () => process.env.SHARE_CARDS === 'none';

/** Pictures are large and short-lived: with little room for old ones they are dropped before they fill the memory. */
const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 8 };

interface Drawn {
  /** The cached file of each path under the site’s root. */
  files: Record<string, string>;
  drawn: number;
}

function drawAll(cards: ReadonlyMap<string, Card>): Promise<Drawn> {
  const worker = new Worker(new URL('./share-cards-worker.ts', import.meta.url), {
    workerData: { cards, cache: CACHE },
    resourceLimits: MEMORY,
  });
  return new Promise((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`The share cards were not drawn: the thread ended with ${code}.`)));
  });
}

/** Removes from the cache the cards that this build does not use, and the partial files of killed builds. */
async function prune(used: ReadonlySet<string>): Promise<void> {
  const names = await readdir(CACHE).catch(() => []);
  await Promise.all(names.map((name) => join(CACHE, name)).map((file) => (used.has(file) ? undefined : rm(file, { force: true }))));
}

export const shareCards = (dossier: Dossier): AstroIntegration => {
  let cards: Promise<Drawn> | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:build:start': () => {
        if (isLeftOut()) return;
        cards = drawAll(cardsOf(dossier.graph));
        // A failure is reported when the pages are done; until then it must not be an unhandled rejection.
        cards.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!cards) return;
        const { files, drawn } = await cards;
        const root = fileURLToPath(dir);
        for (const folder of new Set(Object.keys(files).map(dirname))) await mkdir(join(root, folder), { recursive: true });
        await Promise.all(Object.entries(files).map(([path, file]) => copyFile(file, join(root, path))));
        await prune(new Set(Object.values(files)));
        logger.info(`Wrote ${Object.keys(files).length} share cards, of which ${drawn} were drawn now`);
      },
    },
  };
};
