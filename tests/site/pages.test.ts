import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'yaml';
import { load } from '../../src/dossier/load/load.ts';
import { unmarked } from '../marks.ts';
import { folderOf, SITES } from '../sites.ts';
import { pagesOf, rootsOf } from './pages.ts';

const pages = pagesOf(SITES.main);
const byPath = new Map(pages.map((page) => [page.path, page]));
const roots = rootsOf(SITES.main);
const idsOf = (kind: string) =>
  (existsSync(`content/${kind}`) ? readdirSync(`content/${kind}`) : [])
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -5));
const KINDS = ['claims', 'actors', 'quotes', 'events', 'figures', 'sources', 'topics'];

describe('addresses', () => {
  test('every address of the contract is a page, in both languages', () => {
    const article = existsSync('content/passages') ? ['article/'] : [];
    const fixed = [
      '',
      'overview/',
      ...article,
      'search/',
      'method/',
      'contribute/',
      'data/',
      'about/',
      ...KINDS.filter((kind) => idsOf(kind).length > 0).map((kind) => `${kind}/`),
    ];
    const records = KINDS.flatMap((kind) => idsOf(kind).map((id) => `${kind}/${id}/`));
    const wanted = roots.flatMap(({ root }) => [...fixed, ...records].map((path) => `${root}${path}`));
    assert.deepEqual(
      wanted.filter((path) => !byPath.has(path)),
      [],
    );
    assert.ok(byPath.has('/404.html'));
  });

  test('each record’s page says which record it is', () => {
    for (const kind of KINDS) {
      for (const id of idsOf(kind)) {
        for (const { root } of roots) {
          const article = byPath.get(`${root}${kind}/${id}/`)?.document.querySelector('main article');
          assert.equal(article?.getAttribute('data-record'), `${kind}/${id}`);
        }
      }
    }
  });
});

describe('every page', () => {
  const all = pages.filter(({ path }) => !path.endsWith('404.html'));
  const each = (check: (page: (typeof all)[number]) => string | undefined) =>
    assert.deepEqual(all.map(check).filter(Boolean).slice(0, 10), []);

  test('has one main, one h1, a title and a description', () => {
    each(({ path, document }) => {
      const counts = ['main', 'h1', 'head > title', 'meta[name=description]', 'link[rel=canonical]'].filter(
        (one) => document.querySelectorAll(one).length !== 1,
      );
      return counts.length > 0 || !document.querySelector('meta[name=description]')?.getAttribute('content')?.trim()
        ? `${path}: ${counts}`
        : undefined;
    });
  });

  test('has a title that no other page of its language has', () => {
    const seen = new Map<string, string>();
    each(({ path, document }) => {
      const name = `${document.documentElement.lang} ${document.title}`;
      const other = seen.get(name);
      seen.set(name, path);
      return other && `${path} and ${other}: ${document.title}`;
    });
  });

  test('has headings that skip no level', () => {
    each(({ path, document }) => {
      const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].map((one) => Number(one.tagName.slice(1)));
      const skip = levels.findIndex((level, i) => level > (levels[i - 1] ?? 0) + 1);
      return skip >= 0 ? `${path}: h${levels[skip - 1] ?? 0} → h${levels[skip]}` : undefined;
    });
  });

  test('names itself and its other language as alternates, and both exist', () => {
    each(({ path, document }) => {
      const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
        (one) => [one.getAttribute('hreflang'), new URL(one.getAttribute('href') ?? '').pathname] as const,
      );
      const langs = alternates.map(([lang]) => lang).sort();
      if (langs.join() !== (roots.length > 1 ? [...roots.map(({ locale }) => locale).sort(), 'x-default'].join() : ''))
        return `${path}: ${langs}`;
      const missing = alternates.find(([, href]) => !byPath.has(href));
      return missing && `${path}: ${missing[1]} does not exist`;
    });
  });

  test('has a strict policy that allows every inline text it holds, and no inline style', async () => {
    const { createHash } = await import('node:crypto');
    each(({ path, document, html }) => {
      const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
      if (!policy.startsWith("default-src 'none'") || policy.includes('unsafe-inline') || /'unsafe-eval'/.test(policy))
        return `${path}: ${policy}`;
      if (document.querySelector('[style]') || /\son[a-z]+=/i.test(html.replace(/<(script|style)[\s\S]*?<\/\1>|>[^<]*</g, '><')))
        return `${path}: an inline style or handler`;
      const inline = [...html.matchAll(/<(script|style)(?![^>]*(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/\1>/g)].map(
        (match) => match[2] ?? '',
      );
      const unknown = inline.find((text) => !policy.includes(createHash('sha256').update(text).digest('base64')));
      return unknown === undefined ? undefined : `${path}: ${unknown.slice(0, 60)}`;
    });
  });
});

