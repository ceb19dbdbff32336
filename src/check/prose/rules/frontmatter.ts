import { lines } from '../lines.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * What Astro takes for the start of frontmatter (frontmatter.js of
 * @astrojs/internal-helpers). It cuts the frontmatter out before the parser runs
 * and obeys it: `layout: ./x` imports a module. Since the parser never sees it, it
 * is looked for in the text.
 */
const START = /^(?:---|\+\+\+)/;

/** What Astro leaves in its place: the guard in the build sees nothing else of it. */
const CUT_OUT = /^ {3}/;

export const frontmatter: Rule = {
  id: 'mdx-frontmatter',
  why: 'Frontmatter can make the build import a module, and the facts of a record belong in its YAML file.',
  text: {
    // What it holds is no Markdown: parsing it would report nonsense.
    fatal: true,
    check(text) {
      for (const { content, number } of lines(text)) {
        if (START.test(content)) return [{ at: { line: number, column: 1 }, ...frontmatterFinding }];
        if (content.trim() !== '') return [];
        if (CUT_OUT.test(content)) return [{ at: { line: number, column: 1 }, ...spacesFinding }];
      }
      return [];
    },
  },
};

export const frontmatterFinding: Finding = {
  message: 'The text begins with --- or +++, which opens frontmatter; prose has none.',
  hint: 'Put facts in the YAML file of the record. For a line across the page write ***.',
};

const spacesFinding: Finding = {
  message: 'The text begins with frontmatter, or with a line of spaces in its place.',
  hint: 'Delete everything before the first words.',
};
