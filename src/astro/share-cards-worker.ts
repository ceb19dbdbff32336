/** Draws the cards that the cache lacks, beside the build: a thread of its own, as drawing would hold the pages up. */
import { parentPort, workerData } from 'node:worker_threads';
import { cached } from '../outputs/cards/cache.ts';
import type { Card } from '../outputs/cards/card.ts';

const { cards: all, cache } = workerData as { cards: ReadonlyMap<string, Card>; cache: string };

/** How many are under way at once: one is laid out while others are drawn and packed by the threads of the libraries. */
const AT_ONCE = 2;

const cards = [...all];
const files: Record<string, string> = {};
let drawn = 0;
async function work() {
  for (let next = cards.shift(); next; next = cards.shift()) {
    const [path, card] = next;
    const found = await cached(cache, card);
    files[path] = found.file;
    if (found.isNew) drawn += 1;
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
parentPort?.postMessage({ files, drawn });
