/**
 * Fills the collections from the dossier that the integration `dossier()` has read
 * and checked (src/astro/dossier.ts): the records need no second reading, and where
 * the check found an error no entry gets in. Each run replaces all entries, so that
 * none of another folder or of an earlier run is left in Astro’s store.
 *
 * Astro evaluates this file apart from astro.config.mjs, in a module graph of its
 * own; what the two share is handed over by the hook `dossier:read`. So nothing but
 * types is imported from the check here: it is not to be loaded twice.
 */
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { proseName } from '../dossier/graph.ts';
import { KINDS, type Kind } from '../dossier/kinds.ts';
import type { RecordFile } from '../dossier/load/load.ts';
import type { Dossier } from './dossier.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** @param entriesOf the entries of the collection; `pathOf` makes the path of a file relative to the project, as Astro keeps it */
const loader = (name: string, entriesOf: (dossier: Dossier, pathOf: (file: string) => string) => Entry[]): Loader => ({
  name,
  load: async ({ config, store }) => {
    const read = config.integrations.find((one) => one.name === 'dossier')?.hooks['dossier:read'];
    if (!read) throw new Error('astro.config.mjs names no integration that reads the dossier.');
    const dossier = read();
    if (!dossier) return;
    const root = fileURLToPath(config.root);
    const entries = entriesOf(dossier, (file) => relative(root, resolve(file)).replaceAll(sep, '/'));
    store.clear();
    for (const entry of entries) store.set(entry);
  },
});

export const recordLoader = (kind: Kind): Loader =>
  loader(`dossier-${kind}`, ({ checked }, pathOf) =>
    Array.from(checked.loaded.records[kind].values() as Iterable<RecordFile>, ({ id, data, file }) => ({
      id,
      data: { ...data },
      filePath: pathOf(file),
    })),
  );

/** Also lists the collections that have entries: Astro warns when an empty one is requested. */
export const headerLoader = loader('dossier-header', ({ checked: { loaded }, graph }) => {
  const sizes = {
    ...Object.fromEntries(KINDS.map((kind) => [kind, loaded.records[kind].size])),
    verdicts: graph.verdicts.size,
    fingerprints: graph.fingerprints.size,
    prose: loaded.prose.length,
  };
  const filled = Object.entries(sizes).flatMap(([name, size]) => (size > 0 ? [name] : []));
  return [{ id: 'dossier', data: { header: graph.header, filled } }];
});

export const verdictLoader = loader('dossier-verdicts', ({ graph }) =>
  Array.from(graph.verdicts, ([id, verdict]) => ({ id, data: { ...verdict } })),
);

export const fingerprintLoader = loader('dossier-fingerprints', ({ graph }) =>
  Array.from(graph.fingerprints, ([id, fingerprint]) => ({ id, data: { ...fingerprint } })),
);

/** Only the paths of the texts: Astro reads them itself, through the pipeline that refuses what is not safe (src/check/prose/pipeline.ts). */
export const proseLoader = loader('dossier-prose', ({ checked }, pathOf) =>
  checked.loaded.prose.map(({ kind, id, locale, file }) => ({
    id: proseName({ kind, id, locale }),
    data: { kind, id, locale },
    filePath: pathOf(file),
    deferredRender: true,
  })),
);
