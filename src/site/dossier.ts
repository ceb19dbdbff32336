/** The dossier that the pages show: its graph, made of what the collections hold (src/content.config.ts). */
import { getCollection, getEntry } from 'astro:content';
import { build, type Contents } from '../dossier/graph.ts';
import { KINDS, type Kind } from '../dossier/schema/fields.ts';

async function recordsOf<K extends Kind>(kind: K) {
  const entries = await getCollection(kind);
  return [kind, new Map(entries.map((entry) => [entry.id, entry]))] as const;
}

async function contents(): Promise<Contents> {
  const header = await getEntry('dossier', 'dossier');
  if (!header) throw new Error('The collections hold no dossier: astro sync tells why.');
  const verdicts = await getCollection('verdicts');
  const fingerprints = await getCollection('fingerprints');
  return {
    header: header.data,
    records: Object.fromEntries(await Promise.all(KINDS.map(recordsOf))) as unknown as Contents['records'],
    prose: (await getCollection('prose')).map(({ data }) => data),
    verdicts: new Map(verdicts.map(({ id, data }) => [id, data])),
    fingerprints: new Map(fingerprints.map(({ id, data }) => [id, data])),
  };
}

export const graph = build(await contents());
