/** The evidence of a claim: who states it, then the evidence by stance, with equal pieces in one row. */
import { type Graph, get, type Node } from '../../dossier/graph.ts';
import type { Locale } from '../../dossier/schema/fields.ts';
import { say } from '../../i18n/index.ts';
import { BEARINGS, type Bearing } from './bearing.ts';
import { type Attribution, attributionOf } from './voice.ts';

/** One piece: whose statement it is, and its words where they are a record. */
export interface Piece extends Attribution {
  /** The id of its place on the page; absent where somebody only states the claim. */
  readonly anchor?: string;
  readonly quote?: Node<'quotes'>;
}

/** Pieces with the same note: one row. */
export interface Row {
  /** What they show, in our words; empty where nothing is said of them. */
  readonly note: string;
  readonly pieces: readonly Piece[];
}

export interface Group {
  readonly bearing: Bearing;
  readonly rows: readonly Row[];
}

/** The id, on the claim’s page, of the piece of evidence at this place of its list, from 0. */
export const evidenceAnchor = (index: number): string => `e${index + 1}`;

/** The groups in the order of BEARINGS, without empty ones; rows and pieces in the order of the record. */
export function evidenceOf(graph: Graph, claim: Node<'claims'>, locale: Locale): Group[] {
  const { quotes, evidence } = claim.data;
  const groups = new Map<Bearing, { note: string; pieces: Piece[] }[]>(BEARINGS.map((bearing) => [bearing, []]));
  for (const id of quotes) {
    // Words that are also evidence are shown under their stance.
    if (evidence.some((one) => one.quote === id)) continue;
    const quote = get(graph, 'quotes', id);
    const attribution = attributionOf(graph, { source: quote.data.source, stance: 'supports', quote: id });
    groups.get('asserts')?.push({ note: '', pieces: [{ ...attribution, quote }] });
  }
  for (const [i, one] of evidence.entries()) {
    const note = one.note ? say(one.note, locale) : '';
    const piece = {
      ...attributionOf(graph, one),
      anchor: evidenceAnchor(i),
      ...(one.quote ? { quote: get(graph, 'quotes', one.quote) } : {}),
    };
    const rows = groups.get(one.stance);
    const like = note === '' ? undefined : rows?.find((row) => row.note === note);
    if (like) like.pieces.push(piece);
    else rows?.push({ note, pieces: [piece] });
  }
  return [...groups].map(([bearing, rows]) => ({ bearing, rows })).filter(({ rows }) => rows.length > 0);
}
