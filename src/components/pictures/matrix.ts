/** Who says what on which claim: claims in lines, voices in columns, stances in the cells. */
import { all, type Graph, key, type Node } from '../../dossier/graph.ts';
import { type Voice, voiceKey, voicesOf } from '../../dossier/voices.ts';
import { BEARINGS, type Bearing } from './bearing.ts';
import { evidenceAnchor } from './evidence.ts';

/** How many voices have a column of their own; the rest are counted in one. */
export const COLUMNS = 12;

/** How many claims the page holds; of more, those on which most is said. Keeps it within 30 kB on the wire. */
export const LINES = 60;

/** One voice doing one thing to one claim. */
export interface Statement {
  readonly claim: Node<'claims'>;
  readonly voice: Voice;
  readonly bearing: Bearing;
  /** The id, on the claim’s page, of what it rests on; absent where the page as a whole says it. */
  readonly anchor?: string;
}

/**
 * Every voice on a claim, each bearing of each voice once, in the order of BEARINGS.
 * A voice that states a claim is not listed as supporting it too: its evidence is shown under the statement.
 */
export function statementsOn(graph: Graph, claim: Node<'claims'>): Statement[] {
  const found = new Map<string, Statement>();
  for (const id of claim.data.assertedBy) {
    const voice: Voice = { is: 'actor', id };
    found.set(`asserts ${voiceKey(voice)}`, { claim, voice, bearing: 'asserts' });
  }
  for (const [i, evidence] of claim.data.evidence.entries()) {
    for (const voice of voicesOf(graph.nodes, evidence)) {
      const own = evidence.stance === 'supports' && found.has(`asserts ${voiceKey(voice)}`);
      const bearing = own ? 'asserts' : evidence.stance;
      const name = `${bearing} ${voiceKey(voice)}`;
      if (!found.get(name)?.anchor) found.set(name, { claim, voice, bearing, anchor: evidenceAnchor(i) });
    }
  }
  return [...found.values()].sort((a, b) => BEARINGS.indexOf(a.bearing) - BEARINGS.indexOf(b.bearing));
}

const bearingsOf = (statements: readonly Statement[]) => BEARINGS.filter((bearing) => statements.some((one) => one.bearing === bearing));

export interface Line {
  readonly claim: Node<'claims'>;
  /** One cell for each of the matrix’s voices, in their order. */
  readonly cells: readonly (readonly Statement[])[];
  /** What the voices without a column do, each bearing once: their number measures nothing. */
  readonly others: readonly Bearing[];
}

export interface Matrix {
  readonly voices: readonly Voice[];
  /** How many voices share the last column. */
  readonly otherVoices: number;
  readonly lines: readonly Line[];
  /** How many claims there are in all. */
  readonly claims: number;
}

/** The matrix of a dossier. Voices stand in the order of how many claims they speak on, claims in that of the dossier. */
export function matrixOf(graph: Graph): Matrix {
  const claims = all(graph, 'claims');
  const statements = new Map(claims.map((claim) => [claim, statementsOn(graph, claim)]));

  const spoken = new Map<string, { voice: Voice; claims: Set<Node> }>();
  for (const { voice, claim } of [...statements.values()].flat()) {
    const known = spoken.get(voiceKey(voice)) ?? { voice, claims: new Set() };
    known.claims.add(claim);
    spoken.set(voiceKey(voice), known);
  }
  const ranked = [...spoken.values()]
    .sort((a, b) => b.claims.size - a.claims.size || (voiceKey(a.voice) < voiceKey(b.voice) ? -1 : 1))
    .map(({ voice }) => voice);
  const voices = ranked.slice(0, COLUMNS);
  const column = new Map(voices.map((voice, i) => [voiceKey(voice), i]));

  const kept = mostSaidOf(claims, (claim) => statements.get(claim)?.length ?? 0);
  const lines = kept.map((claim): Line => {
    const cells: Statement[][] = voices.map(() => []);
    const others: Statement[] = [];
    for (const one of statements.get(claim) ?? []) (cells[column.get(voiceKey(one.voice)) ?? -1] ?? others).push(one);
    return { claim, cells, others: bearingsOf(others) };
  });
  return { voices, otherVoices: ranked.length - voices.length, lines, claims: claims.length };
}

/** The claims on which most is said, in the dossier’s own order. */
function mostSaidOf(claims: readonly Node<'claims'>[], said: (claim: Node<'claims'>) => number): Node<'claims'>[] {
  if (claims.length <= LINES) return [...claims];
  const kept = new Set([...claims].sort((a, b) => said(b) - said(a)).slice(0, LINES));
  return claims.filter((claim) => kept.has(claim));
}

/** What one actor says on which claims: first those it states, then in the dossier’s order. */
export function statementsBy(graph: Graph, actor: Node<'actors'>): Statement[] {
  const statements = statementsByVoice(graph).get(key(actor)) ?? [];
  const states = new Set(statements.filter(({ bearing }) => bearing === 'asserts').map(({ claim }) => claim));
  return [...statements.filter(({ claim }) => states.has(claim)), ...statements.filter(({ claim }) => !states.has(claim))];
}

const known = new WeakMap<Graph, ReadonlyMap<string, Statement[]>>();

/** Every statement of every voice: computed once, not once for each actor. */
function statementsByVoice(graph: Graph): ReadonlyMap<string, Statement[]> {
  const found = known.get(graph);
  if (found) return found;
  const made = Map.groupBy(
    all(graph, 'claims').flatMap((claim) => statementsOn(graph, claim)),
    ({ voice }) => voiceKey(voice),
  );
  known.set(graph, made);
  return made;
}
