/** Loaded files → graph, for all that reads the dossier without Astro. Pages make theirs from the collections (src/site/dossier.ts). */
import { build, type Graph } from '../dossier/graph.ts';
import type { Loaded } from '../dossier/load/load.ts';
import { verify } from './verbatim/verify.ts';

/** The graph of a dossier without errors. Throws where dossier.yaml could not be read or an id names no record. */
export function graphOf(loaded: Loaded): Graph {
  if (!loaded.header) throw new Error(`${loaded.folder} has no dossier.yaml.`);
  const { quotes: verdicts, fingerprints } = verify(loaded);
  return build({ header: loaded.header.data, records: loaded.records, prose: loaded.prose, verdicts, fingerprints });
}
