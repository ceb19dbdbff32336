/** The whole dossier: each quotation against the fingerprint of its source. */

import type { FingerprintFile, Loaded } from '../../dossier/load/load.ts';
import type { Fingerprint, Verdict } from '../../dossier/verdict.ts';
import { quoteCheck } from './check.ts';
import { readFingerprint } from './fingerprint-file.ts';
import { locate } from './locate.ts';
import { omissionsOf } from './omissions.ts';
import type { Problem } from './result.ts';

export interface Verdicts {
  /** By the id of the quotation. */
  readonly quotes: ReadonlyMap<string, Verdict>;
  /** By the id of the source. */
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  /** Fingerprints that cannot be relied on, and why. */
  readonly refused: readonly { readonly file: FingerprintFile; readonly problem: Problem }[];
}

const verified = new WeakMap<Loaded, Verdicts>();

/** Verifies every quotation; once for each dossier that was loaded, however often it is asked. */
export function verify(loaded: Loaded): Verdicts {
  const known = verified.get(loaded);
  if (known) return known;

  const fingerprints = new Map<string, Fingerprint>();
  const refused: Verdicts['refused'][number][] = [];
  for (const file of loaded.fingerprints) {
    const read = readFingerprint(file.text, file.id);
    if (read.ok) fingerprints.set(file.id, read.value);
    else refused.push({ file, problem: read.problem });
  }

  const quotes = new Map<string, Verdict>();
  for (const { id, data } of loaded.records.quotes.values()) {
    const source = loaded.records.sources.get(data.source);
    if (!source) continue;
    const fingerprint = fingerprints.get(data.source);
    if (!fingerprint) {
      quotes.set(id, { check: quoteCheck(source.data.read, undefined) });
      continue;
    }
    const outcome = locate(data.text, data.selector, fingerprint);
    const standsTwice = data.selector !== undefined && locate(data.text, undefined, fingerprint).outcome === 'ambiguous';
    const omissions = omissionsOf(outcome, fingerprint);
    quotes.set(id, {
      check: quoteCheck(source.data.read, { coverage: fingerprint.coverage, outcome }),
      outcome,
      ...(standsTwice && { standsTwice }),
      ...(omissions.length > 0 && { omissions }),
    });
  }
  const verdicts: Verdicts = { quotes, fingerprints, refused };
  verified.set(loaded, verdicts);
  return verdicts;
}
