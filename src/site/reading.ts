/**
 * Reads the dossier of this process. The configuration and the pages are bundled
 * apart but run in one process: what one has read, the other finds, so that a
 * large dossier is read once and not once for each.
 */
import { resolve } from 'node:path';
import { build, type Graph } from '../dossier/graph.ts';
import { type Loaded, load } from '../dossier/load/load.ts';

/** The folder of the dossier, absolute. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');

interface Read {
  folder: string;
  loaded: Loaded;
  graph?: Graph;
}

const shared = globalThis as { [key: symbol]: Read | undefined };
const KEY = Symbol.for('dossier');

/** Hands over what was read already, by a check beforehand. */
export function share(loaded: Loaded): void {
  shared[KEY] = { folder: contentDir, loaded };
}

/** Forgets what was read: a file has changed. */
export function forget(): void {
  shared[KEY] = undefined;
}

/** The records and the graph as they are now. */
export function read(): { loaded: Loaded; graph: Graph } {
  let known = shared[KEY];
  if (known?.folder !== contentDir) {
    known = { folder: contentDir, loaded: load(contentDir) };
    shared[KEY] = known;
  }
  known.graph ??= build(known.loaded);
  return { loaded: known.loaded, graph: known.graph };
}
