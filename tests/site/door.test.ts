/** The links that let a stranger change a record: each opens the file that is there, or a form that has the field it fills in. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { SITES } from '../sites.ts';
import { pagesOf } from './pages.ts';

interface Header {
  locales: string[];
  repository: { url: string; branch?: string; content?: string };
}

interface Target {
  action: string;
  branch: string;
  /** In the dossier’s folder. */
  file: string;
}

const ACTION = {
  en: {
    edit: 'Edit this record',
    text: 'Edit this text',
    write: 'Write this text',
    program: 'Edit the text of the program',
    suggest: 'Suggest a quotation',
    report: 'Report a problem',
  },
  fr: {
    edit: 'Modifier cette fiche',
    text: 'Modifier ce texte',
    write: 'Écrire ce texte',
    program: 'Modifier le texte du programme',
    suggest: 'Proposer une citation',
    report: 'Signaler un problème',
  },
} as const;

/** The ids of the fields of a form. */
const fieldsOf = (template: string): string[] =>
  (parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as { body: { id?: string }[] }).body.flatMap(({ id }) => id ?? []);

// One of two languages with texts in one of them only; hostile names of branch and folder; the dossier itself.
for (const site of [SITES.main, SITES.second, SITES.hostile]) {
  describe(`on the ${site.name} site`, () => {
    const { locales, repository } = parse(readFileSync(join(site.content, 'dossier.yaml'), 'utf8')) as Header;
    const { url, branch = 'main', content = 'content' } = repository;
    const pages = pagesOf(site).filter(({ document }) => document.querySelector('main article[data-record]'));
    const localeOf = (document: Document) => document.documentElement.lang as 'en' | 'fr';

    /** Where a link to the repository’s host leads, as the host reads it. */
    function targetOf(href: string): Target {
      assert.ok(href.startsWith(`${url}/`), href);
      const [path = '', query = ''] = href.slice(url.length + 1).split('?');
      const [action = '', onBranch = '', ...rest] = path.split('/').map(decodeURIComponent);
      const folder = content.split('/');
      assert.deepEqual(rest.slice(0, folder.length), folder, href);
      const name = new URLSearchParams(query).get('filename');
      return { action, branch: onBranch, file: [...rest.slice(folder.length), ...(name === null ? [] : [name])].join('/') };
    }

    /** The doors of a page, by their words. */
    const doorsOf = (document: Document) =>
      new Map(
        [...document.querySelectorAll('ul.doors a')].map((link) => [link.textContent?.trim() ?? '', link.getAttribute('href') ?? '']),
      );

    const records = pages.filter(({ path }) => !/\/(?:article|by|page)\//.test(path));

    test('“Edit this record” opens the record’s file', () => {
      const seen = new Set<string>();
      for (const { path, document } of records) {
        const record = document.querySelector('main article')?.getAttribute('data-record') ?? '';
        const doors = doorsOf(document);
        // A page that the program brings alone is no record.
        if (!existsSync(join(site.content, `${record}.yaml`)) && doors.has(ACTION[localeOf(document)].program)) continue;
        const href = doors.get(ACTION[localeOf(document)].edit) ?? assert.fail(path);
        assert.deepEqual(targetOf(href), { action: 'edit', branch, file: `${record}.yaml` }, path);
        assert.ok(existsSync(join(site.content, `${record}.yaml`)), path);
        seen.add(record.split('/')[0] ?? '');
      }
      assert.deepEqual([...seen].sort(), ['actors', 'claims', 'events', 'figures', 'pages', 'quotes', 'sources', 'topics']);
    });

    test('“Edit this text” opens the text that is shown; “Write this text” opens a new file where there is none', () => {
      for (const { path, document } of records) {
        const record = document.querySelector('main article')?.getAttribute('data-record') ?? '';
        const locale = localeOf(document);
        const doors = doorsOf(document);
        if (!existsSync(join(site.content, `${record}.yaml`))) continue;
        const file = (one: string) => `${record}.${one}.mdx`;
        const there = (one: string) => existsSync(join(site.content, file(one)));
        const shown = there(locale) ? locale : locales.find(there);
        const edit = doors.get(ACTION[locale].text);
        const write = doors.get(ACTION[locale].write);
        assert.equal(Boolean(edit), shown !== undefined, `${path}: a text to edit`);
        assert.equal(Boolean(write), !there(locale), `${path}: a text to write`);
        if (edit && shown) assert.deepEqual(targetOf(edit), { action: 'edit', branch, file: file(shown) }, path);
        if (write) assert.deepEqual(targetOf(write), { action: 'new', branch, file: file(locale) }, path);
        if (write) assert.ok(existsSync(join(site.content, dirname(record))), path);
        // And what is shown is that text.
        const prose = [...document.querySelectorAll('.prose')].at(-1);
        assert.equal(prose?.getAttribute('lang') ?? locale, shown ?? locale, path);
      }
    });

    test('“Edit the text of the program” opens the program’s file of a page that shows it, in the language of the page', () => {
      const texts = new Map<string, boolean>();
      for (const { path, document } of records) {
        const [kind, id = ''] = (document.querySelector('main article')?.getAttribute('data-record') ?? '').split('/');
        if (kind !== 'pages') continue;
        const locale = localeOf(document);
        const brought = `src/i18n/${locale}/pages/${id}.mdx`;
        const href = doorsOf(document).get(ACTION[locale].program);
        const heading = existsSync(brought) ? /^## (.*)$/m.exec(readFileSync(brought, 'utf8'))?.[1] : undefined;
        const isShown = [...document.querySelectorAll('main .prose h2')].some((one) => one.textContent?.trim() === heading);
        assert.equal(href, isShown ? `${url}/edit/${encodeURIComponent(branch)}/${brought}` : undefined, path);
        texts.set(id, isShown);
      }
      assert.ok(texts.size >= 5);
    });

    test('each passage of the article opens its own file', () => {
      for (const { path, document } of pages.filter(({ path }) => path.endsWith('/article/'))) {
        const passages = [...document.querySelectorAll('[data-passage]')];
        assert.ok(passages.length > 0, path);
        for (const passage of passages) {
          const file = `passages/${passage.getAttribute('data-passage')}.yaml`;
          const link = [...passage.querySelectorAll('.doors a')].find((one) => one.textContent === ACTION[localeOf(document)].edit);
          assert.deepEqual(targetOf(link?.getAttribute('href') ?? ''), { action: 'edit', branch, file }, path);
          assert.ok(existsSync(join(site.content, file)), file);
        }
      }
    });

    test('“Suggest a quotation” and “Report a problem” open forms, and fill in fields that they have', () => {
      for (const { path, document } of records) {
        const doors = doorsOf(document);
        if (doors.size === 0) continue;
        const record = document.querySelector('main article')?.getAttribute('data-record') ?? '';
        for (const [words, template, filled] of [
          [ACTION[localeOf(document)].suggest, 'quotation.yml', /^(?:sources|actors)\//.test(record) ? 1 : 0],
          [ACTION[localeOf(document)].report, 'problem.yml', 1],
        ] as const) {
          const href = doors.get(words) ?? assert.fail(`${path}: ${words}`);
          assert.ok(href.startsWith(`${url}/issues/new?`), href);
          const { template: form, ...fields } = Object.fromEntries(new URLSearchParams(href.slice(href.indexOf('?'))));
          assert.equal(form, template);
          assert.equal(Object.keys(fields).length, filled, href);
          for (const [id, value] of Object.entries(fields)) {
            assert.ok(fieldsOf(template).includes(id), `${template} has no field ${id}`);
            assert.equal(value, id === 'record' ? record : record.split('/')[1]);
          }
        }
      }
    });
  });
}
