/** Made-up texts and a source of chance that says the same at every run. */

import assert from 'node:assert/strict';
import { makeFingerprint } from '../../../src/check/verbatim/fingerprint.ts';
import type { Coverage, Fingerprint } from '../../../src/dossier/verdict.ts';

export const GARDEN =
  'The garden opens at eight. Visitors may walk, sit and read; they may not pick the flowers. ' +
  '“We planted 3,500 tulips,” said the head gardener, “and we don’t regret one of them.” ' +
  'Each tulip — red, white or yellow — stands for a person who gave $2.5M to the city’s R&D fund. ' +
  'Visitors may walk, sit and read until the bell rings.';

export const JARDIN =
  'Le jardin ouvre à huit heures. « Nous avons planté 3 500 tulipes », dit la jardinière : « aucune n’est de trop ! » ' +
  'L’entrée est libre – les chiens, eux, restent au-dehors, été comme hiver.';

export function fingerprint(text: string, coverage: Coverage = 'full', source = 'made-up'): Fingerprint {
  const made = makeFingerprint(source, coverage, text);
  assert.ok(made.ok, made.ok ? '' : made.problem.message);
  return made.value;
}

export interface Chance {
  /** An integer from 0 up to, but not including, `below`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
}

/** The mulberry32 generator. */
export function chance(seed: number): Chance {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    pick: (from) => {
      const picked = from[below(from.length)];
      assert.ok(picked !== undefined);
      return picked;
    },
  };
}
