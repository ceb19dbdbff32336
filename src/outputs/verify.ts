/** What the page `verify/` compares a pasted text with: one file a source, fetched when it is asked for. */
import type { SourceData } from '../check/verbatim/pasted.ts';
import { all, type Graph, type Node, referring } from '../dossier/graph.ts';

/** Under the site’s root, without a slash before it. */
export const verifyPath = (source: string) => `data/verify/${source}.json`;

/** Sources with something to compare: a quotation or a fingerprint. */
export const verifiable = (graph: Graph): Node<'sources'>[] =>
  all(graph, 'sources').filter((source) => graph.fingerprints.has(source.id) || quotesOf(source).length > 0);

export const quotesOf = (source: Node<'sources'>): Node<'quotes'>[] => referring(source, 'quotes', 'source');

export function verifyData(graph: Graph, source: Node<'sources'>): SourceData {
  const fingerprint = graph.fingerprints.get(source.id);
  return {
    source: source.id,
    ...(fingerprint && {
      fingerprint: {
        coverage: fingerprint.coverage,
        words: fingerprint.words,
        ...(fingerprint.since !== undefined && { since: fingerprint.since }),
        passages: fingerprint.passages.map((codes) => codes.join('')),
      },
    }),
    quotes: quotesOf(source).map(({ id, data: { text, lang, selector } }) => ({ id, text, lang, ...(selector && { selector }) })),
  };
}
