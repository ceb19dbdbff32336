/**
 * The collections: the dossier’s header, the records by kind, how each quotation
 * was checked against its source, and the prose. A dossier in which the check
 * finds an error does not get here: see src/astro/loader.ts.
 */

import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { fingerprintLoader, headerLoader, proseLoader, recordLoader, verdictLoader } from './astro/loader.ts';
import { KIND_TABLE, KINDS, type Kind } from './dossier/kinds.ts';
import { dossier } from './dossier/schema/dossier.ts';
import { LOCALES } from './dossier/schema/fields.ts';
import type { Fingerprint, Verdict } from './dossier/verdict.ts';

/** The records of a kind, by id. Their files: content/<kind>/<id>.yaml. */
const records = <K extends Kind>(kind: K) => defineCollection({ loader: recordLoader(kind), schema: KIND_TABLE[kind].schema });

export const collections = {
  /** One entry, `dossier`: what stands in content/dossier.yaml, and which of the other collections have entries. */
  dossier: defineCollection({ loader: headerLoader, schema: z.object({ header: dossier, filled: z.array(z.string()) }) }),
  // One a kind: sources, actors, quotes, claims, events, figures, topics, passages, pages.
  ...(Object.fromEntries(KINDS.map((kind) => [kind, records(kind)])) as { [K in Kind]: ReturnType<typeof records<K>> }),
  /** By the id of the quotation; computed from the fingerprints. */
  verdicts: defineCollection({ loader: verdictLoader, schema: z.custom<Verdict>() }),
  /** By the id of the source. */
  fingerprints: defineCollection({ loader: fingerprintLoader, schema: z.custom<Fingerprint>() }),
  /** By the name of the file: `claims/unfair-toll.en.mdx`. To be rendered with `render()`. */
  prose: defineCollection({ loader: proseLoader, schema: z.object({ kind: z.enum(KINDS), id: z.string(), locale: z.enum(LOCALES) }) }),
};
