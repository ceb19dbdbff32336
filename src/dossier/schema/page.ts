import { z } from 'zod';
import { common, words } from './fields.ts';

/** A page of prose about the dossier: overview, method, contribute, data, about. */
export const page = z.strictObject({
  title: words('The page’s title.'),
  summary: words('What the page says, in one sentence: search results and link previews show it.').optional(),
  ...common,
});
export type Page = z.infer<typeof page>;
