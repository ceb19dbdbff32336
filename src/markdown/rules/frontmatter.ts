import type { Rule } from '../rule.ts';
import { lines } from '../lines.ts';

/**
 * What Astro takes for the start of frontmatter (@astrojs/internal-helpers
 * frontmatter.js). It cuts the frontmatter out before the parser runs and obeys
 * it: `layout: ./x` imports a module. Since the parser never sees it, it is
 * looked for in the text.
 */
const START = /^(?:\s*\n)?(?:---|\+\+\+)/;

export const frontmatter: Rule = {
  id: 'mdx-frontmatter',
  reason: 'Frontmatter can make the build import a module, and the facts of a record belong in its YAML file.',
  text: {
    // What it holds is no Markdown: parsing it would report nonsense.
    fatal: true,
    check(text) {
      if (!START.test(text)) return [];
      const line = lines(text).find(({ content }) => /^(?:---|\+\+\+)/.test(content))?.number ?? 1;
      return [
        {
          at: { line, column: 1 },
          message: 'The text begins with --- or +++, which opens frontmatter; prose has none.',
          hint: 'Put facts in the YAML file of the record. For a line across the page write ***.',
        },
      ];
    },
  },
};
