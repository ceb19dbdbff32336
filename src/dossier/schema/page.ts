import { z } from 'zod';
import { common, record, words } from './fields.ts';

export const page = record('A page of prose about the dossier: overview, method, contribute, data, about.', {
  title: words('The page’s title.', 'Overview'),
  extends: z
    .enum(['program'])
    .describe('`program` where its text follows the one that the program brings for the page; absent where it stands in its place.')
    .optional(),
  summary: words('What the page says, in one sentence: search results and link previews show it.', 'The canal in one page.').optional(),
  ...common,
});
export type Page = z.infer<typeof page>;
