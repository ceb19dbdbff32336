/**
 * Live editing. A change in the dossier’s folder is checked at once: without errors
 * the collections are filled anew and open pages reload; with errors every page
 * shows them, with their places, until they are corrected. Warnings are printed only.
 */
import { extname, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import { type ContentError, type Diagnostic, lineOf } from '../dossier/diagnostics.ts';
import type { Dossier } from './dossier.ts';
import { errorPage } from './error-page.ts';

/** What the site is made of, besides the dossier: nothing else is watched, least of all other builds and caches. */
const WATCHED = ['src', 'public', '.astro', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Where Astro keeps what is in the collections, as a module. */
const COLLECTED = '\0astro:data-layer-content';

/** Editors write a file in several steps: their events are taken together. In milliseconds. */
const PAUSE = 20;

/** Ten seconds of such pauses. */
const TRIES = 500;

export function liveEditing(dossier: Dossier): AstroIntegration {
  let printed = new Set<string>();

  /** Prints what the check found, except what it printed the last time. */
  function report(findings: readonly Diagnostic[], logger: { error(line: string): void; warn(line: string): void }): void {
    const lines = new Set<string>();
    for (const finding of findings) {
      const line = lineOf(finding);
      if (!printed.has(line) && !lines.has(line)) logger[finding.severity === 'error' ? 'error' : 'warn'](line);
      lines.add(line);
    }
    printed = lines;
  }

  return {
    name: 'live-editing',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root);
        const isWatched = (path: string) => {
          const [top = ''] = relative(root, path).split(sep);
          return top === '' || WATCHED.includes(top) || isWithin(dossier.path, path) || isWithin(path, dossier.path);
        };
        updateConfig({ vite: { server: { watch: { ignored: (path: string) => !isWatched(path) } } } });
      },

      'astro:server:start': ({ logger }) => {
        const { diagnostics } = dossier.checked;
        const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
        printed = new Set(warnings.map(lineOf));
        if (warnings.length > 0) logger.warn(`${warnings.length} warning${warnings.length === 1 ? '' : 's'}: npm run check shows them.`);
        report(diagnostics, logger);
      },

      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const configured = JSON.stringify([dossier.header.site, dossier.header.locales]);
        let hadErrors = dossier.error !== undefined;

        async function update(): Promise<void> {
          const { checked, error } = dossier;
          report(checked.diagnostics, logger);
          if (!error) {
            await fill(refreshContent);
            for (const environment of Object.values(server.environments)) forgetModules(environment);
            if (hadErrors) logger.info('The content has no errors any more.');
            if (JSON.stringify([dossier.header.site, dossier.header.locales]) !== configured)
              logger.warn('The address or the languages in dossier.yaml have changed: start npm run dev again to see that.');
          }
          hadErrors = error !== undefined;
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        }

        /** Fills the collections anew: at every change of YAML or MDX Astro loads content.config.ts again, and until then refreshes nothing. */
        async function fill(refresh: typeof refreshContent): Promise<void> {
          for (let tries = 0; !dossier.isCollected && tries < TRIES; tries++) {
            if (tries > 0) await setTimeout(PAUSE);
            await refresh?.({});
          }
        }

        let pause: NodeJS.Timeout | undefined;
        server.watcher.add(dossier.path);
        server.watcher.on('all', (_, file) => {
          if (!isWithin(dossier.path, file)) return;
          // At once: a page requested now must not show content that was not checked.
          dossier.forget();
          clearTimeout(pause);
          pause = globalThis.setTimeout(() => update().catch((problem) => logger.error(String(problem))), PAUSE);
        });

        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const isPage = extname(path) === '' && !path.startsWith('/@');
          const error: ContentError | undefined = isPage ? dossier.error : undefined;
          if (!error) return next();
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(errorPage(error, dossier.checked.loaded.files));
        });
      },
    },
  };
}

type Environment = ViteDevServer['environments'][string];
type Module = NonNullable<ReturnType<Environment['moduleGraph']['getModuleById']>>;

/**
 * Has every module that the collections reach evaluated again: Astro has its server forget them, but
 * looks for their styles before it evaluates them, and what was evaluated before then counts as fresh.
 */
function forgetModules(environment: Environment): void {
  const { moduleGraph } = environment;
  const runner = 'runner' in environment ? (environment as RunnableDevEnvironment).runner : undefined;
  const reached = new Set<Module>();
  const reach = (module: Module | undefined) => {
    if (!module || reached.has(module)) return;
    reached.add(module);
    for (const importer of module.importers) reach(importer);
  };
  reach(moduleGraph.getModuleById(COLLECTED));
  for (const module of reached) {
    moduleGraph.invalidateModule(module);
    const evaluated = module.id === null ? undefined : runner?.evaluatedModules.getModuleById(module.id);
    if (evaluated) runner?.evaluatedModules.invalidateModule(evaluated);
  }
}

const isWithin = (folder: string, path: string) => path === folder || path.startsWith(folder + sep);
