/**
 * The collections. Records are read by the dossier's own loader, which finds every
 * error with its place (src/dossier/load/load.ts); what Astro renders is the prose.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDir } from './site/dossier.ts';

export const collections = {
  prose: defineCollection({
    loader: glob({
      base: contentDir,
      pattern: '*/*.mdx',
      // As the graph names the files: `claims/unfair-toll.en.mdx`.
      generateId: ({ entry }) => entry,
    }),
  }),
};
