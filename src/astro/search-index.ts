/** The files of the search: written beside the pages by a build, served from memory while editing. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { proseTexts } from '../check/prose/text.ts';
import { searchFiles } from '../search/index/build.ts';
import type { Check } from '../search/query/facets.ts';
import { FOLDER } from '../search/query/paths.ts';
import { base } from '../site/address.ts';
import { type CheckState, checkOf } from '../site/checked.ts';
import { contentDir, read } from '../site/reading.ts';

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const [path, content] of await filesOf()) {
        const file = join(fileURLToPath(dir), path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
    'astro:server:setup': ({ server }) => {
      let files: ReturnType<typeof filesOf> | undefined;
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(contentDir)) files = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (!path.startsWith(`${base}${FOLDER}`)) return next();
        try {
          files ??= filesOf();
          const content = (await files).get(path.slice(base.length));
          response.statusCode = content ? 200 : 404;
          response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
          response.setHeader('Cache-Control', 'no-store');
          response.end(content);
        } catch (error) {
          // A record that is being edited may be wrong for a moment; the next change is a new chance.
          files = undefined;
          next(error);
        }
      });
    },
  },
});

const CHECKS: Record<CheckState, Check> = { 'checked-full': 'full', 'checked-passage': 'copy', 'not-checked': 'none' };

function filesOf(): Promise<Map<string, Uint8Array>> {
  const { loaded, graph } = read();
  const prose = proseTexts(loaded.prose);
  return searchFiles({
    graph,
    proseText: (node, locale) => prose(node.prose[locale] ?? ''),
    checkOf: (quote) => CHECKS[checkOf(graph, quote)],
  });
}
