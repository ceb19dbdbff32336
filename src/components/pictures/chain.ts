/** What rests on a source. */
import { type Node, referring } from '../../dossier/graph.ts';
import type { Bearing } from './bearing.ts';

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
