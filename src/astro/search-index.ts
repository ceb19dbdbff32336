/** The files of the search: written beside the pages by a build, served from memory while editing. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'mdast';
import { parseProse } from '../check/prose/pipeline.ts';
import { plainText } from '../check/prose/text.ts';
import type { Graph } from '../dossier/graph.ts';
import type { ProgramPage } from '../dossier/program-pages.ts';
import type { Locale } from '../dossier/schema/names.ts';
import { ui } from '../i18n/index.ts';
import { searchFiles } from '../search/index/build.ts';
import { CHECK_STATES, CHECKS, type Check } from '../search/query/facets.ts';
import { FOLDER } from '../search/query/paths.ts';
import { addressesOf } from '../site/addresses.ts';
import { type CheckState, checkOf } from '../site/checked.ts';
import { formatDates } from '../site/format.ts';
import type { Dossier } from './dossier.ts';

export const searchIndex = (dossier: Dossier): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const files = await filesOf(dossier);
      for (const [path, content] of files) {
        const file = join(fileURLToPath(dir), path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      logger.info(`Wrote the search index: ${files.size} files`);
    },
    'astro:server:setup': ({ server }) => {
      const { base } = addressesOf(dossier.header);
      let made: { graph: Graph; files: ReturnType<typeof filesOf> } | undefined;
      server.middlewares.use(async (request, response, next) => {
        // Astro takes the base off `url`.
        const path = (request.originalUrl ?? '').split('?')[0] ?? '';
        if (!path.startsWith(`${base}${FOLDER}`) || dossier.error) return next();
        try {
          const { graph } = dossier;
          if (made?.graph !== graph) made = { graph, files: filesOf(dossier) };
          const content = (await made.files).get(path.slice(base.length));
          response.statusCode = content ? 200 : 404;
          response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
          response.setHeader('Cache-Control', 'no-store');
          response.end(content);
        } catch (error) {
          made = undefined;
          next(error);
        }
      });
    },
  },
});

/** Read once a run: the files belong to the program. */
const texts = new Map<string, string>();

function programPage(page: ProgramPage, locale: Locale): { title: string; text: string } {
  const file = join(import.meta.dirname, `../i18n/${locale}/pages/${page}.mdx`);
  const text = texts.get(file) ?? plainText(parseProse(readFileSync(file, 'utf8')) as Root);
  texts.set(file, text);
  return { title: ui(locale).pages[page], text };
}

const nameOfCheck = (state: CheckState): Check => CHECKS.find((one) => CHECK_STATES[one] === state) ?? 'none';

function filesOf({ graph, checked: { trees } }: Dossier): Promise<Map<string, Uint8Array>> {
  return searchFiles({
    graph,
    proseText: (node, locale) => {
      const tree = trees.get(node.prose[locale] ?? '');
      return tree ? plainText(tree) : '';
    },
    programPage,
    checkOf: (quote) => nameOfCheck(checkOf(graph, quote)),
    dateLabel: formatDates,
  });
}