describe('quotations', () => {
  test('every quotation stands on its page to the letter, between the marks of its language, in both versions of the site', () => {
    for (const id of idsOf('quotes')) {
      const record = parse(readFileSync(`content/quotes/${id}.yaml`, 'utf8')) as { text: string; lang: string };
      for (const { root } of roots) {
        const quote = byPath.get(`${root}quotes/${id}/`)?.document.querySelector(`main blockquote[data-quote="${id}"]`);
        assert.equal(unmarked(quote?.textContent ?? ''), record.text, `${root}quotes/${id}/`);
        assert.ok(record.lang !== 'fr' || quote?.textContent?.startsWith('«\u202f'), `${root}quotes/${id}/`);
        assert.equal(quote?.getAttribute('lang'), record.lang);
      }
    }
  });

  test('a rendering and its original lead to each other', () => {
    for (const id of idsOf('quotes')) {
      const { renders } = parse(readFileSync(`content/quotes/${id}.yaml`, 'utf8')) as { renders?: string };
      if (!renders) continue;
      assert.ok(byPath.get(`/quotes/${id}/`)?.document.querySelector(`main a[href="/quotes/${renders}/"]`), id);
      assert.ok(byPath.get(`/quotes/${renders}/`)?.document.querySelector(`main a[href="/quotes/${id}/"]`), renders);
    }
  });
});

describe('weight', () => {
  // On the wire: brotli at the quality hosts use on the fly, which is worse than their best.
  const size = (text: string | Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

  test('a record’s page, with its script, stays within 14 kB in 4 requests', () => {
    const heavy: string[] = [];
    for (const { path, html, document } of pages.filter(({ document }) => document.querySelector('main article[data-record]'))) {
      const scripts = [...document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=modulepreload]')].map(
        (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
      );
      const bytes = size(html) + scripts.reduce((sum, src) => sum + size(readFileSync(`${folderOf(SITES.main)}${src}`)), 0);
      if (bytes > 14_000 && !/^\/(fr\/)?(article|overview|method|contribute|data|about)\//.test(path)) heavy.push(`${path}: ${bytes}`);
      // The page, its scripts and its icon.
      assert.ok(1 + scripts.length + 1 <= 4, path);
    }
    assert.deepEqual(heavy, []);
  });
});

describe('the evidence', () => {
  test('every omission and every discrepancy stands in words on the article’s page, with the records that deal with it', () => {
    type Point = { id: string; text: Record<string, string> };
    const header = parse(readFileSync('content/dossier.yaml', 'utf8')) as {
      article?: string;
      omissions?: Point[];
      discrepancies?: Point[];
    };
    const records = Object.values(load('content').records).flatMap((kind) => [...kind.values()]);
    const named = new Set(records.flatMap(({ data }) => [...(data.omissions ?? []), ...(data.discrepancies ?? [])] as string[]));
    for (const { locale, root } of header.article === undefined ? [] : roots) {
      const path = `${root}article/`;
      const { document } = byPath.get(path) ?? assert.fail(path);
      for (const { id, text } of [...(header.omissions ?? []), ...(header.discrepancies ?? [])]) {
        const place = document.querySelector(`#${id.toLowerCase()}`);
        assert.ok(place?.textContent?.includes(text[locale] ?? ''), `${path}: ${id}`);
        if (named.has(id)) assert.ok(place?.querySelector('a'), `${path}: ${id} leads to no record`);
      }
    }
  });
});
