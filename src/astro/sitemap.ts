/** Writes the sitemap of all pages that a build made, but for those that say that a page does not exist. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapFiles } from '../outputs/sitemap.ts';
import { addressesOf } from '../site/addresses.ts';
import type { Dossier } from './dossier.ts';

export const sitemap = (dossier: Dossier): AstroIntegration => ({
  name: 'sitemap',
  hooks: {
    'astro:build:done': ({ dir, pages }) => {
      const paths = pages.map(({ pathname }) => pathname).filter((path) => !/(?:^|\/)404\/?$/.test(path));
      const files = sitemapFiles(paths, dossier.header.locales, addressesOf(dossier.header));
      for (const [path, text] of files) writeFileSync(join(fileURLToPath(dir), path), text);
    },
  },
});
