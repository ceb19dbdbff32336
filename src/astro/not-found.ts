/**
 * The pages for addresses that do not exist, one a language, where hosts look for them: Cloudflare Pages takes the
 * nearest `404.html` above the address, Netlify asks `_redirects`. The examples in deploy/ tell nginx and Caddy.
 */
import { appendFileSync, existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Dossier } from './dossier.ts';

export const notFound = (dossier: Dossier): AstroIntegration => ({
  name: 'not-found',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const locale of dossier.header.locales) {
        // A page in a folder of its own, as Astro writes all but the first.
        const folder = join(root, locale, '404');
        if (!existsSync(folder)) continue;
        renameSync(join(folder, 'index.html'), `${folder}.html`);
        rmdirSync(folder);
        appendFileSync(join(root, '_redirects'), `/${locale}/* /${locale}/404.html 404\n`);
      }
    },
  },
});
