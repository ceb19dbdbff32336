import { all, type Graph } from '../dossier/graph.ts';

/** Whether there is anything to compare side by side: an article that relays words, or words in several published versions. */
export const hasComparison = (graph: Graph): boolean =>
  graph.header.article !== undefined || all(graph, 'quotes').some(({ data }) => data.renders !== undefined);
