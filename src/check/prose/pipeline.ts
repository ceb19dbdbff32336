/**
 * How prose is rendered: one list for the build (astro.config) and for the check
 * beforehand, so that the two cannot come to read differently.
 */
import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { rehypeHeadingIds } from './headings.ts';
import { rehypeSafeOutput } from './output.ts';
import { remarkInlineComponents } from './paragraphs.ts';
import { rehypePlainMarkup } from './plain.ts';
import { rehypeSitePaths } from './site-paths.ts';
import { remarkSafeSubset } from './subset.ts';

const GFM = true;

/**
 * Options for `unified()` of @astrojs/markdown-remark.
 * @param base the path of the site: `/` or `/project/`
 */
export const pipeline = (base: string) => ({
  gfm: GFM,
  // It would turn ' and " into English quotation marks, in French text too.
  smartypants: false,
  // First the guard: what comes after it may rely on the subset.
  remarkPlugins: [remarkSafeSubset, remarkInlineComponents],
  // Last the guard: it sees what leaves.
  rehypePlugins: [rehypePlainMarkup, rehypeHeadingIds, () => rehypeSitePaths(base), rehypeSafeOutput],
});

const parser = remark().use(remarkMdx);
if (GFM) parser.use(remarkGfm);
parser.freeze();

/**
 * As the build parses it, without the build: importing Astro’s takes longer than
 * checking all prose does. A test compares the two. Nothing is
 * checked; throws a VFileMessage where the text is no MDX.
 */
export function parseProse(text: string): Root {
  return parser.parse(text);
}
