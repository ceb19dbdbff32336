/** The sites the tests read: built once a run, served from memory of the disk on fixed ports. */
export interface Site {
  name: string;
  /** The dossier’s folder, or how it is made from one. */
  content: string;
  /** The program that writes the folder, given its name. */
  writer?: string;
  /** Replaces the header’s `site`. */
  site?: string;
  port: number;
  /** Whether its share cards are drawn: a few tests of one site look at them. */
  cards?: true;
  /** The base path. */
  base: string;
}

export const SITES = {
  main: { name: 'main', content: 'content', cards: true, port: 4401, base: '/' },
  subpath: { name: 'subpath', content: 'content', site: 'https://somebody.github.io/project/', port: 4402, base: '/project/' },
  second: { name: 'second', content: 'tests/fixtures/second', port: 4403, base: '/' },
  extremes: { name: 'extremes', content: 'tests/fixtures/extremes', port: 4404, base: '/' },
  smallest: { name: 'smallest', content: 'tests/fixtures/smallest', port: 4406, base: '/' },
  hostile: {
    name: 'hostile',
    content: '.cache/content/hostile',
    writer: 'tests/fixtures/hostile/write.ts',
    port: 4405,
    base: '/',
  },
} as const satisfies Record<string, Site>;

/** Where a site is built for the tests. */
export const folderOf = (site: Site) => `.cache/sites/${site.name}`;

export const addressOf = (site: Site) => `http://localhost:${site.port}${site.base}`;
