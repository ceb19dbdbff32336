/**
 * The index of the search: one record of Pagefind for each record of the dossier,
 * folded, in all its languages at once. Written beside the pages by a build;
 * served from memory while editing.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Graph } from '../dossier/graph.ts';
import { load } from '../dossier/load.ts';
import { build } from '../dossier/graph.ts';
import { proseTexts } from '../markdown/text.ts';
import { searchDocuments } from '../search/documents.ts';
import { fold } from '../search/fold.ts';
import { base } from '../site/address.ts';
import { contentDir } from '../site/dossier.ts';

/** Where the index stands under the base path. */
const FOLDER = 'pagefind';

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const loaded = load(contentDir);
      const files = await indexFiles(build(loaded), proseTexts(loaded.prose));
      const root = join(fileURLToPath(dir), FOLDER);
      for (const { path, content } of files) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), content);
      }
      logger.info(`${files.length} files of the search index`);
    },
    'astro:server:setup': ({ server }) => {
      let files: Promise<Map<string, Uint8Array>> | undefined;
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(contentDir)) files = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const prefix = `${base}${FOLDER}/`;
        if (!path.startsWith(prefix)) return next();
        files ??= (async () => {
          const loaded = load(contentDir);
          return new Map((await indexFiles(build(loaded), proseTexts(loaded.prose))).map((one) => [one.path, one.content]));
        })();
        const content = (await files).get(path.slice(prefix.length));
        if (!content) return next();
        response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        response.end(content);
      });
    },
  },
});

async function indexFiles(graph: Graph, prose: (file: string) => string): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  for (const document of searchDocuments(graph, (node, locale) => prose(node.prose[locale] ?? ''))) {
    const result = await index.addCustomRecord({
      url: document.key,
      content: document.texts.map(({ text }) => fold(text)).join(' \n '),
      language: 'unknown',
      meta: { shown: JSON.stringify({ texts: document.texts.filter(({ role }) => role !== 'note').map(({ text, lang }) => [text, lang]), about: document.about.filter(Boolean) }) },
      filters: { kind: [document.kind], lang: document.langs },
    });
    if (result.errors.length > 0) throw new Error(`${document.key} could not be indexed: ${result.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  // The interface is our own: of Pagefind's code only what searches goes out.
  return files.filter(({ path }) => !/^pagefind-(?!worker|entry)/.test(path));
}
