import { all, type Graph } from '../../dossier/graph.ts';
import { KINDS } from '../../dossier/kinds.ts';

/** With more records than this the dossier is too long for one page (about 1 MB of HTML), so there is no printed page. */
const PRINTED = 2_000;

/** Whether the whole dossier is also one printable page. */
export const isPrinted = (graph: Graph) => KINDS.reduce((sum, kind) => sum + all(graph, kind).length, 0) <= PRINTED;
