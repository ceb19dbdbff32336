/** Live editing: a change in the dossier’s folder is checked at once, and the page shows what came of it. */
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Dossier } from './dossier.ts';

export const liveEditing = (dossier: Dossier): AstroIntegration => ({
  name: 'live-editing',
  hooks: {
    'astro:server:setup': ({ server, refreshContent }) => {
      server.watcher.add(dossier.path);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(dossier.path + sep)) return;
        dossier.forget();
        void refreshContent?.({});
      });
    },
  },
});
