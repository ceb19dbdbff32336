/** From source to claim: the rows of a claim’s chain, and what rests on a source. */
import { type Graph, get, type Node, referring } from '../../dossier/graph.ts';
import { STANCES } from '../../dossier/schema/claim.ts';
import type { Bearing } from './bearing.ts';
import { type Attribution, attributionOf } from './voice.ts';

/** How many sources one row of a chain names before it counts the rest. */
export const NAMES_SHOWN = 24;

export interface Origin extends Attribution {
  /** The id of its place in the chain; absent where the row only states the claim. */
  readonly anchor?: string;
}

/** One line of the picture: sources → their words → what they do to the claim. */
export interface Row {
  readonly bearing: Bearing;
  readonly quote?: Node<'quotes'>;
  readonly origins: readonly Origin[];
  /** How many more sources there are than are named. */
  readonly more: number;
}

/**
 * The rows of a claim: first who states it, then its evidence by stance; each
 * quotation has its row, and the sources without recorded words share one.
 */
export function chainOf(graph: Graph, claim: Node<'claims'>): Row[] {
  const { quotes, evidence } = claim.data;
  const rows: { bearing: Bearing; quote?: Node<'quotes'>; origins: Origin[] }[] = [];
  for (const id of quotes) {
    // Words that are evidence, too, are shown as what they are evidence of.
    if (evidence.some((one) => one.quote === id)) continue;
    const quote = get(graph, 'quotes', id);
    rows.push({ bearing: 'asserts', quote, origins: [attributionOf(graph, { source: quote.data.source, stance: 'supports', quote: id })] });
  }
  for (const stance of STANCES) {
    for (const [i, one] of evidence.entries()) {
      if (one.stance !== stance) continue;
      const origin = { ...attributionOf(graph, one), anchor: anchor(i) };
      const isOurs = (row: { origins: readonly Origin[] }) => row.origins.every(({ voices }) => voices.length === 0);
      const found = rows.find((row) => row.bearing === stance && row.quote?.id === one.quote && isOurs(row) === (one.inferred ?? false));
      if (found) found.origins.push(origin);
      else rows.push({ bearing: stance, ...(one.quote ? { quote: get(graph, 'quotes', one.quote) } : {}), origins: [origin] });
    }
  }
  return rows.map((row) => ({ ...row, origins: row.origins.slice(0, NAMES_SHOWN), more: Math.max(0, row.origins.length - NAMES_SHOWN) }));
}

const anchor = (index: number) => `e${index + 1}`;

const anchors = new WeakMap<Node<'claims'>, ReadonlySet<string>>();

/** The id, on the claim’s page, of a piece of its evidence: its place in the chain, or the list of all where that is cut. */
export function evidenceAnchor(graph: Graph, claim: Node<'claims'>, index: number): string {
  let shown = anchors.get(claim);
  if (!shown) {
    shown = new Set(chainOf(graph, claim).flatMap(({ origins }) => origins.flatMap((one) => one.anchor ?? [])));
    anchors.set(claim, shown);
  }
  return shown.has(anchor(index)) ? anchor(index) : 'evidence';
}

export interface Bears {
  readonly claim: Node<'claims'>;
  readonly bearing: Bearing;
  /** True where it is our own reading of the source. */
  readonly inferred?: boolean;
}

/** What rests on one quotation of a source, or (without quote) on the source beyond its recorded words. */
export interface Resting {
  readonly quote?: Node<'quotes'>;
  readonly claims: readonly Bears[];
}

/** What rests on a source: each of its quotations with the claims it states or bears on, then the claims that cite it without words. */
export function restingOn(source: Node<'sources'>): Resting[] {
  const quoted = referring(source, 'quotes', 'source').map((quote): Resting => ({ quote, claims: bearsOn(quote) }));
  const bare: Bears[] = [];
  for (const claim of referring(source, 'claims', 'evidence.source')) {
    for (const one of claim.data.evidence) {
      if (one.source === source.id && !one.quote) add(bare, { claim, bearing: one.stance, inferred: one.inferred ?? false });
    }
  }
  return bare.length > 0 ? [...quoted, { claims: bare }] : quoted;
}

function bearsOn(quote: Node<'quotes'>): Bears[] {
  const found: Bears[] = [];
  for (const claim of referring(quote, 'claims')) {
    const pieces = claim.data.evidence.filter((one) => one.quote === quote.id);
    for (const { stance, inferred = false } of pieces) add(found, { claim, bearing: stance, inferred });
    if (pieces.length === 0 && claim.data.quotes.includes(quote.id)) add(found, { claim, bearing: 'asserts' });
  }
  return found;
}

function add(list: Bears[], one: Bears) {
  if (!list.some(({ claim, bearing }) => claim === one.claim && bearing === one.bearing)) list.push(one);
}
