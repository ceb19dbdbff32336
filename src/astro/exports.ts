/** The exports of the dossier: written beside the pages by a build, made on demand while editing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Graph } from '../dossier/graph.ts';
import { type ExportFile, exportFiles } from '../outputs/files.ts';
import type { Site } from '../outputs/site.ts';
import { addressesOf } from '../site/addresses.ts';
import { siteOf } from '../site/site-of.ts';
import type { Dossier } from './dossier.ts';

/** Writes every export of a site under a folder; returns how many files. */
export function writeExports(site: Site, root: string): number {
  const folders = new Set<string>();
  const files = exportFiles(site);
  for (const { path, text } of files) {
    const file = join(root, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // One after the other: of tens of thousands of small files, half the time goes into waiting otherwise.
    writeFileSync(file, text());
  }
  return files.length;
}

export const exports = (dossier: Dossier): AstroIntegration => ({
  name: 'exports',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      logger.info(`Wrote ${writeExports(siteOf(dossier.graph), fileURLToPath(dir))} files to cite, embed, follow and download`);
    },
    'astro:server:setup': ({ server }) => {
      const { base } = addressesOf(dossier.header);
      let made: { graph: Graph; files: Map<string, ExportFile> } | undefined;
      server.middlewares.use((request, response, next) => {
        const path = (request.originalUrl ?? '').split('?')[0] ?? '';
        if (dossier.error) return next();
        const { graph } = dossier;
        if (made?.graph !== graph)
          made = {
            graph,
            files: new Map(exportFiles(siteOf(graph)).map((file) => [`${base}${file.path.replace(/(^|\/)index\.html$/, '$1')}`, file])),
          };
        const file = made.files.get(path);
        if (!file) return next();
        response.setHeader('Content-Type', file.type);
        response.end(file.text());
      });
    },
  },
});
