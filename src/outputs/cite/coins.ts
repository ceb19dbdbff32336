/**
 * COinS: an OpenURL (ANSI/NISO Z39.88-2004, the Dublin Core format) in the `title`
 * of an empty `<span class="Z3988">`, by which reference managers recognise what a
 * page is, and the entries of a list. The caller’s template escapes it as any attribute.
 *
 * Authors stand in the keys that the journal format has for them (`aulast`, `aufirst`,
 * `aucorp`): Dublin Core’s one `creator` would be taken apart again, a body’s name as well.
 */
import { edtf } from './date.ts';
import type { CslItem } from './item.ts';
import type { CslName } from './name.ts';

const TYPES: Record<CslItem['type'], string> = {
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  broadcast: 'videoRecording',
  dataset: 'dataset',
  document: 'document',
  'post-weblog': 'blogPost',
  report: 'report',
  song: 'audioRecording',
  webpage: 'webpage',
};

function author({ literal, given, 'non-dropping-particle': particle, family, suffix }: CslName): [string, string | undefined][] {
  if (literal !== undefined) return [['rft.aucorp', literal]];
  return [
    ['rft.aulast', [particle, family].filter(Boolean).join(' ')],
    ['rft.aufirst', given === undefined ? undefined : [given, suffix].filter(Boolean).join(', ')],
  ];
}

export function coins(item: CslItem): string {
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', TYPES[item.type]],
    ['rft.title', item.title],
    ...(item.author ?? []).flatMap(author),
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.date', item.issued && edtf(item.issued)],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
    ['rft.description', item.abstract],
  ];
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value.toWellFormed())}`])).join('&');
}
