/** Live editing: a change in the dossier's folder rereads the records and reloads the page. */
import type { AstroIntegration } from 'astro';
import { contentDir, forget } from '../site/reading.ts';

export const dossierFiles = (): AstroIntegration => ({
  name: 'dossier-files',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add(contentDir);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(contentDir)) return;
        forget();
        // Prose is a module of its own, which Astro renders anew by itself.
        if (file.endsWith('.mdx')) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
