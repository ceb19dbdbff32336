/** Graphs for the tests of the pictures: the dossier of extremes, and variations of it. */
import { graphOf } from '../../../src/check/graph.ts';
import type { Graph } from '../../../src/dossier/graph.ts';
import { type Loaded, load } from '../../../src/dossier/load/load.ts';

const FOLDER = 'tests/fixtures/extremes';

export const extremes: Graph = graphOf(load(FOLDER));

/** The dossier of extremes after a change to its records. */
export function changed(change: (loaded: Loaded) => void): Graph {
  const loaded = load(FOLDER);
  change(loaded);
  return graphOf(loaded);
}

/** The record of an id, to be changed; adds a copy of it under another id where one is given. */
export function record<K extends keyof Loaded['records']>(loaded: Loaded, kind: K, id: string, copy?: string) {
  const records = loaded.records[kind];
  const found = records.get(id);
  if (!found) throw new Error(`There is no ${kind}/${id} in the fixture.`);
  if (copy === undefined) return found;
  const made = { ...structuredClone(found), id: copy, file: found.file.replace(id, copy) };
  records.set(copy, made);
  return made;
}
