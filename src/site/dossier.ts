/** The dossier that the pages show: its graph, made of what the collections hold (src/content.config.ts). */
import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { build, type Contents } from '../dossier/graph.ts';
import { KINDS } from '../dossier/kinds.ts';

async function contents(): Promise<Contents> {
  const dossier = await getEntry('dossier', 'dossier');
  if (!dossier) throw new Error('The collections hold no dossier: astro sync says why.');
  const { header, filled } = dossier.data;
  const all = async <C extends CollectionKey>(name: C): Promise<CollectionEntry<C>[]> => (filled.includes(name) ? getCollection(name) : []);
  const records = KINDS.map(async (kind) => [kind, new Map((await all(kind)).map((entry) => [entry.id, entry]))] as const);
  return {
    header,
    records: Object.fromEntries(await Promise.all(records)) as unknown as Contents['records'],
    prose: (await all('prose')).map(({ data }) => data),
    verdicts: new Map((await all('verdicts')).map(({ id, data }) => [id, data])),
    fingerprints: new Map((await all('fingerprints')).map(({ id, data }) => [id, data])),
  };
}

export const graph = build(await contents());
