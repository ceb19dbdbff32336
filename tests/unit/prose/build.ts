/**
 * The build's own way from MDX to HTML, without the rest of the build: the Vite
 * plugins of @astrojs/mdx are made and called as Astro does, with the processor
 * that astro.config gives it, and what they produce is rendered by Astro's
 * container. So a change of parser or order in a new version of either reaches
 * these tests.
 */
import assert from 'node:assert/strict';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { experimental_AstroContainer as Container } from 'astro/container';
import { pipeline } from '../../../src/check/prose/pipeline.ts';

interface VitePlugin {
  transform: {
    handler(this: unknown, code: string, id: string): Promise<{ code: string }> | { code: string };
  };
  configResolved?(config: unknown): void;
}

/** A processor such as `unified({…})` gives; Astro keeps its type to itself. */
type Processor = ReturnType<typeof unified>;

const ROOT = new URL('file:///dossier/');
const FILE = '/dossier/content/claims/a.en.mdx';

/** `compile(text)` gives the module that a build bundles, or rejects as a build would fail. */
export async function builder(processor: Processor = unified(pipeline('/'))): Promise<(text: string) => Promise<string>> {
  const plugins: VitePlugin[] = [];
  const hooks = mdx().hooks as Record<string, (options: unknown) => unknown>;
  const ignore = () => {};
  await hooks['astro:config:setup']?.({
    config: { root: ROOT, base: '/' },
    addRenderer: ignore,
    addPageExtension: ignore,
    addContentEntryType: ignore,
    updateConfig: (config: { vite: { plugins: VitePlugin[] } }) => plugins.push(...config.vite.plugins),
  });
  await hooks['astro:config:done']?.({
    config: { srcDir: new URL('src/', ROOT), markdown: { processor, syntaxHighlight: false } },
    logger: console,
  });
  for (const plugin of plugins) plugin.configResolved?.({ build: {}, plugins: [] });
  return async (text) => {
    let code = text;
    for (const { transform } of plugins) {
      ({ code } = await transform.handler.call({ environment: { name: 'prerender' } }, code, FILE));
    }
    return code;
  };
}

/** Stands for the component of the site: shows by which name it was called, and with what; fails where it is told another kind of record. */
const component = (name: string, kind: string) =>
  Object.assign(
    (_result: unknown, { kind: told, ...props }: Record<string, unknown>) => {
      assert.ok(told === undefined || told === kind, name);
      return `[${[name, ...Object.entries(props).map(([key, value]) => `${key}=${value}`)].join(' ')}]`;
    },
    { isAstroComponentFactory: true },
  );

const COMPONENTS = Object.fromEntries(
  Object.entries({
    Quote: 'quotes',
    Claim: 'claims',
    Actor: 'actors',
    Source: 'sources',
    Event: 'events',
    Topic: 'topics',
    Figure: 'figures',
  }).map(([name, kind]) => [name, component(name, kind)]),
);

const container = await Container.create();
container.addServerRenderer({ name: 'astro:jsx', renderer: (await import('@astrojs/mdx/server.js')).default });

/** The HTML of a compiled module, as it would stand in a page. */
export async function render(code: string): Promise<string> {
  // A module without a file cannot find packages by name.
  const found = code.replace(
    /from\s*(["'])(astro\/[^"']+)\1/g,
    (_, _quote, name: string) => `from ${JSON.stringify(import.meta.resolve(name))}`,
  );
  const { Content } = await import(`data:text/javascript,${encodeURIComponent(found)}`);
  return container.renderToString(Content, { props: { components: COMPONENTS } });
}
