/** Finds runs of codes in a fingerprint. Built when first asked for, then kept as long as the fingerprint. */
import type { Fingerprint } from '../../dossier/verdict.ts';
import { WINDOW } from './windows.ts';

/** Codes `start` to `start + length` of those looked up stand in the source as one run. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

export interface SourceIndex {
  /** Where all the codes stand as one run: the places of its first token, ascending. */
  runs(codes: readonly string[]): number[];
  /** Whether a run of so many codes, from that place on, begins where its passage begins, and ends where it ends. */
  edges(start: number, length: number): { begins: boolean; ends: boolean };
  /** The runs of codes that cannot be made longer on either side, without their places in the source. */
  longestRuns(codes: readonly string[]): Run[];
}

const indexes = new WeakMap<Fingerprint, SourceIndex>();

export function indexOf(fingerprint: Fingerprint): SourceIndex {
  let index = indexes.get(fingerprint);
  if (index === undefined) {
    index = build(fingerprint);
    indexes.set(fingerprint, index);
  }
  return index;
}

function build({ passages }: Fingerprint): SourceIndex {
  // The code of the window that starts at each token. None starts at the last
  // tokens of a passage, and these gaps keep runs from crossing into the next.
  const at: (string | undefined)[] = [];
  for (const codes of passages) {
    for (const code of codes) at.push(code);
    for (let gap = 1; gap < WINDOW; gap++) at.push(undefined);
  }
  const first = new Map<string, number>();
  const next = new Int32Array(at.length).fill(-1);
  for (let place = at.length - 1; place >= 0; place--) {
    const code = at[place];
    if (code === undefined) continue;
    next[place] = first.get(code) ?? -1;
    first.set(code, place);
  }
  const places = function* (code: string | undefined): Generator<number> {
    if (code === undefined) return;
    for (let place = first.get(code) ?? -1; place >= 0; place = next[place] ?? -1) yield place;
  };

  return {
    runs: (codes) => [...places(codes[0])].filter((place) => codes.every((code, step) => at[place + step] === code)),
    edges: (start, length) => ({ begins: at[start - 1] === undefined, ends: at[start + length] === undefined }),
    longestRuns: (codes) => {
      const runs: Run[] = [];
      for (const [start, code] of codes.entries()) {
        for (const place of places(code)) {
          const earlier = codes[start - 1];
          if (earlier !== undefined && at[place - 1] === earlier) continue;
          let length = 1;
          while (codes[start + length] !== undefined && at[place + length] === codes[start + length]) length++;
          runs.push({ start, length });
        }
      }
      return runs;
    },
  };
}
