/**
 * COinS: an OpenURL (ANSI/NISO Z39.88-2004, the Dublin Core format) in the `title`
 * of an empty `<span class="Z3988">`, by which reference managers recognise the
 * entries of a list. The caller’s template escapes it as any attribute.
 */
import { isoDates } from './date.ts';
import type { CslItem } from './item.ts';
import { nameText } from './name.ts';

const TYPES: Record<CslItem['type'], string> = {
  'article-newspaper': 'newspaperArticle',
  'post-weblog': 'blogPost',
  webpage: 'webpage',
  document: 'document',
};

export function coins(item: CslItem): string {
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', TYPES[item.type]],
    ['rft.title', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['rft.creator', nameText(name)]),
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.date', item.issued && isoDates(item.issued).join('/')],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
    ['rft.description', item.abstract],
  ];
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value.toWellFormed())}`])).join('&');
}
