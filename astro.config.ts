/** How Astro builds the site. What the site says comes from the dossier; see ARCHITECTURE.md. */
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { dossierFiles } from './src/astro/dossier-files.ts';
import { exports } from './src/astro/exports.ts';
import { fonts } from './src/astro/fonts.ts';
import { headers } from './src/astro/headers.ts';
import { searchIndex } from './src/astro/search-index.ts';
import { shareCards } from './src/astro/share-cards.ts';
import { pipeline } from './src/check/prose/pipeline.ts';
import { KINDS } from './src/dossier/schema/fields.ts';
import { graph } from './src/site/dossier.ts';
import { read } from './src/site/reading.ts';

const site = new URL(graph.header.site);
const [defaultLocale = 'en'] = graph.locales;
const { records, prose } = read().loaded;
const words = JSON.stringify([
  graph.header,
  KINDS.map((kind) => [...records[kind].values()].map(({ data }) => data)),
  prose.map(({ text }) => text),
]);

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  server: { port: 4321 },
  devToolbar: { enabled: false },
  // One process, no waiting on disk between pages: twice as fast at ten thousand records.
  build: { concurrency: 8 },
  fonts: await fonts(words),
  markdown: {
    syntaxHighlight: false,
    processor: unified(pipeline(site.pathname)),
  },
  integrations: [
    mdx(),
    sitemap({ i18n: { defaultLocale, locales: Object.fromEntries(graph.locales.map((locale) => [locale, locale])) } }),
    dossierFiles(),
    shareCards(),
    exports(),
    searchIndex(),
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
