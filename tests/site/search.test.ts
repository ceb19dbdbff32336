/** Index and pages come from one build: what is indexed stands on the page that a result leads to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { PROGRAM_PAGES } from '../../src/dossier/program-pages.ts';
import type { Locale } from '../../src/dossier/schema/names.ts';
import { ADDRESS, type Text } from '../../src/search/query/facets.ts';
import { type HeadRow, type NoteRow, type Start, unpack } from '../../src/search/query/files.ts';
import { fold } from '../../src/search/query/fold.ts';
import { headsPath, notesPath, startPath } from '../../src/search/query/paths.ts';
import { folderOf, SITES, type Site } from '../sites.ts';
import { pagesOf, rootsOf } from './pages.ts';

interface Indexed {
  /** The address under the base path. */
  address: string;
  texts: Text[];
}

/** Every record with the texts that results show of it on pages in one language. */
function indexed(site: Site, locale: Locale, isFirst: boolean): Indexed[] {
  const read = <T>(path: string) => JSON.parse(readFileSync(join(folderOf(site), path), 'utf8')) as T;
  const start = read<Start>(startPath(locale));
  const heads = unpack(start.shards.heads).flatMap((_, i) => read<HeadRow[]>(headsPath(start.build, locale, i)));
  const notes = unpack(start.shards.notes).flatMap((_, i) => read<NoteRow[]>(notesPath(start.build, locale, i)));
  const kinds = start.kinds.flatMap(([kind, n]) => Array<string>(n).fill(kind));
  assert.equal(heads.length, kinds.length);
  assert.equal(notes.length, kinds.length);
  const root = isFirst ? '' : `${locale}/`;
  return heads.map(([id, own, about, source], row) => {
    const kind = kinds[row];
    const [others, rest] = notes[row] ?? [[], []];
    return {
      address: kind === 'passages' ? `${root}article/#${id}` : kind === 'pages' ? `${root}${id}/` : `${root}${kind}/${id}/`,
      texts: [...own, ...about, ...(source ? [[source, ''] as const] : []), ...others, ...rest],
    };
  });
}

/** The words between two marks or holes: prose is indexed without what it shows of other records. */
const runs = (text: string) =>
  text
    // The dots of p.m. do not part it.
    .split(/(?<!(?<!\p{L})\p{L})\.(?!\d)|[:;,!?()«»“”"…\n](?!\d)|\s{2,}|\s[’']/u)
    .map(fold)
    .filter(Boolean);

for (const site of [SITES.main, SITES.subpath, SITES.second, SITES.extremes]) {
  describe(site.name, () => {
    const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
    const read = new Map<string, string>();
    /** The words of a page, of its attributes none. */
    const wordsOf = (path: string) => {
      const known = read.get(path);
      if (known !== undefined) return known;
      const walker: string[] = [];
      const walk = (node: Node) => {
        if (node.nodeType === 3) walker.push(node.textContent ?? '');
        else if (!['SCRIPT', 'STYLE'].includes(node.nodeName)) for (const child of node.childNodes) walk(child);
      };
      const body = pages.get(path)?.document.body;
      if (body) walk(body);
      const text = ` ${fold(walker.join(' '))} `;
      read.set(path, text);
      return text;
    };

    for (const [i, { locale }] of rootsOf(site).entries()) {
      test(`the pages that the program brings are indexed in ${locale} with their words`, () => {
        const records = indexed(site, locale, i === 0);
        for (const page of PROGRAM_PAGES) {
          const found = records.find(({ address }) => address === `${i === 0 ? '' : `${locale}/`}${page}/`) ?? assert.fail(page);
          const [, heading = ''] = /^## (.*)$/m.exec(readFileSync(`src/i18n/${locale}/pages/${page}.mdx`, 'utf8')) ?? [];
          assert.ok(
            found.texts.some(([text]) => text.includes(heading)),
            `${page}: ${heading}`,
          );
        }
      });

      test(`every indexed address in ${locale} is a page, and holds the words that are indexed`, () => {
        const missing: string[] = [];
        const records = indexed(site, locale, i === 0);
        assert.ok(records.length > 5);
        for (const { address, texts } of records) {
          const [path = '', anchor] = `${site.base}${address}`.split('#');
          const page = pages.get(path);
          if (!page) missing.push(`no page ${path}`);
          else if (anchor && !page.document.getElementById(anchor)) missing.push(`no place ${address}`);
          if (!page) continue;
          const said = wordsOf(path);
          for (const run of texts.filter(([, lang]) => lang !== ADDRESS).flatMap(([text]) => runs(text)))
            if (!said.includes(` ${run} `)) missing.push(`${address}: ${run}`);
        }
        assert.deepEqual(missing, []);
      });
    }
  });
}
