/** The files in which the dossier leaves the site: written beside the pages by a build, made on demand while editing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exportFiles } from '../outputs/files.ts';
import type { Site } from '../outputs/site.ts';
import { base } from '../site/address.ts';
import { site } from '../site/exports.ts';

/** Writes every export of a site under a folder. */
export function writeExports(site: Site, root: string): void {
  const folders = new Set<string>();
  for (const { path, text } of exportFiles(site)) {
    const file = join(root, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // One after the other: of tens of thousands of small files, half the time goes into waiting otherwise.
    writeFileSync(file, text());
  }
}

export const exports = (): AstroIntegration => ({
  name: 'exports',
  hooks: {
    'astro:build:done': ({ dir }) => writeExports(site, fileURLToPath(dir)),
    'astro:server:setup': ({ server }) => {
      // As the records were when the server started: the pages are what is edited live.
      const files = new Map(exportFiles(site).map((file) => [`${base}${file.path}`, file]));
      server.middlewares.use((request, response, next) => {
        const file = files.get((request.url ?? '').split('?')[0] ?? '');
        if (!file) return next();
        response.setHeader('Content-Type', file.type);
        response.end(file.text());
      });
    },
  },
});
