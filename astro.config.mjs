// @ts-check
/** How Astro builds the site. What the site says comes from the dossier; see ARCHITECTURE.md. */
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { collections, Dossier } from './src/astro/dossier.ts';
import { exports } from './src/astro/exports.ts';
import { fonts } from './src/astro/fonts.ts';
import { headers } from './src/astro/headers.ts';
import { liveEditing } from './src/astro/live-editing.ts';
import { notFound } from './src/astro/not-found.ts';
import { progress } from './src/astro/progress.ts';
import { searchIndex } from './src/astro/search-index.ts';
import { shareCards } from './src/astro/share-cards.ts';
import { sitemap } from './src/astro/sitemap.ts';
import { pipeline } from './src/check/prose/pipeline.ts';
import { KINDS } from './src/dossier/kinds.ts';
import { contentFolder } from './src/dossier/load/content-folder.ts';
import { addressesOf } from './src/site/addresses.ts';

const dossier = new Dossier(contentFolder());
const { base } = addressesOf(dossier.header);
const { site } = dossier.header;
const { loaded } = dossier.checked;
const words = JSON.stringify([
  loaded.header?.data,
  KINDS.map((kind) => [...loaded.records[kind].values()].map(({ data }) => data)),
  loaded.prose.map(({ text }) => text),
]);

export default defineConfig({
  site: new URL(site).origin,
  base,
  trailingSlash: 'always',
  server: { port: 4321 },
  devToolbar: { enabled: false },
  // One process, no waiting on disk between pages: twice as fast at ten thousand records.
  build: { concurrency: 8 },
  fonts: await fonts(words),
  markdown: {
    syntaxHighlight: false,
    processor: unified(pipeline(base)),
  },
  integrations: [
    mdx(),
    collections(dossier),
    progress(dossier),
    liveEditing(dossier),
    shareCards(dossier),
    exports(dossier),
    searchIndex(dossier),
    notFound(dossier),
    sitemap(dossier),
    // After all the others: it lists what they wrote.
    headers(),
  ],
  vite: {
    build: {
      // Scripts stay files: the Content-Security-Policy allows no others.
      assetsInlineLimit: 0,
      // Each MDX module carries a directive that the bundler warns of, in ten lines.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
