/** The dossier that this build is of: read once, shared by every page. */
import { resolve } from 'node:path';
import { build, type Graph } from '../dossier/graph.ts';
import { load } from '../dossier/load.ts';

/** The folder of the dossier, absolute. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

export const graph: Graph = build(load(contentDir));
